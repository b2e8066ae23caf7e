using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>One mechanism with everything that the program knows of it, and the way back to the case that the reader came from.</summary>
public sealed partial class MechanismPage : ComponentBase
{
    private const string CasePath = "/cases/";

    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>Address of the case that the reader came from.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private static KnowledgeCatalogue Catalogue => KnowledgeCatalogue.Current;

    private MechanismEntry? Entry => Catalogue.Mechanisms.FirstOrDefault(entry => entry.Id == Id);

    /// <summary>Back to the very card: the address of the case with the mechanism's place in it.</summary>
    private string? Case => LocalAddress.OrHome(From) is var address && address.StartsWith(CasePath, StringComparison.Ordinal) ? $"{address.Split('#')[0]}#card-{Id}" : null;

    private IReadOnlyList<LiteratureCaveat> Caveats => [.. Entry!.Caveats.Select(Catalogue.Caveat)];

    private IReadOnlyList<RuleEntry> Rules => [.. Entry!.Rules.Select(Catalogue.Rule).OfType<RuleEntry>()];

    private IReadOnlyList<MarkerEntry> Markers => [.. MarkerDictionary.Current.Entries.Where(marker => Entry!.Rules.Contains(marker.Rule))];

    private IReadOnlyList<SourceEntry> Sources =>
        [.. Rules.SelectMany(rule => rule.Sources).Concat(Caveats.SelectMany(caveat => caveat.Sources)).Distinct().Order(StringComparer.Ordinal).Select(Catalogue.Source).OfType<SourceEntry>()];
}
