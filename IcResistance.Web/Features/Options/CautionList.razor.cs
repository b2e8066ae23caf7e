using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>The cautions of an option: blocking ones first, then what is to be asked; what the record excludes can be opened.</summary>
public sealed partial class CautionList : ComponentBase
{
    [Parameter, EditorRequired]
    public required OptionFinding Option { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
