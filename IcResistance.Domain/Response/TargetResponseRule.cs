using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-12: the response of the target lesions from baseline, nadir and sum, in that order of tests.</summary>
/// <remarks>
/// Shrinkage is judged against baseline, growth against the nadir. Progression is tested before partial response: a sum can
/// be 30 % under baseline and 20 % and 5 mm over the nadir, and that is progression. Decided on unrounded values by
/// cross-multiplication.
/// </remarks>
public static class TargetResponseRule
{
    /// <summary>Growth over the nadir that progression needs beside the relative one, in mm.</summary>
    public const decimal ProgressionMm = 5;

    /// <summary>Growth over the nadir that progression needs, in per cent.</summary>
    public const decimal ProgressionPercent = 20;

    /// <summary>Shrinkage from baseline that partial response needs, in per cent.</summary>
    public const decimal ResponsePercent = 30;

    /// <param name="baseline">Sum at baseline, mm.</param>
    /// <param name="nadir">Smallest sum before this visit, mm.</param>
    /// <param name="sum">Complete sum of this visit, mm.</param>
    /// <param name="isGone">All targets absent, nodes below 10 mm: the sum may be above 0.</param>
    public static RecistCategory Judge(decimal baseline, decimal nadir, decimal sum, bool isGone) =>
        isGone ? RecistCategory.CR
        : IsProgression(nadir, sum) ? RecistCategory.PD
        : IsResponse(baseline, sum) ? RecistCategory.PR
        : RecistCategory.SD;

    /// <summary>At least 20 % and at least 5 mm over the nadir; both are needed.</summary>
    public static bool IsProgression(decimal nadir, decimal sum) => sum - nadir >= ProgressionMm && (sum - nadir) * 100 >= ProgressionPercent * nadir;

    /// <summary>At least 30 % below baseline.</summary>
    public static bool IsResponse(decimal baseline, decimal sum) => baseline > 0 && (baseline - sum) * 100 >= ResponsePercent * baseline;
}
