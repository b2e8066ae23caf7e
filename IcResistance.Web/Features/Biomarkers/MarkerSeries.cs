using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components.Markers;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Values of one marker that may be compared with each other: same assay, unit and kind of specimen (BM-03, BM-45).</summary>
public sealed record MarkerSeries
{
    /// <summary>Fewer dated values than this are told, not drawn: two make a pair, which the change list shows.</summary>
    public const int LeastPoints = 3;

    public required string Marker { get; init; }

    public required string? Assay { get; init; }

    public required string? Unit { get; init; }

    public required SpecimenType? Specimen { get; init; }

    /// <summary>Dated values with a number, in order of time.</summary>
    public required ValueList<BiomarkerMeasurement> Values { get; init; }

    /// <summary>What the dictionary knows; null for an unknown marker, which is shown and not interpreted.</summary>
    public MarkerEntry? Entry => MarkerDictionary.Current.Find(Marker);

    /// <summary>The patient's own level before treatment: the last value up to the first dose; null without one.</summary>
    public BiomarkerMeasurement? Baseline => Values.LastOrDefault(item => item.Day <= 0);

    /// <summary>Cut-offs in this series' unit, with what the upper side is called; empty unless grade and assay allow them (BM-02).</summary>
    public IEnumerable<(decimal Value, MarkerCutOff CutOff)> CutOffs => Entry is { } entry ? MarkerReading.CutOffs(entry, Values[^1]) : [];

    /// <summary>The series of a record that have enough dated values to be drawn, in the record's order of markers.</summary>
    public static IReadOnlyList<MarkerSeries> Of(CaseRecord record) =>
    [
        .. record.Biomarkers
            .Where(item => item is { Value: not null, Day: not null })
            .GroupBy(item => (item.Marker, item.Assay, item.Unit, Type: record.FindSpecimen(item.Specimen)?.Type))
            .Where(group => group.Count() >= LeastPoints)
            .Select(group => new MarkerSeries
            {
                Marker = group.Key.Marker,
                Assay = group.Key.Assay,
                Unit = group.Key.Unit,
                Specimen = group.Key.Type,
                Values = group.OrderBy(item => item.Day).ToValueList(),
            }),
    ];
}
