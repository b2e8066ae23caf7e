using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>Lines to be written on by hand while nothing is recorded.</summary>
public sealed record SignOffBlock(ValueList<SignOffLine> Lines) : SummaryBlock;

/// <param name="Label">What belongs on the line.</param>
/// <param name="Rows">Height in lines of handwriting.</param>
public sealed record SignOffLine(Phrase Label, int Rows = 1);
