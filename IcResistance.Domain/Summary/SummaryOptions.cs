using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

public enum SummaryStatus
{
    Draft,

    /// <summary>Marked as final by whoever prints it; the signature stands on the paper.</summary>
    Final,
}

/// <summary>What a summary needs to know beyond the assessment.</summary>
public sealed record SummaryOptions
{
    /// <summary>Languages to print, in order; one, or both for a bilingual print.</summary>
    public ValueList<Language> Languages { get; init; } = [Language.English];

    /// <summary>When it was made, passed in: the domain knows no clock.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    public SummaryStatus Status { get; init; } = SummaryStatus.Draft;

    /// <summary>The question for the board; null where none is recorded: then a line is left to write on.</summary>
    public string? Question { get; init; }

    public DateOnly? BoardDate { get; init; }

    /// <summary>Place of the case on the agenda, from 1.</summary>
    public int CaseNumber { get; init; } = 1;

    public int CaseCount { get; init; } = 1;

    /// <summary>Where the board disagrees with the program; printed beside the program's own answers.</summary>
    public BoardOverrules Overrules { get; init; } = BoardOverrules.None;

    /// <summary>The assessment is that of a <see cref="DeIdentifiedCase"/>; dates of the meeting and typed texts are left out as well.</summary>
    public bool IsDeIdentified { get; init; }

    /// <summary>How much of each list the first page names, or the only one of a handout.</summary>
    public SummaryLimits Limits { get; init; } = SummaryLimits.Default;

    /// <summary>How much of each list the second page names.</summary>
    public SummaryLimits EvidenceLimits { get; init; } = SummaryLimits.Default;
}
