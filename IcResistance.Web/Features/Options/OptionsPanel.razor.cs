using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>The Options tab: what is settled first, then every option of the review with its conditions, cautions, arguments and trials.</summary>
public sealed partial class OptionsPanel : ComponentBase
{
    private readonly string _headingId = $"options-{Guid.NewGuid():N}";
    private OptionChoice _choice = new(OptionOrder.ReviewNumber, []);

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>A statement was chosen; the argument is the JSON path of its datum.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [SupplyParameterFromQuery(Name = OptionChoice.OrderParameter)]
    public string? OrderName { get; set; }

    [SupplyParameterFromQuery(Name = OptionChoice.CompareParameter)]
    public string? CompareNames { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private IReadOnlyList<OptionFinding> Compared =>
        [.. _choice.Compared.Select(id => Assessment.Options.First(option => option.Entry.Id == id))];

    protected override void OnParametersSet() => _choice = OptionChoice.Parse(OrderName, CompareNames, Assessment.Options);

    private string OrderAddress(OptionOrder order) => Navigation.GetUriWithQueryParameter(
        OptionChoice.OrderParameter, order is OptionOrder.ReviewNumber ? null : order.WrittenName());

    // With the case id: what was opened of one patient must not stay open for the next.
    private string Key(OptionFinding option) => $"{Assessment.Record.Id}/{option.Entry.Id}";
}
