using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>Changes that may matter and that the review's taxonomy has no class for (C6): shown apart, never forced into a class.</summary>
public sealed partial class OutsideSection : ComponentBase
{
    private readonly string _headingId = $"outside-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public ValueList<OutsideFinding> Findings { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
