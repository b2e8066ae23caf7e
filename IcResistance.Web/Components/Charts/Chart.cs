using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Charts;

/// <summary>A line chart over time.</summary>
public sealed record Chart : Picture
{
    /// <summary>Title of the time axis.</summary>
    public required string TimeAxis { get; init; }

    /// <summary>Day 0 of the case's calendar: the axis then shows dates; null shows months from the first ICI dose.</summary>
    public DateOnly? Day0 { get; init; }

    /// <summary>Days that the time axis shows at least, so that charts side by side share it; null: those of the points.</summary>
    public (int From, int To)? Days { get; init; }

    public required ValueList<ChartSeries> Series { get; init; }

    public ValueList<ChartLimit> Limits { get; init; } = [];

    public ValueList<ChartGuide> Guides { get; init; } = [];

    /// <summary>Whether the value axis starts at zero.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Whether each step of the value axis is ten times the last; every value must be above zero.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>One of several side by side: fewer dates, and they lie flat.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Greatest value of the axis, for a scale that ends there; null: what the values need.</summary>
    public decimal? Most { get; init; }

    public override string? PathAt(int trace, int index) => Series.ElementAtOrDefault(trace)?.Points.ElementAtOrDefault(index)?.Path;
}
