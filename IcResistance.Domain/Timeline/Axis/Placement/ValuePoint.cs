using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>One value of a value track before it has a place.</summary>
internal sealed record ValuePoint
{
    public required ValueList<string> Paths { get; init; }

    public required EventTime Time { get; init; }

    public required decimal Value { get; init; }

    /// <summary>Number beside the point.</summary>
    public required string Text { get; init; }

    /// <summary>The value with its unit, for the reading at a day.</summary>
    public required string Reading { get; init; }

    /// <summary>Only values of the same series are joined: same assay, same kind of specimen.</summary>
    public string Series { get; init; } = "";

    public GlyphKind Glyph { get; init; } = GlyphKind.Dot;

    public AxisTone Tone { get; init; } = AxisTone.Marker;

    /// <summary>Its number is placed before the others': a baseline, a nadir, the latest value.</summary>
    public bool IsKey { get; init; }

    public required Phrase Tooltip { get; init; }

    /// <summary>The values that this one point stands for, where they are several.</summary>
    public IReadOnlyList<ValuePoint> Members { get; init; } = [];
}
