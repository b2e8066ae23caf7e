using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

/// <summary>
/// How much of a list is printed, so that a page keeps to its sheet (P). What does not fit is counted in words, never dropped silently.
/// </summary>
public sealed record SummaryLimits
{
    public static readonly SummaryLimits Default = new();

    /// <summary>Of the first page, from most to least. Each page has a ladder of its own: a full second page takes nothing from the first.</summary>
    public static readonly ValueList<SummaryLimits> DiscussionLadder =
    [
        Default,
        new() { Dense = true },
        new() { Dense = true, Treatments = 6, Details = 4, Definitions = 2, Options = 3 },
        new() { Dense = true, Brief = true, Treatments = 6, Details = 4, Definitions = 2, Options = 3 },
        new() { Dense = true, Brief = true, Treatments = 5, Details = 3, Definitions = 2, Visits = 3, Options = 3 },
        new() { Dense = true, Brief = true, Treatments = 4, Details = 3, Definitions = 2, Visits = 3, Options = 3, BriefTimeline = true },
        new() { Dense = true, Brief = true, Treatments = 4, Details = 2, Definitions = 1, Visits = 3, Options = 2, BriefTimeline = true },
        new() { Dense = true, Brief = true, Treatments = 3, Details = 1, Definitions = 1, Visits = 2, Options = 2, Statements = 1, BriefTimeline = true },
        new() { Dense = true, Brief = true, Treatments = 3, Details = 1, Definitions = 1, Visits = 2, Options = 1, Statements = 1, BriefTimeline = true },
        new() { Dense = true, Brief = true, Treatments = 3, Details = 1, Definitions = 1, Visits = 2, Options = 0, Statements = 1, BriefTimeline = true },
    ];

    /// <summary>Of the second page, from most to least.</summary>
    public static readonly ValueList<SummaryLimits> EvidenceLadder =
    [
        Default,
        new() { Dense = true },
        new() { Dense = true, Brief = true, Statements = 1 },
        new() { Dense = true, Brief = true, Statements = 1, Notes = 1, Gaps = 2, Caveats = 2, Genomics = 3, Markers = 6, Lesions = 6 },
        new() { Dense = true, Brief = true, Statements = 1, Notes = 1, Gaps = 1, Caveats = 1, Genomics = 3, Markers = 5, Lesions = 5, Mechanisms = 5 },
        new() { Dense = true, Brief = true, Statements = 1, Notes = 0, Gaps = 0, Caveats = 1, Genomics = 2, Markers = 4, Lesions = 5, Mechanisms = 4, Details = 3 },
        new() { Dense = true, Brief = true, Statements = 1, Notes = 0, Gaps = 0, Caveats = 1, Genomics = 2, Markers = 3, Lesions = 4, Mechanisms = 3, Details = 2 },
        new() { Dense = true, Brief = true, Statements = 1, Notes = 0, Gaps = 0, Caveats = 0, Genomics = 1, Markers = 2, Lesions = 3, Mechanisms = 2, Details = 1 },
        new() { Dense = true, Brief = true, Statements = 1, Notes = 0, Gaps = 0, Caveats = 0, Genomics = 1, Markers = 1, Lesions = 2, Mechanisms = 1, Details = 1 },
    ];

    /// <summary>Of the one page of a handout, from most to least.</summary>
    public static readonly ValueList<SummaryLimits> HandoutLadder =
    [
        Default,
        new() { Dense = true, Treatments = 6, Visits = 3, Mechanisms = 4, Markers = 5 },
        new() { Dense = true, Treatments = 4, Visits = 2, Mechanisms = 3, Markers = 4, Details = 2, Genomics = 2 },
        new() { Dense = true, Treatments = 3, Visits = 2, Mechanisms = 2, Markers = 2, Details = 1, Genomics = 1 },
        new() { Dense = true, Treatments = 2, Visits = 1, Mechanisms = 1, Markers = 1, Details = 1, Genomics = 1, Gaps = 0 },
    ];

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

    /// <summary>The drawing has no row for each drug.</summary>
    public bool BriefTimeline { get; init; }

    /// <summary>Lines and drawing stand closer together; the type stays as large.</summary>
    public bool Dense { get; init; }
}
