using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>The table that says the same as the drawing, for screen readers and for those who want to read rather than look.</summary>
public sealed partial class TimeAxisTableView
{
    [Parameter, EditorRequired]
    public required ValueList<TimeAxisRow> Rows { get; set; }

    [Parameter]
    public Language Language { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    private bool HasCalendar => Rows.Any(row => row.Date is not null);
}
