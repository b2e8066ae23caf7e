using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>The data that a statement rests on, each as a button that lights it on the time axis.</summary>
public sealed partial class DatumLinks : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    /// <summary>JSON paths into the case file.</summary>
    [Parameter, EditorRequired]
    public ValueList<string> Paths { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
