using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>The lesions that progress at the judged progression (PP-01, PP-02), and whether that count is complete.</summary>
/// <remarks>
/// A lesion progresses by its own growth of 20 % and 5 mm over its own nadir, when it is new, or when the reader says so. The
/// organs are complete only where every target was looked at, the non-target call is known, and every new lesion is named; the
/// lesions are counted only where, beyond that, no site stands for an unknown number ("multiple liver lesions"). Otherwise a
/// count is the least that is known, and "few lesions" can never be concluded from it.
/// </remarks>
public sealed record ProgressingDisease
{
    /// <summary>Known progressing lesions.</summary>
    public required int Lesions { get; init; }

    /// <summary>Organs with progressing lesions, each once.</summary>
    public required ValueList<string> Organs { get; init; }

    /// <summary>Organs with new lesions, each once.</summary>
    public required ValueList<string> NewOrgans { get; init; }

    /// <summary>Nothing else progresses: the organs are not merely those that are known.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Beyond that, every progressing lesion is counted: <see cref="Lesions"/> is exact.</summary>
    public required bool IsCounted { get; init; }

    /// <summary>The progression, with the examinations that are read together with it.</summary>
    public required ValueList<VisitResponse> Visits { get; init; }

    /// <summary>JSON paths of the examinations that were counted.</summary>
    public ValueList<string> Data => Visits.Select(visit => visit.Visit.Path).ToValueList();

    /// <summary>Progression of the sum without any lesion that progresses by itself (PP-01).</summary>
    public bool IsDiffuse => IsCounted && Lesions == 0;

    /// <summary>"3 progressing lesions in 2 organs (liver, lung)".</summary>
    public Phrase Count => Lesions == 0
        ? new Phrase("no lesion known to progress by itself", "无已知自身进展的病灶")
        : Phrase.Of(
            $"{(IsCounted ? "" : "at least ")}{Plural(Lesions, "progressing lesion")} in {Plural(Organs.Count, "organ")} ({string.Join(", ", Organs)})",
            $"{(IsCounted ? "" : "至少 ")}{Lesions} 个进展病灶，累及 {Organs.Count} 个器官（{TermWords.Places(Organs).Zh}）");

    public static ProgressingDisease? Of(ResistanceCourse course)
    {
        if (course.Progression is not { } progression)
        {
            return null;
        }

        var visits = SameVisit(course, progression);
        var lesions = ProgressingSites.Lesions(course.Record, visits);
        var sites = ProgressingSites.Unnamed(visits, lesions);
        var isComplete = LesionCensus.IsComplete(course.Record, visits);
        return new ProgressingDisease
        {
            Lesions = lesions.Count + sites.Count,
            Organs = Distinct(lesions.Select(OrganName.Of).Concat(sites.Select(OrganName.Of))),
            NewOrgans = Distinct(lesions.Where(lesion => lesion.Role is LesionRole.New).Select(OrganName.Of)
                .Concat(ProgressingSites.NewSites(visits).Select(OrganName.Of))),
            IsComplete = isComplete,
            IsCounted = isComplete && !sites.Exists(OrganName.IsManyUncounted)
                && !lesions.Exists(lesion => OrganName.IsManyUncounted(lesion.Site) || OrganName.IsManyUncounted(lesion.Organ)),
            Visits = visits.ToValueList(),
        };
    }

    /// <summary>The progression and the examinations close enough to be read with it: a brain MRI beside a CT (C17).</summary>
    private static List<VisitResponse> SameVisit(ResistanceCourse course, VisitResponse progression) => course.Response.Visits
        .Where(visit => visit == progression
            || (!visit.IsBaseline && Math.Abs((visit.Day - progression.Day) ?? int.MaxValue) <= course.Conventions.SameVisitDays))
        .ToList();

    private static ValueList<string> Distinct(IEnumerable<string> organs) => organs.Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();

    private static FormattableString Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
