namespace IcResistance.Domain.Summary;

/// <summary>
/// How much of a list is printed, so that a page keeps to its sheet (P). What does not fit is counted in words, never dropped silently.
/// </summary>
public sealed record SummaryLimits
{
    public static readonly SummaryLimits Default = new();

    /// <summary>Rows of the treatment table: the last lines.</summary>
    public int Treatments { get; init; } = 8;

    /// <summary>Rows of the response table.</summary>
    public int Visits { get; init; } = 4;

    /// <summary>Definitions of resistance printed with their reason; the others with their answer only.</summary>
    public int Definitions { get; init; } = 3;

    /// <summary>Tests printed with their reason; the others by name.</summary>
    public int Gaps { get; init; } = 3;

    /// <summary>Options printed with conditions and cautions; the others by number.</summary>
    public int Options { get; init; } = 4;

    /// <summary>Trials named of each option, the least welcome first; the others are counted.</summary>
    public int Trials { get; init; } = 2;

    /// <summary>Arguments for or against options printed with what was found; of the others the option only.</summary>
    public int Arguments { get; init; } = 6;

    /// <summary>Statements for, against or missing in one cell of the mechanism matrix.</summary>
    public int Statements { get; init; } = 2;

    public int Mechanisms { get; init; } = 6;

    /// <summary>Rows of each table of markers: tumour, microenvironment, blood.</summary>
    public int Markers { get; init; } = 8;

    public int Genomics { get; init; } = 4;

    public int Lesions { get; init; } = 7;

    /// <summary>Drugs, adverse events or specimens named in one answer.</summary>
    public int Details { get; init; } = 5;

    public int Caveats { get; init; } = 3;

    /// <summary>Latest notes of the record.</summary>
    public int Notes { get; init; } = 2;

    /// <summary>What stands outside the tables, mechanisms, definitions, patterns, by name and rule only, without its reasons.</summary>
    public bool Brief { get; init; }

    /// <summary>Mechanisms that nothing recorded speaks to are counted, not named.</summary>
    public bool CountsNotAssessed { get; init; }

    /// <summary>The drawing has no row for each drug.</summary>
    public bool BriefTimeline { get; init; }

    /// <summary>Lines and drawing stand closer together; the type stays as large.</summary>
    public bool Dense { get; init; }
}
