using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response.Entry;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>When and how the patient was examined.</summary>
public sealed partial class VisitFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter, EditorRequired]
    public required TypedVisit Typed { get; set; }

    [Parameter, EditorRequired]
    public required CheckedVisit Check { get; set; }

    [Parameter]
    public bool ShowMissing { get; set; }

    [Parameter]
    public EventCallback<TypedVisit> Changed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
