namespace IcResistance.Domain.Timeline.Axis;

/// <summary>A tick of the time scale; calendar ticks stand on top, months from the first ICI dose below.</summary>
public sealed record AxisTick(double X, AxisLabel Label, bool IsCalendar);

/// <summary>A long empty span that was left out, with its length in words.</summary>
public sealed record AxisKink(double X, double Width, AxisLabel Label);
