using IcResistance.Domain.Response;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>The lines that a sum of diameters is read against, in mm, unrounded.</summary>
/// <param name="BaselineMm">Sum at baseline.</param>
/// <param name="NadirMm">Smallest sum before progression, or so far where there is none; null before the first visit after baseline.</param>
public sealed record SumThresholds(decimal BaselineMm, decimal? NadirMm)
{
    /// <summary>Partial response begins at this sum: baseline minus 30 % (RC-12).</summary>
    public decimal PartialResponseMm => BaselineMm * 0.7m;

    /// <summary>Progression begins at this sum: 20 % and at least 5 mm above the nadir (RC-12).</summary>
    public decimal? ProgressionMm => NadirMm is { } nadir ? Math.Max(nadir * 1.2m, nadir + 5m) : null;

    /// <summary>The 5 mm decide, not the 20 %.</summary>
    public bool FiveMillimetresDecide => NadirMm is { } nadir && nadir + 5m > nadir * 1.2m;

    /// <summary>Thresholds of one line; null where it has no baseline sum.</summary>
    public static SumThresholds? Of(LineResponse? line)
    {
        var baseline = line?.Visits.Select(visit => visit.BaselineMm).LastOrDefault(sum => sum is > 0)
            ?? line?.Visits.FirstOrDefault(visit => visit.IsBaseline)?.TargetSumMm;
        if (line is null || baseline is not > 0)
        {
            return null;
        }

        var nadir = line.Progression?.NadirMm ?? line.Visits
            .SelectMany(visit => new[] { visit.NadirMm, visit.TargetSumMm })
            .Min();
        return new SumThresholds(baseline.Value, nadir);
    }
}
