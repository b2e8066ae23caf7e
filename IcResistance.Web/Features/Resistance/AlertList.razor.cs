using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>What a reader should look at again.</summary>
public sealed partial class AlertList : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
