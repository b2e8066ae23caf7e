using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>The whole time axis as numbers in user units (pixels at scale 1), ready to be drawn by anything that can draw.</summary>
public sealed record TimeAxisDrawing
{
    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Left edge of zones and scale; the track labels stand left of it.</summary>
    public required double PlotLeft { get; init; }

    public required double PlotRight { get; init; }

    /// <summary>Top of the first track and bottom of the last.</summary>
    public required double TracksTop { get; init; }

    public required double TracksBottom { get; init; }

    public required AxisScale Scale { get; init; }

    /// <summary>Date of day 0; null for a case without a calendar.</summary>
    public DateOnly? Day0 { get; init; }

    public required ValueList<UndatedZone> Zones { get; init; }

    /// <summary>Says over the scale that its events are dated; null where there is nothing else.</summary>
    public AxisLabel? ScaleHeader { get; init; }

    public required ValueList<AxisBand> Bands { get; init; }

    public required ValueList<AxisTick> Ticks { get; init; }

    public required ValueList<AxisKink> Kinks { get; init; }

    public required ValueList<AxisTrack> Tracks { get; init; }

    public required ValueList<AxisMark> Marks { get; init; }

    /// <summary>Whether there are published windows of host modifiers to be drawn on request.</summary>
    public bool HasHostWindows { get; init; }

    /// <summary>One sentence for a reader who does not see the drawing.</summary>
    public required Phrase Description { get; init; }

    public IEnumerable<AxisItem> Items => Tracks.SelectMany(track => track.Items);
}
