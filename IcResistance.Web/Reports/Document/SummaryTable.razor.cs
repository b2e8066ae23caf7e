using System.Globalization;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>A table whose header repeats on each page and whose rows stay whole.</summary>
public sealed partial class SummaryTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    [Parameter, EditorRequired]
    public required TableBlock Block { get; set; }

    private static string? Align(TableColumn column) => column.Alignment switch
    {
        ColumnAlignment.Start => null,
        ColumnAlignment.End => "number",
    };

    private string Width(TableColumn column) =>
        string.Create(CultureInfo.InvariantCulture, $"{100m * column.Share / Block.Columns.Sum(item => item.Share):0.##}%");
}
