using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Which lesions and which sites without a lesion id progress at one visit, whatever its parts.</summary>
internal static class ProgressingSites
{
    public static List<Lesion> Lesions(CaseRecord record, IReadOnlyCollection<VisitResponse> visits) => visits
        .SelectMany(visit => visit.ProgressingLesions.Concat(InWords(visit)))
        .Distinct()
        .Select(record.FindLesion)
        .OfType<Lesion>()
        .Where(lesion => !IsOnlyLargerInWords(lesion, visits))
        .ToList();

    /// <summary>Sites of unequivocal new lesions as the reader named them; a site that two parts of a visit name counts once.</summary>
    public static List<string> NewSites(IReadOnlyCollection<VisitResponse> visits) => visits
        .Where(visit => visit.Visit.NewLesions is NewLesionStatus.Unequivocal)
        .SelectMany(visit => visit.Visit.NewLesionSites.CountBy(site => site, StringComparer.OrdinalIgnoreCase))
        .GroupBy(site => site.Key, StringComparer.OrdinalIgnoreCase)
        .SelectMany(site => Enumerable.Repeat(site.Key, site.Max(part => part.Value)))
        .ToList();

    /// <summary>Sites of progression that the record names without a lesion id.</summary>
    public static List<string> Unnamed(IReadOnlyCollection<VisitResponse> visits, List<Lesion> lesions)
    {
        var newSites = NewSites(visits);
        foreach (var lesion in lesions.Where(lesion => lesion.Role is LesionRole.New))
        {
            newSites.Remove(newSites.Find(site => OrganName.Of(site) == OrganName.Of(lesion)) ?? "");
        }

        var inWords = visits.SelectMany(visit => visit.Visit.LesionChanges)
            .Where(change => change is { Lesion: null, Site: not null, Change: LesionChangeKind.Larger or LesionChangeKind.New })
            .Select(change => change.Site!)
            .Where(site => !newSites.Contains(site, StringComparer.OrdinalIgnoreCase));
        return [.. newSites, .. inWords];
    }

    private static IEnumerable<string> InWords(VisitResponse visit) => visit.Visit.LesionChanges
        .Where(change => change is { Lesion: not null, Change: LesionChangeKind.Larger or LesionChangeKind.New })
        .Select(change => change.Lesion!);

    /// <summary>A non-target lesion called larger, while the reader says that non-target disease does not progress: no progression of its own (PP-01).</summary>
    private static bool IsOnlyLargerInWords(Lesion lesion, IReadOnlyCollection<VisitResponse> visits) =>
        lesion.Role is LesionRole.NonTarget
        && visits.Any(visit => visit.Visit.NonTarget is NonTargetStatus.NonCrNonPd or NonTargetStatus.Cr)
        && visits.All(visit => visit.Visit.NonTarget is not NonTargetStatus.Pd)
        && visits.All(visit => visit.Visit.Measurements.All(item => item.Lesion != lesion.Id));
}
