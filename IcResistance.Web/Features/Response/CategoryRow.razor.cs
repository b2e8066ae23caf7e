using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Response;

/// <summary>One row of response categories, derived or reported.</summary>
public sealed partial class CategoryRow : ComponentBase
{
    [Parameter, EditorRequired]
    public required LineVisits Visits { get; set; }

    [Parameter, EditorRequired]
    public Phrase Name { get; set; }

    /// <summary>The category of a visit in this row; null where it has none.</summary>
    [Parameter, EditorRequired]
    public required Func<VisitResponse, ResponseMark?> Category { get; set; }

    [Parameter]
    public bool IsDerived { get; set; }

    /// <summary>Whether an unconfirmed progression says by when it is to be confirmed.</summary>
    [Parameter]
    public bool ShowsWindow { get; set; }

    /// <summary>Whether this row's derived category is the one that a report contradicts.</summary>
    [Parameter]
    public Func<VisitResponse, bool> Differs { get; set; } = _ => false;

    [CascadingParameter]
    public Language Language { get; set; }
}
