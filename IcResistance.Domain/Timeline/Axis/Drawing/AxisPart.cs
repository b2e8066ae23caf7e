using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>One of several events that stand in one mark; once the axis is drawn wide enough it has a mark of its own.</summary>
/// <param name="X">Where it would stand.</param>
/// <param name="Y">Where it would stand.</param>
/// <param name="Paths">Number of the mark's paths that are its own; they come in the order of the parts.</param>
/// <param name="Tooltip">What there is to say of it.</param>
/// <param name="Wording">Text beside it where there is room.</param>
/// <param name="Inside">Digit inside it.</param>
/// <param name="Day">Days from the first ICI dose.</param>
/// <param name="Reading">Its value with its unit, in a value track.</param>
public sealed record AxisPart(double X, double Y, int Paths, Phrase Tooltip, string? Wording, string? Inside, int Day, string? Reading);
