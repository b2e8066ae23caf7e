using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components.Charts;

/// <summary>The changes of a <see cref="ChangePicture"/> as a table, with the assay and specimen of each value.</summary>
public sealed partial class ChangeTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required ChangePicture Picture { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
