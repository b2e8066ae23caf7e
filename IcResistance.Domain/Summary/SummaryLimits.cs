namespace IcResistance.Domain.Summary;

/// <summary>
/// How much of a list is printed, so that a case fits two pages (P). What does not fit is counted in words, never dropped silently.
/// </summary>
public sealed record SummaryLimits
{
    public static readonly SummaryLimits Default = new();

    /// <summary>Rows of the treatment table: the first lines and the last ones.</summary>
    public int Treatments { get; init; } = 7;

    /// <summary>Rows of the response table.</summary>
    public int Visits { get; init; } = 5;

    public int Gaps { get; init; } = 4;

    /// <summary>Statements for, against or missing in one cell of the mechanism matrix.</summary>
    public int Statements { get; init; } = 3;

    public int Mechanisms { get; init; } = 6;

    public int Biomarkers { get; init; } = 9;

    public int Genomics { get; init; } = 5;

    public int Lesions { get; init; } = 6;

    public int Caveats { get; init; } = 5;
}
