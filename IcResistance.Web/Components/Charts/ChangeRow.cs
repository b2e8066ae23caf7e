namespace IcResistance.Web.Components.Charts;

/// <summary>One marker before and after.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Figures">Both values with their unit, and the fold where there is one.</param>
/// <param name="Fold">After over before; null from zero, which has no multiple.</param>
/// <param name="Before">The value before.</param>
/// <param name="After">The value after.</param>
/// <param name="Note">What must be known beside the figures; empty for nothing.</param>
public sealed record ChangeRow(string Name, string Figures, decimal? Fold, ChangeEnd Before, ChangeEnd After, string Note);
