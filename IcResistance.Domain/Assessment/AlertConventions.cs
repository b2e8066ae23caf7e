using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Assessment;

/// <summary>Choices of this product for its warnings; no source settles them (P).</summary>
public sealed record AlertConventions
{
    public static readonly AlertConventions Default = new();

    /// <summary>How old, in days, the newest assessment may be before the case is marked as stale (AL-01).</summary>
    [SignOff("AL-01", ValueBasis.ProductDecision, "After how many days is imaging out of date?")]
    public int StaleAfterDays { get; init; } = 90;

    /// <summary>Least fold of LDH or NLR over the own value from before ICI that is called out, as a fraction (AL-02): 3/2.</summary>
    [SignOff("AL-02", ValueBasis.ProductDecision, "Which fold of LDH or NLR over the own baseline is called out? (numerator)")]
    public int TrendFoldNumerator { get; init; } = 3;

    /// <summary>Denominator of that fold (AL-02).</summary>
    [SignOff("AL-02", ValueBasis.ProductDecision, "Denominator of that fold.")]
    public int TrendFoldDenominator { get; init; } = 2;

    /// <summary>Days after steroids in which a raised NLR is said to stand beside them (BM-37).</summary>
    [SignOff("AL-02", ValueBasis.ProductDecision, "How long after steroids is a raised NLR put beside them?")]
    public int SteroidInfluenceDays { get; init; } = 28;

    /// <summary>Least rise of the sum over its nadir, in %, that is called out below the threshold of progression (AL-03).</summary>
    [SignOff("AL-03", ValueBasis.ProductDecision, "Which rise of the sum over its nadir is called out below the threshold of progression?")]
    public decimal RisingSumPercent { get; init; } = 10;
}
