using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components.Charts;

/// <summary>Points that one line joins.</summary>
public sealed record ChartSeries
{
    public required string Name { get; init; }

    public required string Colour { get; init; }

    public required ValueList<ChartPoint> Points { get; init; }

    /// <summary>Whether this series is among the named ones of the legend.</summary>
    public bool InLegend { get; init; }
}
