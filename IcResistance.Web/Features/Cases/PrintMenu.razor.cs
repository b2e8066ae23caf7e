using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>The choices for a print of this case: a plain form, so that the address says how the file was made.</summary>
public sealed partial class PrintMenu : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Day that the page shows the case as of; the print shows the same.</summary>
    [Parameter]
    public int? AsOf { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
