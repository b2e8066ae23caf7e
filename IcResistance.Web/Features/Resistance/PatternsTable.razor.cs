using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>Every published reading of every pattern with its answer; an unknown is never a no.</summary>
public sealed partial class PatternsTable : ComponentBase
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
