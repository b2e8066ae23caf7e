using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Every genomic finding with what decides how far it may be believed: class, zygosity, allele fraction, specimen, time.</summary>
public sealed partial class GenomicsTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter, EditorRequired]
    public required TreatmentClock Clock { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private EventTime When(GenomicFinding finding) =>
        finding.Time.IsDated || finding.Time.Phase is not null ? finding.Time : Record.FindSpecimen(finding.Specimen)?.Time ?? finding.Time;

    private Phrase Phase(GenomicFinding finding) => Clock.PhaseOf(finding, Record.FindSpecimen(finding.Specimen)) switch
    {
        SamplePhase.BeforeIci => BiomarkerText.Baseline,
        SamplePhase.OnTreatment => BiomarkerText.OnTreatment,
        SamplePhase.AfterProgression => BiomarkerText.Progression,
        SamplePhase.Unknown => BiomarkerText.Unknown,
    };
}
