using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

/// <summary>
/// How much of a list is printed, so that a case fits two pages (P). What does not fit is counted in words, never dropped silently.
/// </summary>
public sealed record SummaryLimits
{
    public static readonly SummaryLimits Default = new();

    /// <summary>From most to least: where a crowded case runs over two pages, the next one is tried.</summary>
    public static readonly ValueList<SummaryLimits> Ladder =
    [
        Default,
        new() { Treatments = 6, Visits = 4, Gaps = 2, Options = 3, Mechanisms = 4, Statements = 1, Biomarkers = 5, Genomics = 3, Lesions = 5, Caveats = 2 },
        new() { Treatments = 4, Visits = 3, Definitions = 2, Gaps = 2, Options = 2, Mechanisms = 3, Statements = 1, Biomarkers = 4, Genomics = 2, Lesions = 4, Caveats = 1, Details = 3, Dense = true },
        new() { Treatments = 4, Visits = 2, Definitions = 1, Gaps = 0, Options = 3, Mechanisms = 3, Statements = 1, Biomarkers = 4, Genomics = 2, Lesions = 4, Caveats = 1, Details = 2, Dense = true },
        new() { Treatments = 3, Visits = 2, Definitions = 1, Gaps = 0, Options = 2, Mechanisms = 2, Statements = 1, Biomarkers = 2, Genomics = 1, Lesions = 3, Caveats = 1, Details = 1, Dense = true },
        new() { Treatments = 3, Visits = 2, Definitions = 1, Gaps = 0, Options = 0, Mechanisms = 2, Statements = 1, Biomarkers = 2, Genomics = 1, Lesions = 3, Caveats = 1, Details = 1, Dense = true },
    ];

    /// <summary>Rows of the treatment table: the first lines and the last ones.</summary>
    public int Treatments { get; init; } = 7;

    /// <summary>Rows of the response table.</summary>
    public int Visits { get; init; } = 4;

    /// <summary>Definitions of resistance printed with their reason; the others with their answer only.</summary>
    public int Definitions { get; init; } = 3;

    /// <summary>Tests printed with their reason; the others by name.</summary>
    public int Gaps { get; init; } = 3;

    /// <summary>Options printed with conditions and cautions; the others by number.</summary>
    public int Options { get; init; } = 4;

    /// <summary>Statements for, against or missing in one cell of the mechanism matrix.</summary>
    public int Statements { get; init; } = 2;

    public int Mechanisms { get; init; } = 5;

    public int Biomarkers { get; init; } = 7;

    public int Genomics { get; init; } = 4;

    public int Lesions { get; init; } = 6;

    /// <summary>Drugs, adverse events or specimens named under the patient and the tumour.</summary>
    public int Details { get; init; } = 5;

    public int Caveats { get; init; } = 3;

    /// <summary>Lines and drawing stand closer together; the type stays as large.</summary>
    public bool Dense { get; init; }
}
