using IcResistance.Domain.Primitives;
using IcResistance.Web.Reports.Booklets;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Booklet;

/// <summary>How far a booklet has come, then where to fetch it, or why there is none.</summary>
public sealed partial class BookletProgress : ComponentBase
{
    [Parameter, EditorRequired]
    public required BookletJob Job { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
