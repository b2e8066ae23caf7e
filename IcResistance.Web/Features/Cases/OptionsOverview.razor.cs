using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>Every option in one line, in the review's order: how many conditions are met, its badges, and whether something blocks it or argues against it.</summary>
public sealed partial class OptionsOverview : ComponentBase
{
    private static readonly Phrase s_blocked = new("blocked", "有禁忌");
    private static readonly Phrase s_against = new("argued against", "有反对论据");

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private static IEnumerable<(Phrase Text, bool IsBad)> Marks(OptionFinding option) =>
    [
        .. option.Entry.Badges.Select(badge => (StrategyWords.Of(badge), badge.IsNegative())),
        .. option.IsBlocked ? [(s_blocked, true)] : Array.Empty<(Phrase, bool)>(),
        .. option.Arguments.Any(argument => argument.Link.Direction is LinkDirection.Against) ? [(s_against, false)] : Array.Empty<(Phrase, bool)>(),
    ];

    private string Address(OptionFinding option) =>
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["tab"] = CaseTab.Options.WrittenName(), ["select"] = null }) + "#" + option.Entry.Id;
}
