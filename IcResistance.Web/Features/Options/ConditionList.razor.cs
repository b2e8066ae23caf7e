using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>The conditions of an option, each with the answer of the record, its data and its rule.</summary>
public sealed partial class ConditionList : ComponentBase
{
    [Parameter, EditorRequired]
    public ValueList<OptionCondition> Conditions { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
