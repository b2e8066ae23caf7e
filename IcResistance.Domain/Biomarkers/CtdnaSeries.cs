using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Comparable values of circulating tumor DNA in order of time: one marker, assay, unit and kind of specimen (BM-03, BM-45).</summary>
/// <remarks>A value below detection, zero, or "not detected" in words counts as lower than any measured one; undated values have no place in a series.</remarks>
public sealed class CtdnaSeries
{
    private static readonly string[] s_markers = ["ctdna-mean-vaf", "ctdna-max-vaf", "ctdna-mtm"];

    private CtdnaSeries(IReadOnlyList<BiomarkerMeasurement> values) => Values = values;

    /// <summary>The values, earliest first; never empty.</summary>
    public IReadOnlyList<BiomarkerMeasurement> Values { get; }

    /// <summary>The lowest value, the last of several equal ones; of two limits of detection the lower.</summary>
    public BiomarkerMeasurement Nadir => Values.Reverse().MinBy(item => (UpperLevel(item), Level(item)))!;

    /// <summary>The first value after the nadir that is certainly over it (BM-43); null while there is none, and for a series that never fell.</summary>
    public BiomarkerMeasurement? FirstRise
    {
        get
        {
            var nadir = Nadir;
            return nadir == Values[0] ? null : Values.FirstOrDefault(value => value.Day > nadir.Day && IsAbove(value, nadir));
        }
    }

    public static IEnumerable<CtdnaSeries> Of(CaseRecord record)
    {
        var series = new List<List<BiomarkerMeasurement>>();
        foreach (var value in record.Biomarkers
            .Where(item => IsOfCtdna(item) && item.Day is not null && item.HasKnownUnit() && Level(item) is not null)
            .OrderBy(item => item.Day))
        {
            var own = series.Find(values => BelongsTo(record, values, value));
            if (own is null)
            {
                series.Add([value]);
            }
            else
            {
                own.Add(value);
            }
        }

        return series.Select(values => new CtdnaSeries(values));
    }

    public static bool IsOfCtdna(BiomarkerMeasurement value) => s_markers.Contains(value.Marker);

    public static bool IsNotDetected(BiomarkerMeasurement value) => Level(value) is 0;

    /// <summary>The value as far as it can be compared; null where the record gives neither a number nor "not detected".</summary>
    public static decimal? Level(BiomarkerMeasurement value) => value switch
    {
        { Value: not null } when MarkerComparison.IsBelowDetection(value) => 0,
        { Value: { } number } => number,
        _ => LossInWords.IsLost(value.Text) ? 0 : null,
    };

    /// <summary>The least that the value can be said to stay under or at: its number, the limit of detection, or zero for "not detected".</summary>
    public static decimal? UpperLevel(BiomarkerMeasurement value) => value.Value ?? Level(value);

    /// <summary>Whether a value is certainly higher than another: one under the other's limit of detection may be as low (BM-43).</summary>
    public static bool IsAbove(BiomarkerMeasurement value, BiomarkerMeasurement other) =>
        Level(value) > UpperLevel(other) || (other.Comparator is ValueComparator.LessThan && Level(value) > 0 && Level(value) == UpperLevel(other));

    /// <summary>A value without a number has no unit of its own.</summary>
    private static bool BelongsTo(CaseRecord record, List<BiomarkerMeasurement> values, BiomarkerMeasurement value)
    {
        var first = values[0];
        return first.Marker == value.Marker
            && (AssayName.IsSame(first.Assay, value.Assay) || (first.Assay is null && value.Assay is null))
            && (value.Value is null || values.TrueForAll(item => item.Value is null || MarkerComparison.IsSameUnit(item, value)))
            && MarkerComparison.SpecimenTypeOf(record, first) == MarkerComparison.SpecimenTypeOf(record, value);
    }
}
