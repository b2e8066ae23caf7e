using IcResistance.Domain.Assessment;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components.Charts;
using IcResistance.Web.Components.Markers;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>The Biomarkers tab: what changed up to progression, the course of each comparable series, genes, specimens, every value.</summary>
public sealed partial class BiomarkersPanel : ComponentBase
{
    private readonly string _headingId = $"biomarkers-{Guid.NewGuid():N}";
    private IReadOnlyList<MarkerChange> _changes = [];
    private IReadOnlyList<(MarkerSeries Series, Chart Chart)> _charts = [];
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

    protected override void OnParametersSet()
    {
        var series = MarkerSeries.Of(Record);
        _charts = [.. series.Select(item => (item, MarkerChart.Of(Record, item, Language)))];
        _clock = new MechanismContext(Record, Assessment.Responses, Assessment.Resistance, KnowledgeCatalogue.Current).Clock;
        // What is drawn as a course is not listed once more.
        var courses = series.Select(item => item.Marker).ToHashSet(StringComparer.Ordinal);
        _changes = [.. MarkerChange.Of(Record, _clock).Where(change => !courses.Contains(change.Marker))];
    }

    private static string Rule(MarkerSeries series) => series.Entry is { } entry ? $" ({entry.Rule})" : "";

    private string Key(MarkerSeries series) => $"{Record.Id}/{series.Marker}/{series.Assay}/{series.Unit}/{series.Specimen}";
}
