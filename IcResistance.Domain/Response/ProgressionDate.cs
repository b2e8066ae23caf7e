using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-17, RC-25: the day from which a progression counts.</summary>
internal static class ProgressionDate
{
    /// <summary>The visit's own day; where a new lesion that had been equivocal proves it, the day the lesion was first seen.</summary>
    public static int? Of(List<ReadVisit> visits, int progression)
    {
        var first = progression;
        if (visits[progression].Causes is ProgressionCauses.NewLesion)
        {
            while (first > 0 && visits[first - 1].Findings.NewLesions is { Status: NewLesionStatus.Equivocal } earlier
                && IsSameLesion(earlier, visits[progression].Findings.NewLesions))
            {
                first--;
            }
        }

        return visits[first].Day;
    }

    private static bool IsSameLesion(NewLesionReading earlier, NewLesionReading later) =>
        earlier.Lesions.Any(lesion => later.Lesions.Any(other => other.Lesion.Id == lesion.Lesion.Id))
        || earlier.Sites.Intersect(later.Sites, StringComparer.OrdinalIgnoreCase).Any();
}
