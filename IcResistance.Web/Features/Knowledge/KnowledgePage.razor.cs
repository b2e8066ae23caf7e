using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>The catalogue as the program applies it: taxonomy, rule book, caveats from the literature, sources. Search and state stand in the address.</summary>
public sealed partial class KnowledgePage : ComponentBase
{
    private KnowledgeSearch _found = new(Catalogue, null, null);
    private RuleState? _state;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    public string? StateName { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private static KnowledgeCatalogue Catalogue => KnowledgeCatalogue.Current;

    protected override void OnParametersSet()
    {
        _state = Vocabulary<RuleState>.TryParse(StateName, out var state) ? state : null;
        _found = new KnowledgeSearch(Catalogue, Search, _state);
    }

    private static int Count(RuleState state) => Catalogue.Rules.Count(rule => rule.State == state);
}
