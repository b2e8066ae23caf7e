using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>A threshold before it has a place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its value, unrounded.</param>
/// <param name="Text">Its name at the right end; null where only the tooltip names it.</param>
/// <param name="Tooltip">Its name and how it was computed.</param>
/// <param name="FromDay">Day from which it holds; null: from the left edge.</param>
/// <param name="ToDay">Day until which it holds; null: to the right edge.</param>
internal sealed record GuidePlan(GuideKind Kind, decimal Value, string? Text, Phrase Tooltip, int? FromDay = null, int? ToDay = null);
