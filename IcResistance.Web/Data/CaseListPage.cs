namespace IcResistance.Web.Data;

/// <summary>One page of the list.</summary>
/// <param name="Cases">In the order of their ids.</param>
/// <param name="Total">Number of cases that the query found, on all pages.</param>
public sealed record CaseListPage(IReadOnlyList<StoredCase> Cases, int Total)
{
    /// <summary>Ids of cases of this page whose stored facts cannot be read any more. One such case must not hide the others.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];
}
