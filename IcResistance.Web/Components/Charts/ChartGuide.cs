namespace IcResistance.Web.Components.Charts;

/// <summary>A vertical line: an event that values are read against, or a break.</summary>
/// <param name="Day">Days from the first ICI dose.</param>
/// <param name="Mark">What it is in a word, for the edge of the drawing.</param>
/// <param name="IsBreak">Values after it must not be compared with those before: another assay, another kind of specimen.</param>
public sealed record ChartGuide(int Day, string Mark, bool IsBreak);
