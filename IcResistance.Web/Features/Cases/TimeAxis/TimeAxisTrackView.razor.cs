using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Draws one track: caption, thresholds, lines, events.</summary>
public sealed partial class TimeAxisTrackView
{
    [Parameter, EditorRequired]
    public required AxisTrack Track { get; set; }

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

    private static AxisLabel Inside(AxisGlyph glyph, string digit) =>
        new(digit, glyph.X, glyph.Y + (glyph.Radius * 0.45), 0, LabelAnchor.Middle, LabelStyle.Inside);

    private static string StyleOf(AxisLabel label) => $"label label-{label.Style.WrittenName()}";

    private static string PointsOf(AxisLine line) => string.Join(' ', line.Points.Select(point => $"{point.X.Svg()},{point.Y.Svg()}"));

    private string ClassOf(AxisItem item)
    {
        var classes = $"item tone-{item.Tone.WrittenName()}";
        classes += item.Day is null ? " is-undated" : "";
        classes += item.IsApproximate ? " is-approximate" : "";
        return Selected is { } path && item.Shows(path) ? classes + " is-selected" : classes;
    }
}
