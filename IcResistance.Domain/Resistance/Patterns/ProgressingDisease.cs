using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>The lesions that progress at the judged progression (PP-01, PP-02), and whether that count is complete.</summary>
/// <remarks>
/// A lesion progresses by its own growth of 20 % and 5 mm over its own nadir, when it is new, or when the reader says so. The
/// count is complete only where every target was looked at, the non-target call is known, and every new lesion is named;
/// otherwise it is the least that is known, and "few lesions" can never be concluded from it.
/// </remarks>
public sealed record ProgressingDisease
{
    /// <summary>Known progressing lesions.</summary>
    public required int Lesions { get; init; }

    /// <summary>Organs with progressing lesions, each once.</summary>
    public required ValueList<string> Organs { get; init; }

    /// <summary>Organs with new lesions, each once.</summary>
    public required ValueList<string> NewOrgans { get; init; }

    /// <summary>Nothing else progresses: the counts are not merely lower bounds.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The progression, with the examinations that are read together with it.</summary>
    public required ValueList<VisitResponse> Visits { get; init; }

    /// <summary>JSON paths of the examinations that were counted.</summary>
    public ValueList<string> Data => Visits.Select(visit => visit.Visit.Path).ToValueList();

    /// <summary>Progression of the sum without any lesion that progresses by itself (PP-01).</summary>
    public bool IsDiffuse => IsComplete && Lesions == 0;

    /// <summary>"3 progressing lesions in 2 organs (liver, lung)".</summary>
    public Phrase Count => Lesions == 0
        ? new Phrase("no lesion known to progress by itself", "无已知自身进展的病灶")
        : Phrase.Of(
            $"{(IsComplete ? "" : "at least ")}{Plural(Lesions, "progressing lesion")} in {Plural(Organs.Count, "organ")} ({string.Join(", ", Organs)})",
            $"{(IsComplete ? "" : "至少 ")}{Lesions} 个进展病灶，累及 {Organs.Count} 个器官（{string.Join("、", Organs)}）");

    public static ProgressingDisease? Of(ResistanceCourse course)
    {
        if (course.Progression is not { } progression)
        {
            return null;
        }

        var visits = SameVisit(course, progression);
        var lesions = Ids(course.Record, visits);
        var sites = UnnamedSites(visits, lesions);
        return new ProgressingDisease
        {
            Lesions = lesions.Count + sites.Count,
            Organs = Distinct(lesions.Select(lesion => lesion.Organ).Concat(sites)),
            NewOrgans = Distinct(lesions.Where(lesion => lesion.Role is LesionRole.New).Select(lesion => lesion.Organ)
                .Concat(visits.SelectMany(visit => visit.Visit.NewLesions is NewLesionStatus.Unequivocal ? visit.Visit.NewLesionSites : []))),
            IsComplete = LesionCensus.IsComplete(course.Record, visits),
            Visits = visits.ToValueList(),
        };
    }

    /// <summary>The progression and the examinations close enough to be read with it: a brain MRI beside a CT (C17).</summary>
    private static List<VisitResponse> SameVisit(ResistanceCourse course, VisitResponse progression) => course.Response.Visits
        .Where(visit => visit == progression
            || (!visit.IsBaseline && Math.Abs((visit.Day - progression.Day) ?? int.MaxValue) <= course.Conventions.SameVisitDays))
        .ToList();

    private static List<Lesion> Ids(CaseRecord record, List<VisitResponse> visits) => visits
        .SelectMany(visit => visit.ProgressingLesions.Concat(visit.Visit.LesionChanges
            .Where(change => change is { Lesion: not null, Change: LesionChangeKind.Larger or LesionChangeKind.New })
            .Select(change => change.Lesion!)))
        .Distinct()
        .Select(record.FindLesion)
        .OfType<Lesion>()
        .ToList();

    /// <summary>Sites of progression that the record names without a lesion id.</summary>
    private static List<string> UnnamedSites(List<VisitResponse> visits, List<Lesion> lesions)
    {
        var newSites = visits
            .Where(visit => visit.Visit.NewLesions is NewLesionStatus.Unequivocal)
            .SelectMany(visit => visit.Visit.NewLesionSites)
            .ToList();
        foreach (var lesion in lesions.Where(lesion => lesion.Role is LesionRole.New))
        {
            newSites.Remove(newSites.Find(site => OrganName.Of(site) == OrganName.Of(lesion.Organ)) ?? "");
        }

        return
        [
            .. newSites,
            .. visits.SelectMany(visit => visit.Visit.LesionChanges)
                .Where(change => change is { Lesion: null, Site: not null, Change: LesionChangeKind.Larger or LesionChangeKind.New })
                .Select(change => change.Site!)
                .Where(site => !newSites.Contains(site)),
        ];
    }

    private static ValueList<string> Distinct(IEnumerable<string> sites) =>
        sites.Select(OrganName.Of).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();

    private static FormattableString Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
