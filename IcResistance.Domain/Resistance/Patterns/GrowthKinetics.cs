using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>Tumour growth before and on treatment from three scans with the same lesions (PP-11).</summary>
/// <remarks>
/// Growth kinetics are mm per month; the growth rate is the change of volume per month in %, with the volume taken from the
/// diameter: 100 * (exp(3 * ln(S2 / S1) / months) - 1). These ratios are descriptive; RECIST categories are never decided on them.
/// </remarks>
internal sealed record GrowthKinetics
{
    private const double DaysPerMonth = (double)CourseClock.DaysPerMonth;

    /// <summary>Sum on the scan before baseline, at baseline, and at the first evaluation, mm.</summary>
    public required (decimal Before, decimal Baseline, decimal First) Sums { get; init; }

    public required int DaysBefore { get; init; }

    public required int DaysOn { get; init; }

    /// <summary>JSON path of the scan before baseline.</summary>
    public required string Data { get; init; }

    public double KineticsBefore => (double)(Sums.Baseline - Sums.Before) / (DaysBefore / DaysPerMonth);

    public double KineticsOn => (double)(Sums.First - Sums.Baseline) / (DaysOn / DaysPerMonth);

    public double RateBefore => Rate(Sums.Before, Sums.Baseline, DaysBefore);

    public double RateOn => Rate(Sums.Baseline, Sums.First, DaysOn);

    /// <summary>From the last scan before baseline; null when it lacks one of the lesions, shows none, or is too close.</summary>
    public static GrowthKinetics? Of(ResistanceCourse course, VisitResponse first)
    {
        var baseline = course.Response.Visits.FirstOrDefault(visit => visit.IsBaseline);
        if (baseline?.Day is not { } baselineDay || first.Day is not { } firstDay)
        {
            return null;
        }

        var targets = course.Record.Lesions.Where(lesion => lesion.Role is LesionRole.Target).Select(lesion => lesion.Id).ToList();
        var shortest = course.Conventions.ShortestGrowthIntervalDays;
        var before = course.Record.Assessments
            .Where(item => item.Day <= baselineDay - shortest
                && (item.TargetSumMm is not null || item.Measurements.Any(measurement => targets.Contains(measurement.Lesion))))
            .MaxBy(item => item.Day);
        return before is not null
            && firstDay - baselineDay >= shortest
            && Sum(before, targets) is > 0 and { } sumBefore
            && Sum(baseline.Visit, targets) is > 0 and { } sumBaseline
            && Sum(first.Visit, targets) is > 0 and { } sumFirst
            ? new GrowthKinetics
            {
                Sums = (sumBefore, sumBaseline, sumFirst),
                DaysBefore = baselineDay - before.Day!.Value,
                DaysOn = firstDay - baselineDay,
                Data = before.Path,
            }
            : null;
    }

    /// <summary>Of lengths of every target, or, where the source gives no lengths, as it states the sum of the targets.</summary>
    private static decimal? Sum(ResponseAssessment visit, List<string> targets)
    {
        var lengths = targets.ConvertAll(id => visit.Measurements.FirstOrDefault(item => item.Lesion == id) is { } item ? LesionComparison.Mm(item) : null);
        return targets.Count > 0 && lengths.TrueForAll(mm => mm is not null) ? lengths.Sum()
            : visit.Measurements.Count == 0 ? visit.TargetSumMm : null;
    }

    private static double Rate(decimal from, decimal to, int days) =>
        100 * (Math.Exp(3 * Math.Log((double)to / (double)from) / (days / DaysPerMonth)) - 1);
}
