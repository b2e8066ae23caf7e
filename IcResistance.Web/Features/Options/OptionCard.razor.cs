using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>One option: badges first, what the review and the literature say, conditions and cautions for this patient, arguments, trials.</summary>
public sealed partial class OptionCard : ComponentBase
{
    private readonly string _headingId = $"option-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required OptionFinding Option { get; set; }

    [Parameter, EditorRequired]
    public required OptionChoice Choice { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private StrategyEntry Entry => Option.Entry;

    private Phrase CompareText => Choice.Contains(Option) ? OptionsText.RemoveFromComparison : OptionsText.AddToComparison;

    private string CompareAddress => Navigation.GetUriWithQueryParameter(OptionChoice.CompareParameter, Choice.Toggled(Option));
}
