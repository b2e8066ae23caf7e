using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response.Entry;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>What is wrong with one field, beside it.</summary>
public sealed partial class FieldProblems : ComponentBase
{
    [Parameter, EditorRequired]
    public required IEnumerable<TypedProblem> Problems { get; set; }

    /// <summary>Whether to name what is not answered yet: not before somebody tried to save.</summary>
    [Parameter]
    public bool ShowMissing { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
