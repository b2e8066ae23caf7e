using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary;

/// <summary>Blocks that begin on a new sheet. What does not fit runs on to the next one; nothing is clipped.</summary>
/// <param name="Blocks">In reading order; the first heading among them marks the page in the file's outline.</param>
public sealed record PrintedPage(ValueList<SummaryBlock> Blocks)
{
    /// <summary>A crowded page: an engine may set lines closer, never the type smaller.</summary>
    public bool IsDense { get; init; }

    /// <summary>Headings in reading order, those in columns included.</summary>
    public IEnumerable<HeadingBlock> Headings => Blocks.SelectMany(HeadingsIn);

    private static IEnumerable<HeadingBlock> HeadingsIn(SummaryBlock block) => block switch
    {
        HeadingBlock heading => [heading],
        ColumnsBlock columns => columns.Columns.SelectMany(column => column.Blocks).SelectMany(HeadingsIn),
        _ => [],
    };
}
