using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Whether an examination says of every lesion of a case if it progresses, so that its count of lesions is complete.</summary>
internal static class LesionCensus
{
    public static bool IsComplete(CaseRecord record, IReadOnlyCollection<VisitResponse> visits) =>
        record.Lesions.Any(lesion => lesion.Role is LesionRole.Target)
        && TargetsWereSeen(record, visits)
        && NonTargetIsKnown(record, visits)
        && visits.All(NewLesionsAreNamed);

    private static bool TargetsWereSeen(CaseRecord record, IReadOnlyCollection<VisitResponse> visits)
    {
        var seen = visits
            .SelectMany(visit => visit.Visit.Measurements)
            .Where(item => item.Mm is not null || item.State is not (null or LesionState.NotAssessed))
            .Select(item => item.Lesion)
            .ToHashSet();
        return record.Lesions.Where(lesion => lesion.Role is LesionRole.Target).All(lesion => seen.Contains(lesion.Id));
    }

    /// <summary>Progressing non-target disease is countable only where its lesions were described one by one.</summary>
    private static bool NonTargetIsKnown(CaseRecord record, IReadOnlyCollection<VisitResponse> visits)
    {
        var states = visits.Select(visit => visit.Visit.NonTarget).OfType<NonTargetStatus>().ToList();
        return states.Contains(NonTargetStatus.Pd)
            ? NonTargetsWereDescribed(record, visits)
            : states.Exists(state => state is not NonTargetStatus.Ne)
                || record.Lesions.All(lesion => lesion.Role is not LesionRole.NonTarget);
    }

    private static bool NonTargetsWereDescribed(CaseRecord record, IReadOnlyCollection<VisitResponse> visits)
    {
        var described = visits.SelectMany(visit => visit.Visit.LesionChanges).Select(change => change.Lesion).ToHashSet();
        return record.Lesions.Where(lesion => lesion.Role is LesionRole.NonTarget).All(lesion => described.Contains(lesion.Id));
    }

    private static bool NewLesionsAreNamed(VisitResponse visit) =>
        visit.Visit.NewLesions is not NewLesionStatus.Unequivocal
        || visit.Visit.NewLesionSites.Count > 0
        || visit.ProgressingLesions.Count > 0;
}
