using IcResistance.Domain.Assessment.Gaps;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Assessment;

/// <summary>Which test or fact would settle which open question, the one that settles most first. Material for discussion, not advice.</summary>
public static class GapFinder
{
    /// <param name="context">The case.</param>
    /// <param name="findings">Its mechanism findings.</param>
    /// <returns>Gaps in the order of how many questions each would settle; none without an open question.</returns>
    public static ValueList<Gap> Find(MechanismContext context, ValueList<MechanismFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(context);
        var ofProgression = ProgressionGate.IsOpen(context) ? SpecimenGaps.Find(context, findings).Concat(ImagingGaps.Find(context.Resistance)) : [];
        return ofProgression
            .Concat(DefinitionGaps.Find(context.Resistance))
            .Where(gap => gap.WouldSettle.Count > 0)
            .OrderByDescending(gap => gap.WouldSettle.Count)
            .ToValueList();
    }
}
