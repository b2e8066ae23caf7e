using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
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

    /// <summary>Which assays the marker's cut-off is validated for, and by which sources; null where it has none.</summary>
    private Phrase? Validation
    {
        get
        {
            if (Course.Entry is not { CutOffs.Count: > 0 } entry)
            {
                return null;
            }

            var sources = string.Join(", ", KnowledgeCatalogue.Current.Rule(entry.Rule)?.Sources ?? []);
            var assays = string.Join(", ", entry.Assays);
            return entry.Assays.Count > 0
                ? Phrase.Of($"cut-offs hold for {assays} only, source {sources}", $"临界值仅适用于 {assays}，来源 {sources}")
                : Phrase.Of($"source of the cut-off {sources}", $"临界值来源 {sources}");
        }
    }
}
