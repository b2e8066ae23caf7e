using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>Arguments that the program infers from what was found, those against first. Shows nothing where there are none.</summary>
public sealed partial class ArgumentList : ComponentBase
{
    [Parameter, EditorRequired]
    public ValueList<OptionArgument> Arguments { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
