using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components.Charts;

/// <summary>The same chart as a table: for screen readers, for copying, and for who wants the figures.</summary>
public sealed partial class ChartTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required Chart Chart { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Time(ChartPoint point) => Chart.Day0 is { } day0
        ? day0.AddDays(point.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : DayWords.Months(point.Day).ToString("+0.0;−0.0;0", CultureInfo.InvariantCulture);
}
