using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>Blocks in their order, each by the component of its kind.</summary>
public sealed partial class SummaryBlocks : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseSummary Summary { get; set; }

    [Parameter, EditorRequired]
    public required ValueList<SummaryBlock> Blocks { get; set; }

    private static string Id(HeadingBlock heading) => heading.Section.WrittenName();

    /// <summary>A page break is a property of the heading behind it: an empty element of its own could end up alone on a page.</summary>
    private bool IsPageStart(HeadingBlock heading) =>
        Blocks.Zip(Blocks.Skip(1)).Any(pair => pair.First is PageBreakBlock && ReferenceEquals(pair.Second, heading));
}
