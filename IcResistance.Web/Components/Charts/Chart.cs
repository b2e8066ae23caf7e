using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Charts;

/// <summary>A line chart over time as its features describe it, in the reader's language and free of any drawing library.</summary>
/// <remarks>Two charts are equal when all that they show is; an equal chart is not drawn again.</remarks>
public sealed record Chart
{
    public required string Title { get; init; }

    /// <summary>One sentence that says what the picture shows, for those who do not see it and until it is drawn.</summary>
    public required string Summary { get; init; }

    /// <summary>Title of the value axis, with its unit.</summary>
    public required string ValueAxis { get; init; }

    /// <summary>Title of the time axis.</summary>
    public required string TimeAxis { get; init; }

    /// <summary>Day 0 of the case's calendar: the axis then shows dates; null shows days.</summary>
    public DateOnly? Day0 { get; init; }

    public required ValueList<ChartSeries> Series { get; init; }

    public ValueList<ChartLimit> Limits { get; init; }

    /// <summary>Whether the value axis starts at zero.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Height in CSS pixels.</summary>
    public int Height { get; init; } = 320;
}
