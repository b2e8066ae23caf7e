using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Sorts samples and values into before ICI, under ICI and after progression.</summary>
/// <param name="ProgressionDay">Day of the first progression on an ICI line; null when undated, and then every later sample counts as after it.</param>
public sealed record TreatmentClock(int? ProgressionDay)
{
    public SamplePhase PhaseOf(ClinicalEvent item) => PhaseOf(item.Time);

    /// <summary>The phase of an event, or of its specimen where the event itself is undated.</summary>
    public SamplePhase PhaseOf(ClinicalEvent item, Specimen? specimen)
    {
        var own = PhaseOf(item.Time);
        return own is SamplePhase.Unknown && specimen is not null ? PhaseOf(specimen.Time) : own;
    }

    public SamplePhase PhaseOf(EventTime time) => time switch
    {
        { Day: { } day } => PhaseOf(day),
        { Phase: TreatmentPhase.BeforeIci } => SamplePhase.BeforeIci,
        { Phase: TreatmentPhase.OnIci } => SamplePhase.OnTreatment,
        { Phase: TreatmentPhase.AtProgression or TreatmentPhase.AfterIci } or { DaysAfterIciEnd: not null } => SamplePhase.AfterProgression,
        _ => SamplePhase.Unknown,
    };

    private SamplePhase PhaseOf(int day) => day switch
    {
        <= 0 => SamplePhase.BeforeIci,
        _ when ProgressionDay is { } progression && day < progression - GenomicConventions.Default.SuspicionDays => SamplePhase.OnTreatment,
        _ => SamplePhase.AfterProgression,
    };
}
