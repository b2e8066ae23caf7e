using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>Two to four options side by side, row by row; below one another where the screen is narrow.</summary>
public sealed partial class OptionComparison : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<OptionFinding> Options { get; set; }

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

    private string EndAddress => Navigation.GetUriWithQueryParameter(OptionChoice.CompareParameter, (string?)null);
}
