using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>Blocks in their order, each by the component of its kind.</summary>
public sealed partial class SummaryBlocks : ComponentBase
{
    /// <summary>With more columns than these, labels stand above their answers.</summary>
    private const int MostWide = 4;

    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    [Parameter, EditorRequired]
    public required ValueList<SummaryBlock> Blocks { get; set; }

    /// <summary>Key of the part that the blocks stand in, so that no id occurs twice in a booklet.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    // A column is as wide as its share, whatever stands in it.
    private static string Widths(ColumnsBlock block) =>
        string.Join(' ', block.Columns.Select(column => string.Create(CultureInfo.InvariantCulture, $"minmax(0, {column.Share}fr)")));
}
