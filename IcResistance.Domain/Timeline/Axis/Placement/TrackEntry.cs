using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>One event before it has a place: what to draw and which texts may stand beside it, the longest first.</summary>
internal sealed record TrackEntry
{
    public required ValueList<string> Paths { get; init; }

    public required EventTime Time { get; init; }

    /// <summary>The end of a course; null for a point event.</summary>
    public CourseEnd? Course { get; init; }

    public required AxisTone Tone { get; init; }

    public GlyphKind Glyph { get; init; } = GlyphKind.Disc;

    public string? Inside { get; init; }

    public string? Code { get; init; }

    public string? StopLetter { get; init; }

    public bool IsReported { get; init; }

    /// <summary>Wordings from long to short; the first that fits is taken.</summary>
    public IReadOnlyList<string> Labels
    {
        get => Time.Approximate is true ? [.. field.Select(text => "≈ " + text)] : field;
        init;
    } = [];

    /// <summary>A blood sample, a bare point: half as large.</summary>
    public bool IsSmall { get; init; }

    public required Phrase Tooltip { get; init; }

    /// <summary>Number of events of one day that this entry stands for.</summary>
    public int Count { get; init; } = 1;

    public bool IsCourse => Course is not null;

    /// <summary>The events that this one mark stands for, where they are several.</summary>
    public IReadOnlyList<TrackEntry> Members { get; init; } = [];
}
