using System.Collections.Frozen;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies.Rules;

namespace IcResistance.Domain.Strategies;

/// <summary>Every option rule in code. A new option is added here by hand: what is asked of a patient must be readable in one list.</summary>
public static class StrategyRules
{
    public static IReadOnlyList<IStrategyRule> All { get; } =
    [
        new OligoprogressionRule(),
        new SystemicProgressionRule(),
        new LocalAblationRule(),
        new IciSwitchRule(),
        new IciCombinationRule(),
        new RechallengeRule(),
        new BeyondProgressionRule(),
        new IciChemotherapyRule(),
        new DualIciRule(),
        new IciRadiotherapyRule(),
        new AntiAngiogenicRule(),
        new CellTherapyRule(),
        new IntegratedMedicineRule(),
    ];

    private static readonly FrozenDictionary<string, IStrategyRule> s_byOption = All.ToFrozenDictionary(rule => rule.Option);

    /// <summary>The rule of an option, or null where nothing judges it.</summary>
    public static IStrategyRule? Find(string option) => s_byOption.GetValueOrDefault(option);

    /// <summary>Checks that options and rules, statements and questions, links and their triggers are the same on both sides.</summary>
    /// <returns>One sentence a problem; empty when all is well.</returns>
    public static ValueList<string> Validate(KnowledgeCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            .. Differences("option", catalogue.Strategies.Select(entry => entry.Id), All.Select(rule => rule.Option)),
            .. Differences("condition", catalogue.Conditions.Select(item => item.Id), All.SelectMany(rule => rule.Conditions).Select(item => item.Id)),
            .. Differences("caution", catalogue.Cautions.Select(item => item.Id), All.SelectMany(rule => rule.Cautions).Select(item => item.Id)),
            .. Differences("link", catalogue.Links.Select(link => link.Id), StrategyLinks.All.Select(link => link.Id)),
        ];
    }

    private static IEnumerable<string> Differences(string kind, IEnumerable<string> entries, IEnumerable<string> coded)
    {
        var (known, judged) = (entries.ToHashSet(), coded.ToHashSet());
        return known.Except(judged).Select(id => $"{id}: the {kind} is in the catalogue, but no rule asks for it.")
            .Concat(judged.Except(known).Select(id => $"{id}: a rule asks for the {kind}, but the catalogue does not word it."));
    }
}
