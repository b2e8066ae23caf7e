using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>What a board settles before it discusses any option (ST-02).</summary>
public sealed partial class PriorCheckList : ComponentBase
{
    [Parameter, EditorRequired]
    public ValueList<PriorCheck> Checks { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
