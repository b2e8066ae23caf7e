using IcResistance.Domain.Assessment;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Web.Components.Markers;

namespace IcResistance.Web.Features.Resistance;

/// <summary>What was measured in one compartment: what can be compared, and what stands alone.</summary>
public sealed record ComparedMarkers
{
    public required Compartment Compartment { get; init; }

    /// <summary>Markers measured on both sides, comparable or not.</summary>
    public required IReadOnlyList<MarkerChange> Changes { get; init; }

    /// <summary>Values of markers that were only measured before the ICI or under it.</summary>
    public required IReadOnlyList<BiomarkerMeasurement> OnlyEarlier { get; init; }

    /// <summary>Values of markers that were only measured at or after progression.</summary>
    public required IReadOnlyList<BiomarkerMeasurement> OnlyLater { get; init; }

    /// <summary>Every compartment in which anything was measured, in the order tumour, stroma, tissue, blood.</summary>
    public static IReadOnlyList<ComparedMarkers> Of(CaseAssessment assessment)
    {
        var record = assessment.Record;
        var clock = new MechanismContext(record, assessment.Responses, assessment.Resistance, KnowledgeCatalogue.Current).Clock;
        var changes = MarkerChange.Of(record, clock);
        var compared = changes.Select(change => change.Marker).ToHashSet(StringComparer.Ordinal);
        var alone = record.Biomarkers.Where(value => !compared.Contains(value.Marker)).ToList();
        return
        [
            .. Enum.GetValues<Compartment>()
                .Select(compartment => In(compartment, record, clock, changes, alone))
                .Where(part => part.Changes.Count + part.OnlyEarlier.Count + part.OnlyLater.Count > 0),
        ];
    }

    private static ComparedMarkers In(
        Compartment compartment, CaseRecord record, TreatmentClock clock, IReadOnlyList<MarkerChange> changes, List<BiomarkerMeasurement> alone)
    {
        var here = alone.Where(value => MarkerCompartment.Of(record, value) == compartment).ToList();
        return new ComparedMarkers
        {
            Compartment = compartment,
            Changes = [.. changes.Where(change => change.Compartment == compartment)],
            OnlyEarlier = [.. here.Where(value => !IsLater(value))],
            OnlyLater = [.. here.Where(IsLater)],
        };

        bool IsLater(BiomarkerMeasurement value) => clock.PhaseOf(value, record.FindSpecimen(value.Specimen)) is SamplePhase.AfterProgression;
    }
}
