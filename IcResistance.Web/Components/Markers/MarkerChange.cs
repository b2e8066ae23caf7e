using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Web.Components.Markers;

/// <summary>How one marker changed from before the ICI to progression, or why the two values must not be compared.</summary>
public sealed record MarkerChange
{
    public required string Marker { get; init; }

    /// <summary>The comparable pair; null where <see cref="Obstacle"/> says why there is none.</summary>
    public MarkerPair? Pair { get; init; }

    public Phrase? Obstacle { get; init; }

    /// <summary>The values of an incomparable marker, shown side by side all the same.</summary>
    public ValueList<BiomarkerMeasurement> Values { get; init; }

    /// <summary>Every marker that was measured both before the ICI and after progression, in the record's order.</summary>
    public static IReadOnlyList<MarkerChange> Of(CaseRecord record, TreatmentClock clock) =>
        [.. record.Biomarkers.Select(item => item.Marker).Distinct().Select(marker => Find(record, marker, clock)).OfType<MarkerChange>()];

    private static MarkerChange? Find(CaseRecord record, string marker, TreatmentClock clock)
    {
        var (pair, obstacle) = MarkerPair.Find(record, marker, clock);
        return pair is null && obstacle is null ? null : new MarkerChange
        {
            Marker = marker,
            Pair = pair,
            Obstacle = obstacle,
            Values = record.Biomarkers.Where(item => item.Marker == marker).ToValueList(),
        };
    }
}
