using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Domain.Mechanisms;

/// <summary>Without a progression there is no resistance to explain: facts are shown, but no mechanism is possible or supported.</summary>
internal static class ProgressionGate
{
    private static readonly Phrase s_reason = new(
        "No progression that counts is on record: a mechanism of resistance is not judged.",
        "记录中无可认定的疾病进展：不判定耐药机制。");

    private static readonly Phrase s_missing = new("A progression under ICI.", "ICI 治疗下的疾病进展。");

    public static bool IsOpen(MechanismContext context) => context.Resistance.Headline is not ResistanceResult.NotResistant;

    /// <summary>The same finding where there is a progression; else its facts as "not assessed".</summary>
    public static MechanismFinding Apply(MechanismContext context, MechanismFinding finding) =>
        IsOpen(context)
            ? finding
            : new MechanismFinding(finding.Entry, MechanismStatus.NotAssessed, finding.Timing, s_reason, finding.For, finding.Against, [s_missing]);
}
