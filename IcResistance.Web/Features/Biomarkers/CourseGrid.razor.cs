using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Small multiples: courses side by side over the same days, each with what may be said of it.</summary>
public sealed partial class CourseGrid : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<CourseDrawing> Charts { get; set; }

    /// <summary>Id of the case: nothing of the last patient may be kept for the next.</summary>
    [Parameter, EditorRequired]
    public required string Case { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Key(MarkerCourse course) => $"{Case}/{course.Marker}/{course.Unit}/{course.Compartment}";
}
