using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>Arguments on one side of a question, each with its rule and its data. Shows nothing where there are none.</summary>
public sealed partial class EvidenceList : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Heading { get; set; }

    /// <summary>Which side: <c>for</c> or <c>against</c>.</summary>
    [Parameter, EditorRequired]
    public required string Side { get; set; }

    [Parameter, EditorRequired]
    public ValueList<Evidence> Items { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
