using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Response;

/// <summary>Why one visit got its category: the reason with its numbers, the remarks, the rules, the datum.</summary>
public sealed partial class VisitExplanation : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter, EditorRequired]
    public required VisitResponse Visit { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
