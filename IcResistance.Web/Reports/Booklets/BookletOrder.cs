namespace IcResistance.Web.Reports.Booklets;

/// <summary>What a booklet is to hold.</summary>
/// <param name="Cases">In the order of the agenda.</param>
/// <param name="Request">How it is printed.</param>
public sealed record BookletOrder(IReadOnlyList<BookletCase> Cases, PrintRequest Request)
{
    /// <summary>More cases than a meeting can discuss, and than one browser should hold at once (P).</summary>
    public const int MostCases = 60;
}

/// <param name="Id">Id of the case in the store.</param>
/// <param name="Question">What the board is asked about it, where somebody has said.</param>
public sealed record BookletCase(string Id, string? Question = null);
