using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>The target lesions of one visit, added up (RC-08 to RC-10): longest diameters, and short axes of nodes.</summary>
/// <param name="AssessedMm">Sum of the targets that were assessed, in mm.</param>
/// <param name="Assessed">Number of targets with a value.</param>
/// <param name="Targets">Number of targets of the line.</param>
/// <param name="IsGone">Every target is absent or, for a node, below 10 mm (RC-12, first step).</param>
/// <param name="HasReappeared">At least one target is seen that may have been gone: a lesion above 0 mm, a node of 10 mm or more.</param>
public readonly record struct TargetSum(decimal AssessedMm, int Assessed, int Targets, bool IsGone, bool HasReappeared)
{
    /// <summary>Short axis below which a node is normal (RC-04), in mm.</summary>
    public const decimal NormalNodeMm = 10;

    /// <summary>What counts for a lesion that is seen but too small to measure (RC-09), in mm.</summary>
    public const decimal TooSmallMm = 5;

    public bool IsComplete => Assessed == Targets && Targets > 0;

    /// <summary>The sum, or null when a target was not assessed: an incomplete sum is no sum.</summary>
    public decimal? CompleteMm => IsComplete ? AssessedMm : null;

    /// <summary>A sum that the source states without its lesions.</summary>
    public static TargetSum Stated(decimal sum) => new(sum, 1, 1, sum == 0, sum > 0);

    public static TargetSum Of(ReadOnlySpan<Lesion> targets, ResponseAssessment visit)
    {
        var (sum, assessed, gone, reappeared) = (0m, 0, true, false);
        foreach (var target in targets)
        {
            if (LengthOf(target.Id, visit.Measurements) is not decimal length)
            {
                gone = false;
                continue;
            }

            var seen = target.IsNode ? length >= NormalNodeMm : length > 0;
            (sum, assessed, gone, reappeared) = (sum + length, assessed + 1, gone && !seen, reappeared || seen);
        }

        return new TargetSum(sum, assessed, targets.Length, gone && assessed > 0, reappeared);
    }

    /// <summary>
    /// Length of a lesion at a visit in mm, or null when it was not assessed. Several rows for one lesion are its fragments
    /// and are added up; a lesion that merged into another counts 0 here (RC-10).
    /// </summary>
    public static decimal? LengthOf(string lesion, ValueList<LesionMeasurement> measurements)
    {
        decimal? length = null;
        for (var i = 0; i < measurements.Count; i++)
        {
            if (measurements[i].Lesion == lesion && LengthOf(measurements[i]) is decimal part)
            {
                length = (length ?? 0) + part;
            }
        }

        return length;
    }

    private static decimal? LengthOf(LesionMeasurement row) => row switch
    {
        { MergedInto: not null } => 0,
        { Mm: decimal mm } => mm,
        { State: LesionState.Absent } => 0,
        { State: LesionState.TooSmall } => TooSmallMm,
        _ => null,
    };
}
