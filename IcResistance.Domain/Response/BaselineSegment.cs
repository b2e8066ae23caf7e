using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>What the visits of one line are compared with: the lesions as they were at its baseline.</summary>
/// <remarks>
/// A new line starts a new segment. A lesion that was new in an earlier line and is there at this baseline is disease of
/// this line: a target where it can be measured and the limits of RC-07 allow, else non-target.
/// </remarks>
internal sealed class BaselineSegment
{
    public const int MaxTargets = 5;
    public const int MaxTargetsPerOrgan = 2;

    private BaselineSegment(ResponseAssessment? visit, List<Lesion> targets, List<Lesion> nonTargets, List<Lesion> newLesions)
    {
        Visit = visit;
        (Targets, NonTargets, NewLesions) = ([.. targets], [.. nonTargets], [.. newLesions]);
        SumMm = SumOf(visit);
        HasNonTarget = visit?.NonTarget is NonTargetStatus.NonCrNonPd or NonTargetStatus.Pd or NonTargetStatus.Ne || NonTargets.Length > 0;
    }

    public ResponseAssessment? Visit { get; }

    public Lesion[] Targets { get; }

    public Lesion[] NonTargets { get; }

    /// <summary>Lesions that count as new when they are seen in this line.</summary>
    public Lesion[] NewLesions { get; }

    /// <summary>Sum at baseline in mm; null without a baseline that measured targets.</summary>
    public decimal? SumMm { get; }

    public bool HasNonTarget { get; }

    /// <summary>Whether the line has target lesions at all; without them RC-20 judges.</summary>
    public bool HasTargets => Targets.Length > 0 || SumMm is not null;

    /// <summary>Lesions that became targets of this line because they were there at its baseline.</summary>
    public List<Lesion> Reselected { get; } = [];

    public static BaselineSegment Of(CaseRecord record, ResponseAssessment? visit)
    {
        var (targets, nonTargets, newLesions, candidates) = (new List<Lesion>(), new List<Lesion>(), new List<Lesion>(), new List<Lesion>());
        foreach (var lesion in record.Lesions)
        {
            var list = lesion.Role switch
            {
                LesionRole.Target => targets,
                LesionRole.NonTarget => nonTargets,
                LesionRole.New => LengthAt(visit, lesion) > 0 ? candidates : newLesions,
                null => candidates,
            };
            list.Add(lesion);
        }

        var segment = new BaselineSegment(visit, [.. targets, .. Select(targets, candidates, visit)], [], newLesions);
        return candidates.Count == 0 ? new BaselineSegment(visit, targets, nonTargets, newLesions) : Reselect(segment, targets, nonTargets, candidates);
    }

    /// <summary>The stated or added sum of a visit over this line's targets; null when the visit did not look at them.</summary>
    public TargetSum? ReadSum(ResponseAssessment visit)
    {
        var sum = TargetSum.Of(Targets, visit);
        return sum.Assessed > 0 ? sum
            : visit.TargetSumMm is decimal stated ? TargetSum.Stated(stated)
            : LooksAtTargets(visit) ? sum
            : null;
    }

    /// <summary>Whether a visit has rows for this line's targets, be they "not assessed".</summary>
    public bool LooksAtTargets(ResponseAssessment visit)
    {
        if (visit.TargetSumMm is not null)
        {
            return true;
        }

        for (var i = 0; i < visit.Measurements.Count; i++)
        {
            if (Array.Exists(Targets, target => target.Id == visit.Measurements[i].Lesion))
            {
                return true;
            }
        }

        return false;
    }

    private static BaselineSegment Reselect(BaselineSegment draft, List<Lesion> targets, List<Lesion> nonTargets, List<Lesion> candidates)
    {
        var chosen = draft.Targets.Except(targets).ToList();
        var segment = new BaselineSegment(draft.Visit, [.. draft.Targets], [.. nonTargets, .. candidates.Except(chosen)], [.. draft.NewLesions]);
        segment.Reselected.AddRange(chosen);
        return segment;
    }

    private static IEnumerable<Lesion> Select(List<Lesion> targets, List<Lesion> candidates, ResponseAssessment? visit)
    {
        var chosen = new List<Lesion>(targets);
        foreach (var lesion in candidates.OrderByDescending(item => LengthAt(visit, item)).ThenBy(item => item.Id, StringComparer.Ordinal))
        {
            if (LengthAt(visit, lesion) is decimal mm && Measurability.IsMeasurable(lesion, mm, visit!.Modality, visit.SliceMm) && chosen.Count < MaxTargets
                && chosen.Count(item => Measurability.OrganOf(item) == Measurability.OrganOf(lesion)) < MaxTargetsPerOrgan)
            {
                chosen.Add(lesion);
                yield return lesion;
            }
        }
    }

    private static decimal? LengthAt(ResponseAssessment? visit, Lesion lesion) => visit is null ? null : TargetSum.LengthOf(lesion.Id, visit.Measurements);

    private decimal? SumOf(ResponseAssessment? visit) => visit is null ? null : ReadSum(visit) is { Assessed: > 0 } sum ? sum.AssessedMm : null;
}
