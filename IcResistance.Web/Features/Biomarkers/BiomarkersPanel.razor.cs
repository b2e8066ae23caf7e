using IcResistance.Domain.Assessment;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components.Markers;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>The Biomarkers tab: ctDNA, what changed up to progression by compartment, the course of each marker, genes, specimens, every value.</summary>
public sealed partial class BiomarkersPanel : ComponentBase
{
    private readonly string _headingId = $"biomarkers-{Guid.NewGuid():N}";
    private (CaseAssessment Assessment, Language Language)? _drawn;
    private IReadOnlyList<CourseDrawing> _ctdna = [];
    private IReadOnlyList<CourseDrawing> _courses = [];
    private IReadOnlyList<MarkerChange> _changes = [];
    private TreatmentClock _clock = new(ProgressionDay: null);

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>A statement was chosen; the argument is the JSON path of its datum.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private CaseRecord Record => Assessment.Record;

    private bool IsEmpty => Record.Biomarkers.Count + Record.Genomics.Count + Record.Specimens.Count == 0;

    private bool HasCtdna => CtdnaSeries.Of(Record).Any();

    protected override void OnParametersSet()
    {
        // A choice changes nothing that is drawn here but the mark that stands out.
        if (_drawn is { } drawn && ReferenceEquals(drawn.Assessment, Assessment) && drawn.Language == Language)
        {
            return;
        }

        _drawn = (Assessment, Language);
        _clock = new MechanismContext(Record, Assessment.Responses, Assessment.Resistance, KnowledgeCatalogue.Current).Clock;
        var courses = MarkerCourse.Of(Record);

        // A routine blood value without a named method is one comparable course; it is not called incomparable beside its own picture.
        var comparable = courses.Where(course => course.Series.Count == 1).Select(course => course.Marker).ToHashSet(StringComparer.Ordinal);
        _changes = [.. MarkerChange.Of(Record, _clock).Where(change => change.Pair is not null || !comparable.Contains(change.Marker))];
        var charts = new CourseChart(Record, CourseWindow.Of(courses, _clock.ProgressionDay), Language);
        var drawings = courses.Select(course => new CourseDrawing(course, charts.Of(course))).ToLookup(drawing => drawing.Course.IsCtdna);
        (_ctdna, _courses) = ([.. drawings[true]], [.. drawings[false]]);
    }
}
