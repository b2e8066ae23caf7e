namespace IcResistance.Web.Components.Charts;

/// <summary>A horizontal line that values are read against: a threshold, a cut-off, the patient's own baseline.</summary>
/// <param name="Value">Where it stands, in the unit of the chart.</param>
/// <param name="Label">What it is, with its value and unit; stands under the chart.</param>
/// <param name="Mark">The same in a word, for the edge of the drawing.</param>
/// <param name="Colour">Its colour; every limit is also dashed and labelled.</param>
public sealed record ChartLimit(decimal Value, string Label, string Mark, string Colour)
{
    /// <summary>Days that the line spans where it holds for a part of the values only; null: the whole chart.</summary>
    public (int From, int To)? Days { get; init; }
}
