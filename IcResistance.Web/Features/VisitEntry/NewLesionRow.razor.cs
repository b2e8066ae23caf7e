using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response.Entry;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>A lesion that the visit adds: what it is, where, and how long.</summary>
public sealed partial class NewLesionRow : ComponentBase
{
    /// <summary>What a lesion that is added may be instead of measured; one that is absent is not added.</summary>
    private static readonly LesionState[] s_states = [LesionState.TooSmall, LesionState.NotAssessed];

    [Parameter, EditorRequired]
    public required TypedNewLesion Lesion { get; set; }

    /// <summary>The case has a calendar, so days are dates.</summary>
    [Parameter]
    public bool HasCalendar { get; set; }

    [Parameter]
    public IEnumerable<TypedProblem> Problems { get; set; } = [];

    [Parameter]
    public bool ShowMissing { get; set; }

    [Parameter]
    public EventCallback<TypedNewLesion> Changed { get; set; }

    [Parameter]
    public EventCallback Removed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
