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
    public int BaselineMaxAgeDays { get; init; } = 28;

    /// <summary>A first scan up to this many days after the first dose stands in for a missing baseline, flagged (RC-02).</summary>
    public int LateBaselineDays { get; init; } = 7;

    /// <summary>RC-13: a partial response goes on until progression or complete response, even when the sum is back above −30 %.</summary>
    public bool ContinuePr { get; init; } = true;

    /// <summary>RC-14: targets that were assessed may prove progression alone, the others counted 0 mm.</summary>
    public bool PartialSumMayProgress { get; init; } = true;

    /// <summary>RC-15.</summary>
    public ReappearanceRule ReappearanceAfterCr { get; init; } = ReappearanceRule.AfterConfirmedCr;

    /// <summary>RC-22: stable disease counts from this day of the line on; 42 to 56 are in use.</summary>
    public int MinSdDays { get; init; } = 42;

    /// <summary>RC-21, RC-29: shortest interval, in days, between a finding and the scan that confirms it.</summary>
    public int ConfirmationDays { get; init; } = 28;

    /// <summary>RC-29: visits that were not evaluable and may stand between a response and its confirmation.</summary>
    public int NotEvaluableBetween { get; init; } = 1;

    /// <summary>RC-29: one stable disease may stand between two partial responses.</summary>
    public bool AcceptOneSdBetween { get; init; }

    /// <summary>RC-32: time to response counts a response only when it was confirmed.</summary>
    public bool ResponseNeedsConfirmation { get; init; }

    /// <summary>IR-02: first day after the first iUPD on which it can be confirmed.</summary>
    public int IrecistWindowFromDays { get; init; } = 28;

    /// <summary>IR-02: last day of the window; a later confirmation counts and is flagged late.</summary>
    public int IrecistWindowToDays { get; init; } = 56;

    /// <summary>IR-02: days before the window that are still accepted.</summary>
    public int IrecistEarlyToleranceDays { get; init; } = 2;

    /// <summary>IR-03: growth in mm, of the target sum or of measured new lesions, that confirms.</summary>
    public decimal IrecistGrowthMm { get; init; } = 5;

    /// <summary>C17: examinations this near to each other are one visit when only one of them measures targets.</summary>
    public int VisitMergeDays { get; init; } = 14;

    /// <summary>C7: a specimen from this many days before an apparent progression may explain it.</summary>
    public int BenignProofBeforeDays { get; init; } = 14;

    /// <summary>C7: a specimen until this many days after an apparent progression may explain it.</summary>
    public int BenignProofAfterDays { get; init; } = 56;

    /// <summary>RC-30: a progression after a pause of this many usual intervals comes "after a gap".</summary>
    public int GapIntervals { get; init; } = 3;
}
