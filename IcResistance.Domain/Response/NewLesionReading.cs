using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>One new lesion as seen at one visit.</summary>
/// <param name="Lesion">The lesion.</param>
/// <param name="Mm">Longest diameter, or short axis of a node, in mm.</param>
public readonly record struct NewLesion(Lesion Lesion, decimal Mm);

/// <summary>New lesions at one visit. They are measured and stored apart and never added to the target sum (IR-05).</summary>
public sealed record NewLesionReading
{
    public static readonly NewLesionReading None = new() { Status = NewLesionStatus.None };

    /// <summary>The visit says nothing of new lesions: no progression, but no word either that an earlier one is gone.</summary>
    public static readonly NewLesionReading Silent = new() { Status = NewLesionStatus.None, IsStated = false };

    public required NewLesionStatus Status { get; init; }

    /// <summary>Whether the visit says anything of new lesions.</summary>
    public bool IsStated { get; init; } = true;

    /// <summary>New lesions that were measured and are there.</summary>
    public ValueList<NewLesion> Lesions { get; init; }

    /// <summary>Sites that the reader named.</summary>
    public ValueList<string> Sites { get; init; }

    /// <summary>The source says in words that a new lesion grew.</summary>
    public bool IsLargerInWords { get; init; }

    public bool IsPresent => Status is NewLesionStatus.Unequivocal;

    /// <summary>Measured new lesions prove a new lesion, unless the reader called it equivocal (RC-17).</summary>
    public static NewLesionReading Of(ResponseAssessment visit, ReadOnlySpan<Lesion> newLesions)
    {
        var seen = Seen(visit, newLesions);
        var inWords = false;
        var larger = false;
        for (var i = 0; i < visit.LesionChanges.Count; i++)
        {
            inWords |= visit.LesionChanges[i].Change is LesionChangeKind.New;
            larger |= visit.LesionChanges[i].Change is LesionChangeKind.Larger && Contains(newLesions, visit.LesionChanges[i].Lesion);
        }

        var status = visit.NewLesions is NewLesionStatus.Equivocal ? NewLesionStatus.Equivocal
            : seen.Count > 0 || (inWords && !IsReportedWithoutProgression(visit)) || visit.NewLesions is NewLesionStatus.Unequivocal ? NewLesionStatus.Unequivocal
            : visit.NewLesions is null && (inWords || visit.NewLesionSites.Count > 0) ? NewLesionStatus.Equivocal
            : NewLesionStatus.None;
        return status is NewLesionStatus.None ? visit.NewLesions is null && !Mentions(visit, newLesions) ? Silent : None : new() { Status = status, Lesions = seen, Sites = visit.NewLesionSites, IsLargerInWords = larger };
    }

    /// <summary>What two examinations of one visit show together (C17).</summary>
    public static NewLesionReading Merge(NewLesionReading first, NewLesionReading second) =>
        !second.IsStated || (!second.IsPresent && first.Status is not NewLesionStatus.None) ? first
        : !first.IsPresent ? second
        : second with
        {
            Lesions = [.. second.Lesions, .. first.Lesions.Where(lesion => second.Lesions.All(other => other.Lesion.Id != lesion.Lesion.Id))],
            Sites = [.. first.Sites, .. second.Sites],
        };

    /// <summary>Whether there are new lesions here that <paramref name="reference"/> did not have.</summary>
    public bool HasMoreThan(NewLesionReading reference) =>
        IsPresent && (!reference.IsPresent || HasFurtherLesion(reference) || HasFurtherSite(reference));

    private bool HasFurtherLesion(NewLesionReading reference) =>
        reference.Lesions.Count > 0 && Lesions.Any(lesion => reference.Lesions.All(other => other.Lesion.Id != lesion.Lesion.Id));

    private bool HasFurtherSite(NewLesionReading reference) =>
        reference.Sites.Count > 0
        && Sites.CountBy(site => site, StringComparer.OrdinalIgnoreCase)
            .Any(site => site.Value > reference.Sites.Count(other => string.Equals(other, site.Key, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A reader who says "new" and reports no progression has not called the lesion unequivocal (RC-17).</summary>
    private static bool IsReportedWithoutProgression(ResponseAssessment visit) => visit is { NewLesions: null, Reported: { } reported }
        && reported.Recist is not RecistCategory.PD
        && reported.Irecist is not (IrecistCategory.IUPD or IrecistCategory.ICPD)
        && (reported.Recist is not null || reported.Irecist is not null);

    private static ValueList<NewLesion> Seen(ResponseAssessment visit, ReadOnlySpan<Lesion> newLesions)
    {
        List<NewLesion>? seen = null;
        foreach (var lesion in newLesions)
        {
            if (TargetSum.LengthOf(lesion.Id, visit.Measurements) is > 0 and var length)
            {
                (seen ??= []).Add(new NewLesion(lesion, length));
            }
        }

        return seen is null ? default : seen.ToValueList();
    }

    /// <summary>A row or a word on a known new lesion, be it "gone".</summary>
    private static bool Mentions(ResponseAssessment visit, ReadOnlySpan<Lesion> newLesions)
    {
        for (var i = 0; i < visit.LesionChanges.Count; i++)
        {
            if (Contains(newLesions, visit.LesionChanges[i].Lesion))
            {
                return true;
            }
        }

        foreach (var lesion in newLesions)
        {
            if (TargetSum.LengthOf(lesion.Id, visit.Measurements) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(ReadOnlySpan<Lesion> lesions, string? id)
    {
        foreach (var lesion in lesions)
        {
            if (lesion.Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
