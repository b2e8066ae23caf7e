using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response;

/// <summary>When a lesion that comes back after a complete response is a progression of its own, whatever its size (RC-15).</summary>
public enum ReappearanceRule
{
    /// <summary>Only by size: 20 % and 5 mm over the nadir.</summary>
    BySize,

    /// <summary>Also when the complete response before it had been confirmed.</summary>
    AfterConfirmedCr,

    /// <summary>Also after any overall complete response.</summary>
    AfterAnyCr,
}

/// <summary>Every choice that RECIST 1.1 and iRECIST leave open, in one place. All are product decisions that a clinician signs off.</summary>
/// <remarks>
/// A choice changes the category of a patient, so it belongs to the rule set and its version, not to a site's settings.
/// Where a choice decided, the visit says so by a flag with the rule's id.
/// </remarks>
public sealed record ResponseConventions
{
    public static readonly ResponseConventions Default = new();

    /// <summary>Oldest baseline, in days before the first dose, that is not flagged (RC-02).</summary>
    [SignOff("RC-02", ValueBasis.Source, "Oldest baseline that is not flagged.")]
    public int BaselineMaxAgeDays { get; init; } = 28;

    /// <summary>A first scan up to this many days after the first dose stands in for a missing baseline, flagged (RC-02).</summary>
    [SignOff("PV-09", ValueBasis.ProductDecision, "May a scan shortly after the first dose stand in for a missing baseline, and until when?")]
    public int LateBaselineDays { get; init; } = 7;

    /// <summary>RC-13: a partial response goes on until progression or complete response, even when the sum is back above −30 %.</summary>
    [SignOff("PV-10", ValueBasis.ProductDecision, "Does a partial response go on until progression although the sum is back above -30 %?")]
    public bool ContinuePr { get; init; } = true;

    /// <summary>RC-14: targets that were assessed may prove progression alone, the others counted 0 mm.</summary>
    [SignOff("RC-14", ValueBasis.Source, "Targets that were assessed may prove progression alone.")]
    public bool PartialSumMayProgress { get; init; } = true;

    /// <summary>RC-15.</summary>
    [SignOff("PV-11", ValueBasis.ProductDecision, "When is a complete response definite, so that any reappearing lesion is progression?")]
    public ReappearanceRule ReappearanceAfterCr { get; init; } = ReappearanceRule.AfterConfirmedCr;

    /// <summary>RC-22: stable disease counts from this day of the line on; 42 to 56 are in use.</summary>
    [SignOff("PV-12", ValueBasis.ProductDecision, "From which day does stable disease count: 42, or 56?")]
    public int MinSdDays { get; init; } = 42;

    /// <summary>RC-21, RC-29: shortest interval, in days, between a finding and the scan that confirms it.</summary>
    [SignOff("RC-21", ValueBasis.Source, "Shortest interval to the scan that confirms.")]
    public int ConfirmationDays { get; init; } = 28;

    /// <summary>RC-29: visits that were not evaluable and may stand between a response and its confirmation.</summary>
    [SignOff("RC-29", ValueBasis.Source, "Visits not evaluable that may stand between a response and its confirmation.")]
    public int NotEvaluableBetween { get; init; } = 1;

    /// <summary>RC-29: one stable disease may stand between two partial responses.</summary>
    [SignOff("PV-13", ValueBasis.ProductDecision, "May one stable disease stand between two partial responses?")]
    public bool AcceptOneSdBetween { get; init; }

    /// <summary>RC-32: time to response counts a response only when it was confirmed.</summary>
    [SignOff("RC-32", ValueBasis.GeneralKnowledge, "Does time to response count unconfirmed responses?")]
    public bool ResponseNeedsConfirmation { get; init; }

    /// <summary>IR-02: first day after the first iUPD on which it can be confirmed.</summary>
    [SignOff("IR-02", ValueBasis.Source, "First day on which an unconfirmed progression can be confirmed.")]
    public int IrecistWindowFromDays { get; init; } = 28;

    /// <summary>IR-02: last day of the window; a later confirmation counts and is flagged late.</summary>
    [SignOff("PV-14", ValueBasis.ProductDecision, "A confirmation later than this counts and is flagged late: is that right?")]
    public int IrecistWindowToDays { get; init; } = 56;

    /// <summary>IR-02: days before the window that are still accepted.</summary>
    [SignOff("IR-02", ValueBasis.Source, "Days before the window that are still accepted.")]
    public int IrecistEarlyToleranceDays { get; init; } = 2;

    /// <summary>IR-03: growth in mm, of the target sum or of measured new lesions, that confirms.</summary>
    [SignOff("IR-03", ValueBasis.Source, "Growth that confirms; that target growth adds up over visits is a product decision (IR-17).")]
    public decimal IrecistGrowthMm { get; init; } = 5;

    /// <summary>C17: examinations this near to each other are one visit when only one of them measures targets.</summary>
    [SignOff("C17", ValueBasis.ProductDecision, "How far apart may two examinations be and still be one visit?")]
    public int VisitMergeDays { get; init; } = 14;

    /// <summary>C7: a specimen from this many days before an apparent progression may explain it.</summary>
    [SignOff("C7", ValueBasis.ProductDecision, "How long before an apparent progression may the specimen that explains it be?")]
    public int BenignProofBeforeDays { get; init; } = 14;

    /// <summary>C7: a specimen until this many days after an apparent progression may explain it.</summary>
    [SignOff("C7", ValueBasis.ProductDecision, "How long after an apparent progression may the specimen that explains it be?")]
    public int BenignProofAfterDays { get; init; } = 56;

    /// <summary>RC-30: a progression after a pause of this many usual intervals comes "after a gap".</summary>
    [SignOff("PV-15", ValueBasis.GeneralKnowledge, "After how many usual scan intervals does a progression come after a gap?")]
    public int GapIntervals { get; init; } = 3;
}
