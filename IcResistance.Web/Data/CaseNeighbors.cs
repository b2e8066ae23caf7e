namespace IcResistance.Web.Data;

/// <summary>Where a case stands in the list and what lies on either side of it.</summary>
/// <param name="Previous">Id of the case before; null at the beginning of the list.</param>
/// <param name="Next">Id of the case after; null at its end.</param>
/// <param name="Number">Place in the list, from 1.</param>
/// <param name="Total">Number of cases in the list.</param>
public sealed record CaseNeighbors(string? Previous, string? Next, int Number, int Total);
