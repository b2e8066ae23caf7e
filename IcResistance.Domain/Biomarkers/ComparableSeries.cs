using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Dated values of one marker that may be compared with each other: one assay, unit and kind of specimen (BM-03, BM-45).</summary>
/// <remarks>
/// An assay that is not stated is one assay only for a blood test, because laboratories seldom name the method of a routine
/// value; two tissue values without an assay are two series.
/// </remarks>
public sealed record ComparableSeries
{
    public required string Marker { get; init; }

    public required string? Assay { get; init; }

    public required string? Unit { get; init; }

    public required SpecimenType? Specimen { get; init; }

    public required Compartment Compartment { get; init; }

    /// <summary>In order of time; at least one.</summary>
    public required ValueList<BiomarkerMeasurement> Values { get; init; }

    /// <summary>What the dictionary knows; null for an unknown marker, which is shown and not interpreted.</summary>
    public MarkerEntry? Entry => MarkerDictionary.Current.Find(Marker);

    /// <summary>The patient's own level before treatment: the last value up to the first dose; null without one.</summary>
    public BiomarkerMeasurement? Baseline => Values.LastOrDefault(item => item.Day <= 0);

    public BiomarkerMeasurement Latest => Values[^1];

    /// <summary>A value over the own baseline (BM-03); null for the baseline itself, without one, from zero, and where a limit of detection stands for a value.</summary>
    public decimal? FoldOf(BiomarkerMeasurement value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Baseline is { Value: > 0 and { } own } baseline && value != baseline && IsExact(baseline) && IsExact(value) ? value.Value / own : null;
    }

    /// <summary>Where a value stands: its number, or zero where the record says in words that nothing was detected; null where neither is known.</summary>
    public static decimal? LevelOf(BiomarkerMeasurement value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value ?? (CtdnaSeries.IsOfCtdna(value) ? CtdnaSeries.Level(value) : null);
    }

    /// <summary>Every series of a record, in order of its first value.</summary>
    public static IReadOnlyList<ComparableSeries> Of(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var groups = new List<List<BiomarkerMeasurement>>();
        foreach (var value in record.Biomarkers.Where(item => item.Day is not null && LevelOf(item) is not null).OrderBy(item => item.Day))
        {
            if (groups.Find(values => BelongsTo(record, values, value)) is { } own)
            {
                own.Add(value);
            }
            else
            {
                groups.Add([value]);
            }
        }

        return [.. groups.Select(values => Series(record, values))];
    }

    private static ComparableSeries Series(CaseRecord record, List<BiomarkerMeasurement> values) => new()
    {
        Marker = values[0].Marker,
        Assay = values[0].Assay,
        Unit = values.Find(value => value.Unit is not null)?.Unit,
        Specimen = MarkerComparison.SpecimenTypeOf(record, values[0]),
        Compartment = MarkerCompartment.Of(record, values[0]),
        Values = values.ToValueList(),
    };

    private static bool BelongsTo(CaseRecord record, List<BiomarkerMeasurement> values, BiomarkerMeasurement value)
    {
        var first = values[0];
        return first.Marker == value.Marker
            && MarkerCompartment.Of(record, first) == MarkerCompartment.Of(record, value)
            && MarkerComparison.SpecimenTypeOf(record, first) == MarkerComparison.SpecimenTypeOf(record, value)
            && IsOneAssay(record, first, value)
            && values.TrueForAll(item => item.Value is null || value.Value is null || MarkerComparison.IsSameUnit(item, value));
    }

    private static bool IsOneAssay(CaseRecord record, BiomarkerMeasurement first, BiomarkerMeasurement second) =>
        AssayName.IsSame(first.Assay, second.Assay)
        || (first.Assay is null && second.Assay is null && MarkerCompartment.Of(record, first) is Compartment.Blood);

    private static bool IsExact(BiomarkerMeasurement value) => value.Comparator is null or ValueComparator.Equal;
}
