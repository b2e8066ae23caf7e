using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Whether an examination says of every lesion of a case if it progresses, so that its organs are complete.</summary>
internal static class LesionCensus
{
    /// <summary>Without any lesion from before treatment on record nothing says what else there is.</summary>
    public static bool IsComplete(CaseRecord record, IReadOnlyCollection<VisitResponse> visits) =>
        record.Lesions.Any(lesion => lesion.Role is LesionRole.Target)
        && TargetsWereSeen(record, visits)
        && NonTargetIsKnown(record, visits)
        && visits.All(visit => NewLesionsAreNamed(record, visit));

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

    /// <summary>Each was described, measured, or is known to be the one that progresses.</summary>
    private static bool NonTargetsWereDescribed(CaseRecord record, IReadOnlyCollection<VisitResponse> visits)
    {
        var told = visits.SelectMany(visit => visit.Visit.LesionChanges).Select(change => change.Lesion)
            .Concat(visits.SelectMany(visit => visit.Visit.Measurements).Select(item => item.Lesion))
            .Concat(visits.SelectMany(visit => visit.ProgressingLesions))
            .ToHashSet();
        return record.Lesions.Where(lesion => lesion.Role is LesionRole.NonTarget).All(lesion => told.Contains(lesion.Id));
    }

    private static bool NewLesionsAreNamed(CaseRecord record, VisitResponse visit) =>
        visit.Visit.NewLesions is not NewLesionStatus.Unequivocal
        || visit.Visit.NewLesionSites.Count > 0
        || visit.ProgressingLesions.Any(id => record.FindLesion(id) is { Role: LesionRole.New });
}
