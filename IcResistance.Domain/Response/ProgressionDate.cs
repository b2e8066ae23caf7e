using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-17, RC-25: the day from which a progression counts.</summary>
internal static class ProgressionDate
{
    /// <summary>The visit's own day; where a new lesion that had been equivocal proves it, the day the lesion was first seen.</summary>
    public static int? Of(List<ReadVisit> visits, int progression)
    {
        var first = progression;
        if (!visits[progression].Causes.HasFlag(ProgressionCauses.NewLesion))
        {
            return visits[progression].Day;
        }

        for (var i = progression - 1; i >= 0 && !SaysNone(visits[i]); i--)
        {
            var earlier = visits[i].Findings.NewLesions;
            first = earlier.Status is NewLesionStatus.Equivocal && IsSameLesion(earlier, visits[progression].Findings.NewLesions) ? i : first;
        }

        return visits[first].Day;
    }

    /// <summary>The lesion was looked for and not there: what is seen later is another one. A visit that is silent says nothing.</summary>
    private static bool SaysNone(ReadVisit visit) => visit.Findings is { Visit.NewLesions: NewLesionStatus.None, NewLesions.Status: NewLesionStatus.None };

    private static bool IsSameLesion(NewLesionReading earlier, NewLesionReading later)
    {
        var proven = Named(later);
        return earlier.Lesions.Any(lesion => proven.Exists(other => other.Lesion.Id == lesion.Lesion.Id))
            || earlier.Sites.Intersect(later.Sites, StringComparer.OrdinalIgnoreCase).Any();
    }

    /// <summary>Where the reader names the sites of what is new and measured lesions lie there, those lesions are meant and no others.</summary>
    private static List<NewLesion> Named(NewLesionReading reading)
    {
        var named = reading.Lesions.Where(item => reading.Sites.Any(site => LiesAt(item.Lesion, site))).ToList();
        return named.Count > 0 ? named : [.. reading.Lesions];
    }

    private static bool LiesAt(Lesion lesion, string site) =>
        string.Equals(lesion.Organ, site, StringComparison.OrdinalIgnoreCase) || string.Equals(lesion.Site, site, StringComparison.OrdinalIgnoreCase);
}
