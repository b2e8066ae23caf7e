using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Under a course: the newest value against the own baseline, what a validated cut-off says or why none is drawn, and the rule with its sources.</summary>
public sealed partial class CourseFacts : ComponentBase
{
    [Parameter, EditorRequired]
    public required MarkerCourse Course { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    /// <summary>Which assays the marker's cut-off is validated for; null where it has none or any assay will do.</summary>
    private Phrase? Validated
    {
        get
        {
            if (Course.Entry is not { CutOffs.Count: > 0, Assays.Count: > 0 } entry)
            {
                return null;
            }

            var assays = string.Join(", ", entry.Assays);
            return Phrase.Of($"cut-offs hold for {assays} only", $"临界值仅适用于 {assays}");
        }
    }
}
