using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>What the program knows as it applies it: taxonomy, markers, rules, caveats, sources. Search, part and state stand in the address.</summary>
public sealed partial class KnowledgePage : ComponentBase
{
    private KnowledgeSearch _found = new(Catalogue, MarkerDictionary.Current, null, KnowledgePart.All, null);
    private KnowledgePart _part;
    private RuleState? _state;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "part")]
    public string? PartName { get; set; }

    [SupplyParameterFromQuery(Name = "state")]
    public string? StateName { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private static KnowledgeCatalogue Catalogue => KnowledgeCatalogue.Current;

    protected override void OnParametersSet()
    {
        _part = Vocabulary<KnowledgePart>.TryParse(PartName, out var part) ? part : KnowledgePart.All;
        _state = Vocabulary<RuleState>.TryParse(StateName, out var state) ? state : null;
        _found = new KnowledgeSearch(Catalogue, MarkerDictionary.Current, Search, _part, _state);
    }

    private static int Count(RuleState state) => Catalogue.Rules.Count(rule => rule.State == state);

    private static int? Count(KnowledgePart part) => part switch
    {
        KnowledgePart.All => null,
        KnowledgePart.Mechanisms => Catalogue.Mechanisms.Count,
        KnowledgePart.Markers => MarkerDictionary.Current.Entries.Count,
        KnowledgePart.Options => Catalogue.Strategies.Count,
        KnowledgePart.Trials => Catalogue.Trials.Count,
        KnowledgePart.Rules => Catalogue.Rules.Count,
        KnowledgePart.Caveats => Catalogue.Caveats.Count,
        KnowledgePart.Sources => Catalogue.Sources.Count,
    };

    private string AddressOf(KnowledgePart part, RuleState? state) => Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { ["part"] = part is KnowledgePart.All ? null : part.WrittenName(), ["state"] = state?.WrittenName() });
}
