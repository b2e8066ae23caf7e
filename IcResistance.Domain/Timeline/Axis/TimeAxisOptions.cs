using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

public enum AxisDensity
{
    /// <summary>Screen: labels in a gutter on the left.</summary>
    Wide,

    /// <summary>Phone: labels above their lanes, fewer texts.</summary>
    Narrow,

    /// <summary>Strip of a printed page: treatment, imaging, sum and onset only.</summary>
    Strip,
}

/// <summary>How large the drawing may be and who reads it. The language decides which labels fit.</summary>
public sealed record TimeAxisOptions
{
    /// <summary>Width in user units. A drawing full of undated events may need more; it says so in its own width.</summary>
    public required double Width { get; init; }

    public AxisDensity Density { get; init; }

    public Language Language { get; init; }

    /// <summary>Whether the published windows of host modifiers are drawn (HF-05 to HF-07).</summary>
    public bool ShowHostWindows { get; init; }

    /// <summary>A strip without a row for each drug, for a crowded page; the lines of therapy stand for them.</summary>
    public bool WithoutAgents { get; init; }
}
