using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>Columns of blocks beside each other; read from left to right, each to its end.</summary>
public sealed record ColumnsBlock(ValueList<SummaryColumn> Columns) : SummaryBlock
{
    /// <summary>Two columns.</summary>
    /// <param name="left">Blocks of the left column.</param>
    /// <param name="right">Blocks of the right column.</param>
    /// <param name="leftPercent">Width of the left column.</param>
    public static ColumnsBlock Pair(IEnumerable<SummaryBlock> left, IEnumerable<SummaryBlock> right, int leftPercent = 50) =>
        new([new SummaryColumn(leftPercent, left.ToValueList()), new SummaryColumn(100 - leftPercent, right.ToValueList())]);
}

/// <param name="Share">Width as a share of the sum of all shares.</param>
/// <param name="Blocks">In reading order.</param>
public sealed record SummaryColumn(int Share, ValueList<SummaryBlock> Blocks);
