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

    /// <summary>Where the values were measured; of values from several places, that of the newest.</summary>
    public required Compartment Compartment { get; init; }

    /// <summary>
    /// Every marker that was measured both before the ICI and after progression, in the record's order; once for each
    /// compartment that has a comparable pair.
    /// </summary>
    public static IReadOnlyList<MarkerChange> Of(CaseRecord record, TreatmentClock clock) =>
        [.. record.Biomarkers.Select(item => item.Marker).Distinct().SelectMany(marker => Find(record, marker, clock))];

    private static List<MarkerChange> Find(CaseRecord record, string marker, TreatmentClock clock)
    {
        var values = record.Biomarkers.Where(item => item.Marker == marker).ToList();
        var pairs = values
            .GroupBy(item => MarkerCompartment.Of(record, item))
            .Select(part => (Compartment: part.Key, MarkerPair.Find(record, part, clock).Pair, Values: part.ToValueList()))
            .Where(part => part.Pair is not null)
            .Select(part => new MarkerChange { Marker = marker, Compartment = part.Compartment, Pair = part.Pair, Values = part.Values })
            .ToList();
        return pairs is [] && MarkerPair.Find(record, values, clock).Obstacle is { } obstacle
            ? [new MarkerChange { Marker = marker, Compartment = MarkerCompartment.Of(record, values[^1]), Obstacle = obstacle, Values = values.ToValueList() }]
            : pairs;
    }
}
