using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms.Rules.HostRelated;
using IcResistance.Domain.Mechanisms.Rules.Intrinsic;
using IcResistance.Domain.Mechanisms.Rules.Microenvironment;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms;

/// <summary>Every rule in code. A new mechanism is added here by hand: what judges a patient must be readable in one list.</summary>
public static class MechanismRules
{
    public static IReadOnlyList<IMechanismRule> All { get; } =
    [
        new Cox2Rule(),
        new Stk11LossRule(),
        new KrasTp53Rule(),
        new JakStatRule(),
        new B2mLossRule(),
        new NeoantigenDepletionRule(),
        new ResidualDiseaseRule(),
        new EpigeneticRule(),
        new TumorMetabolismRule(),
        new EffectorCellRule(),
        new RegulatoryTCellRule(),
        new MyeloidSuppressorRule(),
        new M2MacrophageRule(),
        new TgfBetaRule(),
        new IdoRule(),
        new AdenosineRule(),
        new Tim3Rule(),
        new Lag3Rule(),
        new VistaRule(),
        new VegfRule(),
        new AcidosisRule(),
        new CollagenBarrierRule(),
        new SexRule(),
        new AgeRule(),
        new BodyWeightRule(),
        new SmokingRule(),
        new MicrobiomeRule(),
        new MetabolicSyndromeRule(),
        new ComorbidityRule(),
        new DrugInteractionRule(),
    ];

    /// <summary>The rule of a catalogue id, or null where nothing judges it.</summary>
    public static IMechanismRule? Find(string mechanism) => All.FirstOrDefault(rule => rule.Mechanism == mechanism);

    /// <summary>Checks that every mechanism of a catalogue has a rule or says why not, and that no rule stands without its mechanism.</summary>
    /// <returns>One sentence a problem; empty when all is well.</returns>
    public static ValueList<string> Validate(KnowledgeCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var unjudged = catalogue.Mechanisms
            .Where(entry => Find(entry.Id) is null && entry.WhyNoRule is null)
            .Select(entry => $"{entry.Id}: no rule judges it, and the entry does not say why.");
        var orphans = All
            .Where(rule => catalogue.Mechanisms.All(entry => entry.Id != rule.Mechanism))
            .Select(rule => $"{rule.Mechanism}: a rule judges it, but the catalogue has no such mechanism.");
        return unjudged.Concat(orphans).ToValueList();
    }
}
