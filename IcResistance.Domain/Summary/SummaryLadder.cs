using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

/// <summary>
/// What a crowded page gives up, one step after the other, until it keeps to its sheet (P): first room between lines, then what the
/// program shows as well, last what the board came for. Each page has a ladder of its own: a full second page takes nothing from the first.
/// </summary>
public static class SummaryLadder
{
    /// <summary>Of the first page. Four options with their conditions stand until nothing else is left to give.</summary>
    public static readonly ValueList<SummaryLimits> Discussion = Steps(
        limits => limits with { Dense = true },
        limits => limits with { Definitions = 2 },
        limits => limits with { Trials = 1, Treatments = 6 },
        limits => limits with { Brief = true },
        limits => limits with { Details = 3, Visits = 3 },
        limits => limits with { Trials = 0 },
        limits => limits with { BriefTimeline = true },
        limits => limits with { Definitions = 1, Treatments = 5 },
        limits => limits with { Statements = 1 },
        limits => limits with { Details = 2 },
        limits => limits with { Visits = 2, Treatments = 4 },
        limits => limits with { Details = 1, Treatments = 3 },
        limits => limits with { Options = 3 },
        limits => limits with { Options = 2 },
        limits => limits with { Options = 1 },
        limits => limits with { Treatments = 2 },
        limits => limits with { Options = 0 });

    /// <summary>Of the second page.</summary>
    public static readonly ValueList<SummaryLimits> Evidence = Steps(
        limits => limits with { Dense = true },
        limits => limits with { Caveats = 2 },
        limits => limits with { Notes = 1 },
        limits => limits with { Statements = 1 },
        limits => limits with { Brief = true },
        limits => limits with { Gaps = 2 },
        limits => limits with { Lesions = 6 },
        limits => limits with { Markers = 6 },
        limits => limits with { Genomics = 3 },
        limits => limits with { Caveats = 1 },
        limits => limits with { Mechanisms = 5 },
        limits => limits with { Gaps = 1 },
        limits => limits with { Notes = 0 },
        limits => limits with { Lesions = 5 },
        limits => limits with { Details = 3 },
        limits => limits with { Gaps = 0 },
        limits => limits with { Markers = 5 },
        limits => limits with { Caveats = 0 },
        limits => limits with { Arguments = 5 },
        limits => limits with { CountsNotAssessed = true },
        limits => limits with { Lesions = 4 },
        limits => limits with { Genomics = 2 },
        limits => limits with { Mechanisms = 4 },
        limits => limits with { Arguments = 4 },
        limits => limits with { Details = 2 },
        limits => limits with { Lesions = 3 },
        limits => limits with { Markers = 4 },
        limits => limits with { Arguments = 3 },
        limits => limits with { Mechanisms = 3 },
        limits => limits with { Details = 1 },
        limits => limits with { Markers = 3 },
        limits => limits with { Lesions = 2 },
        limits => limits with { Arguments = 2 },
        limits => limits with { Genomics = 1 },
        limits => limits with { Mechanisms = 2 },
        limits => limits with { Markers = 2 },
        limits => limits with { Arguments = 1 },
        limits => limits with { Lesions = 1 },
        limits => limits with { Markers = 1 },
        limits => limits with { Mechanisms = 1 });

    /// <summary>Of the one page of a handout.</summary>
    public static readonly ValueList<SummaryLimits> Handout = Steps(
        limits => limits with { Dense = true },
        limits => limits with { Brief = true },
        limits => limits with { Treatments = 6 },
        limits => limits with { Markers = 6 },
        limits => limits with { Visits = 3 },
        limits => limits with { Genomics = 3 },
        limits => limits with { Details = 4 },
        limits => limits with { Mechanisms = 5 },
        limits => limits with { Arguments = 4 },
        limits => limits with { Markers = 5 },
        limits => limits with { Details = 3 },
        limits => limits with { Mechanisms = 4 },
        limits => limits with { Treatments = 4 },
        limits => limits with { Arguments = 3 },
        limits => limits with { Genomics = 2 },
        limits => limits with { Markers = 4 },
        limits => limits with { Visits = 2 },
        limits => limits with { Mechanisms = 3 },
        limits => limits with { Details = 2 },
        limits => limits with { Arguments = 2 },
        limits => limits with { Treatments = 3 },
        limits => limits with { Markers = 3 },
        limits => limits with { Genomics = 1 },
        limits => limits with { Mechanisms = 2 },
        limits => limits with { Details = 1 },
        limits => limits with { Markers = 2 },
        limits => limits with { Arguments = 1 },
        limits => limits with { Treatments = 2 },
        limits => limits with { Visits = 1 },
        limits => limits with { Mechanisms = 1 },
        limits => limits with { Markers = 1 },
        limits => limits with { Arguments = 0 });

    /// <summary>The usual lengths, then each of them shortened by one step more.</summary>
    private static ValueList<SummaryLimits> Steps(params ReadOnlySpan<Func<SummaryLimits, SummaryLimits>> steps)
    {
        var ladder = new List<SummaryLimits> { SummaryLimits.Default };
        foreach (var step in steps)
        {
            ladder.Add(step(ladder[^1]));
        }

        return ladder.ToValueList();
    }
}
