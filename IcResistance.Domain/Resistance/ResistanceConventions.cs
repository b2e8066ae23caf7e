using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance;

/// <summary>
/// Product decisions of the resistance definitions and progression patterns: values that no source settles, marked (P) in the
/// clinical rules. What a publication itself states is a constant of its own definition, not an option here.
/// </summary>
public sealed record ResistanceConventions
{
    public static readonly ResistanceConventions Default = new();

    /// <summary>
    /// Days that one dose counts as exposure (AR-01) where cycles and dates of a course do not give its own interval:
    /// the three weeks of most regimens.
    /// </summary>
    [SignOff("AR-01", ValueBasis.ProductDecision, "How long does one dose count as exposure where the record does not give the interval?")]
    public int DosingIntervalDays { get; init; } = 21;

    /// <summary>
    /// Longest interval between doses in use, days. A number of cycles times this is the longest time that they can have
    /// taken, which is all that an undated "progression after two cycles" tells.
    /// </summary>
    [SignOff("AR-01", ValueBasis.ProductDecision, "Which interval between doses is the longest in use?")]
    public int LongestDosingIntervalDays { get; init; } = 42;

    /// <summary>Rise of the sum over its nadir, %, from which growth counts as very rapid (AR-03, AR-24).</summary>
    [SignOff("PV-01", ValueBasis.ProductDecision, "From which rise of the sum on is growth very rapid, so that exposure or confirmation is waived?")]
    public decimal RapidGrowthPercent { get; init; } = 50;

    /// <summary>Days before and after a progression in which steroids or pneumonitis are pointed out (AR-26).</summary>
    [SignOff("AR-26", ValueBasis.ProductDecision, "How near to a progression do steroids or pneumonitis make a scan doubtful?")]
    public int SteroidWindowDays { get; init; } = 28;

    /// <summary>Examinations at most this many days apart are read together when progressing lesions are counted (C17).</summary>
    [SignOff("C17", ValueBasis.ProductDecision, "How far apart may two examinations be and still count lesions together?")]
    public int SameVisitDays { get; init; } = ResponseConventions.Default.VisitMergeDays;

    /// <summary>Scans closer than this, in days, give no growth rate (PP-11).</summary>
    [SignOff("PV-02", ValueBasis.ProductDecision, "How far apart must scans be for a growth rate?")]
    public int ShortestGrowthIntervalDays { get; init; } = 14;

    /// <summary>Progression of more lesions than this is called systemic (PP-06).</summary>
    [SignOff("PP-06", ValueBasis.ProductDecision, "Above how many progressing lesions is progression systemic?")]
    public int MostLesionsBelowSystemic { get; init; } = 5;

    /// <summary>New disease in this many organs or more is called systemic (PP-06).</summary>
    [SignOff("PP-06", ValueBasis.ProductDecision, "From how many organs with new disease on is progression systemic?")]
    public int NewOrgansOfSystemic { get; init; } = 3;

    /// <summary>Days before and after the body scan in which a brain MRI counts for "CNS only" (PP-07).</summary>
    [SignOff("PP-07", ValueBasis.ProductDecision, "How near to the body scan must a brain MRI be for CNS-only progression?")]
    public int BrainMriWindowDays { get; init; } = 42;

    /// <summary>Months of stable disease that count as benefit from the current therapy (C14).</summary>
    [SignOff("C14", ValueBasis.ProductDecision, "How long must disease be stable to count as benefit before oligoprogression?")]
    public int MonthsOfBenefit { get; init; } = 6;

    /// <summary>Months within which a progression, seen first of all, proves that nothing better came before (C2).</summary>
    [SignOff("PV-03", ValueBasis.ProductDecision, "Until when does a progression seen first prove that nothing better came before?")]
    public int MonthsOfEarlyProgression { get; init; } = 6;

    /// <summary>
    /// AR-28: judge adjuvant and neoadjuvant courses by the 12 weeks of general knowledge. Off, because the tables of the
    /// publication were not at hand; a clinician must settle it first.
    /// </summary>
    [SignOff("AR-28", ValueBasis.GeneralKnowledge, "Judge adjuvant and neoadjuvant courses at all? The tables were not at hand.")]
    public bool PerioperativeDefinitions { get; init; }

    /// <summary>AR-28: days after the last dose from which a relapse after a perioperative course is late (used only when switched on).</summary>
    [SignOff("AR-28", ValueBasis.GeneralKnowledge, "From which day after the last perioperative dose is a relapse late?")]
    public int PerioperativeLateDays { get; init; } = 84;
}
