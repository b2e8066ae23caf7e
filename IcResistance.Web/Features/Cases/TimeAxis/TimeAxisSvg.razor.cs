using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Draws a laid-out time axis as one inline SVG. Every number comes from the layout; every colour from the style sheet.</summary>
public sealed partial class TimeAxisSvg
{
    private const double HeaderTop = 1;

    [Parameter, EditorRequired]
    public required TimeAxisDrawing Drawing { get; set; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter]
    public Language Language { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Class { get; set; }

    /// <summary>A style sheet of its own, for a drawing that leaves the page (print, file).</summary>
    [Parameter]
    public string? EmbeddedStyle { get; set; }

    private double Height => Drawing.TracksBottom - Drawing.TracksTop;

    private double FlagHeight => EmbeddedStyle is null ? 16 : 11;

    /// <summary>Where labels stand above the lane, the panel begins under them.</summary>
    private double PanelTop(AxisTrack track) => track.LabelText.X < Drawing.PlotLeft ? track.Top : track.LabelText.Y + 3;

    private static string ClassOf(MarkKind kind) => $"mark-{kind.WrittenName()}";
}
