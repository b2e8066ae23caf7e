using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>Two columns of blocks beside each other; read left column first.</summary>
/// <param name="Left">Blocks of the left column.</param>
/// <param name="Right">Blocks of the right column.</param>
/// <param name="LeftPercent">Width of the left column.</param>
public sealed record SideBySideBlock(ValueList<SummaryBlock> Left, ValueList<SummaryBlock> Right, int LeftPercent = 50) : SummaryBlock;
