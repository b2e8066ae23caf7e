using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>One option as the catalogue holds it: claim, literature, conditions, cautions and inferences, each with its rule and state.</summary>
public sealed partial class OptionEntryCard : ComponentBase
{
    [Parameter, EditorRequired]
    public required StrategyEntry Entry { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private static KnowledgeCatalogue Catalogue => KnowledgeCatalogue.Current;

    private List<StrategyStatement> Conditions => [.. StrategyRules.Find(Entry.Id)!.Conditions.Select(question => Catalogue.Condition(question.Id))];

    private List<StrategyStatement> Cautions => [.. StrategyRules.Find(Entry.Id)!.Cautions.Select(question => Catalogue.Caution(question.Id))];

    private List<StrategyLink> Links => [.. Catalogue.Links.Where(link => link.Options.Contains(Entry.Id))];

    private string Level(StrategyStatement caution) => caution.Level is { } level ? StrategyWords.Of(level).In(Language) : "";

    private string State(string rule) => Catalogue.Rule(rule) is { } entry ? StrategyWords.Of(entry.State).In(Language) : "";
}
