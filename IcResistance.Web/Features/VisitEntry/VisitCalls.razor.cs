using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response.Entry;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>What only a reader can call: non-target disease, new lesions, the patient's state, and the category of the report.</summary>
public sealed partial class VisitCalls : ComponentBase
{
    private static readonly bool[] s_answers = [true, false];

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

    private static Phrase Code<TEnum>(TEnum category)
        where TEnum : struct, Enum => Phrase.Same(category.WrittenName());
}
