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
        (Targets, Unmeasured) = WithoutUnmeasured(visit, targets);
        (NonTargets, NewLesions) = ([.. nonTargets], [.. newLesions]);
        SumMm = SumOf(visit);
        HasNonTarget = visit?.NonTarget is NonTargetStatus.NonCrNonPd or NonTargetStatus.Pd or NonTargetStatus.Ne || NonTargets.Length > 0;
    }

    public ResponseAssessment? Visit { get; }

    public Lesion[] Targets { get; }

    /// <summary>
    /// Targets of the record that this baseline, which measured others, has no length of: chosen for another line, or missed.
    /// They are in no sum of this line, for a sum with them would be compared with a baseline without them.
    /// </summary>
    public Lesion[] Unmeasured { get; }

    public Lesion[] NonTargets { get; }

    /// <summary>Lesions that count as new when they are seen in this line.</summary>
    public Lesion[] NewLesions { get; }

    /// <summary>Sum at baseline in mm; null without a baseline that measured targets.</summary>
    public decimal? SumMm { get; }

    public bool HasNonTarget { get; }

    /// <summary>Whether the line has target lesions at all; without them RC-20 judges.</summary>
    public bool HasTargets => Targets.Length > 0 || SumMm is not null;

    /// <summary>Lesions that became targets of this line because they were there at its baseline.</summary>
    public Lesion[] Reselected { get; private init; } = [];

    public static BaselineSegment Of(CaseRecord record, ResponseAssessment? visit)
    {
        var (targets, nonTargets, newLesions, candidates) = (new List<Lesion>(), new List<Lesion>(), new List<Lesion>(), new List<Lesion>());
        foreach (var lesion in record.Lesions)
        {
            var list = lesion.Role switch
            {
                LesionRole.Target => targets,
                LesionRole.NonTarget => nonTargets,
                LesionRole.New => IsKnownAt(record, visit, lesion) ? candidates : newLesions,
                null => candidates,
            };
            list.Add(lesion);
        }

        Lesion[] chosen = candidates.Count == 0 ? [] : [.. Select(targets, candidates, visit)];
        targets.AddRange(chosen);
        nonTargets.AddRange(candidates.Except(chosen));
        return new BaselineSegment(visit, targets, nonTargets, newLesions) { Reselected = chosen };
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

    private static (Lesion[] Measured, Lesion[] Unmeasured) WithoutUnmeasured(ResponseAssessment? visit, List<Lesion> targets)
    {
        var measured = targets.FindAll(target => LengthAt(visit, target) is not null);
        return measured.Count == 0 || measured.Count == targets.Count
            ? ([.. targets], [])
            : ([.. measured], [.. targets.Except(measured)]);
    }

    private static IEnumerable<Lesion> Select(List<Lesion> targets, List<Lesion> candidates, ResponseAssessment? visit)
    {
        var chosen = targets.FindAll(target => LengthAt(visit, target) is not null);
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

    /// <summary>Seen at this baseline or, where it did not look, at the last dated visit up to its day that did: known disease of the line, not new.</summary>
    private static bool IsKnownAt(CaseRecord record, ResponseAssessment? baseline, Lesion lesion)
    {
        if (baseline is null || LengthAt(baseline, lesion) is not null)
        {
            return LengthAt(baseline, lesion) > 0;
        }

        var (day, length) = (int.MinValue, 0m);
        for (var i = 0; i < record.Assessments.Count; i++)
        {
            var visit = record.Assessments[i];
            if (visit.Day <= baseline.Day && visit.Day >= day && LengthAt(visit, lesion) is decimal seen)
            {
                (day, length) = (visit.Day.Value, seen);
            }
        }

        return length > 0;
    }

    private static decimal? LengthAt(ResponseAssessment? visit, Lesion lesion) => visit is null ? null : TargetSum.LengthOf(lesion.Id, visit.Measurements);

    private decimal? SumOf(ResponseAssessment? visit) => visit is null ? null : ReadSum(visit) is { Assessed: > 0 } sum ? sum.AssessedMm : null;
}
