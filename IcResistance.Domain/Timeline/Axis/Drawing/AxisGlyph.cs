using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>A point event; <see cref="X"/> and <see cref="Y"/> are its centre.</summary>
public sealed record AxisGlyph : AxisItem
{
    public required double X { get; init; }

    public required double Y { get; init; }

    /// <summary>Half the glyph's width.</summary>
    public required double Radius { get; init; }

    public required GlyphKind Kind { get; init; }

    /// <summary>Digit inside the glyph: grade, specimen number, performance status.</summary>
    public string? Inside { get; init; }

    /// <summary>Two-to-four letter code under the glyph.</summary>
    public AxisLabel? Code { get; init; }

    /// <summary>The category is the source's, not derived from measurements.</summary>
    public bool IsReported { get; init; }

    /// <summary>Number of events of one day that this mark stands for; 1 for a single event.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The events that this mark stands for, each with its own place; empty for a single event.</summary>
    public ValueList<AxisPart> Parts { get; init; }

    /// <summary>The value of a point of a value track, with its unit: "38 mm".</summary>
    public string? Reading { get; init; }

    public override double Left => Math.Min(X - Radius, Math.Min(Code?.Left ?? X, Label?.Left ?? X));

    public override double Right => Math.Max(X + Radius, Math.Max(Code?.Right ?? X, Label?.Right ?? X));
}
