using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

public readonly record struct AxisPoint(double X, double Y);

/// <summary>Joined values of one series. Values of different assays or specimens are never joined.</summary>
/// <param name="Points">At least two.</param>
/// <param name="Tone">Tone of the series.</param>
/// <param name="IsOrderOnly">The points are undated: their order is known, their distance means nothing.</param>
public sealed record AxisLine(ValueList<AxisPoint> Points, AxisTone Tone, bool IsOrderOnly);
