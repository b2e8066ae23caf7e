using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms;

/// <summary>Judges every mechanism of the taxonomy from one case.</summary>
public static class MechanismAssessor
{
    /// <summary>One finding for each entry of the catalogue, in its order.</summary>
    public static ValueList<MechanismFinding> Assess(MechanismContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Catalogue.Mechanisms.Select(entry => Assess(entry, context)).ToValueList();
    }

    private static MechanismFinding Assess(MechanismEntry entry, MechanismContext context) =>
        MechanismRules.Find(entry.Id)?.Evaluate(context) ?? new MechanismFinding(
            entry,
            MechanismStatus.NotAssessed,
            MechanismTiming.NotApplicable,
            entry.WhyNoRule ?? new Phrase("No rule judges this mechanism yet.", "目前尚无规则判定该机制。"),
            missing: [entry.Needs]);
}
