using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>One marker of one compartment in one unit through time. Its series share a picture, never a line (BM-03, BM-45).</summary>
public sealed record MarkerCourse
{
    /// <summary>From this many dated values on there is a course to see; two are a pair.</summary>
    private const int LeastValues = 3;

    public required string Marker { get; init; }

    public required string? Unit { get; init; }

    public required Compartment Compartment { get; init; }

    /// <summary>In order of their first values; at least one.</summary>
    public required ValueList<ComparableSeries> Series { get; init; }

    public MarkerEntry? Entry => MarkerDictionary.Current.Find(Marker);

    public bool IsCtdna => CtdnaSeries.IsOfCtdna(Latest);

    /// <summary>The newest value of all series.</summary>
    public BiomarkerMeasurement Latest => NewestSeries.Latest;

    /// <summary>The series that the newest value belongs to.</summary>
    public ComparableSeries NewestSeries => Series.MaxBy(series => series.Latest.Day)!;

    public int Count => Series.Sum(series => series.Values.Count);

    /// <summary>Series that follow one another. Two that were measured side by side are no change of the assay and have no break.</summary>
    public IEnumerable<CourseBreak> Breaks
    {
        get
        {
            for (var index = 1; index < Series.Count; index++)
            {
                var before = Series.Take(index).MaxBy(series => series.Latest.Day)!;
                if (before.Latest.Day < Series[index].Values[0].Day)
                {
                    yield return new CourseBreak(before, Series[index]);
                }
            }
        }
    }

    /// <summary>
    /// Courses that are worth a picture, in the record's order of markers: three dated values, or two of a marker that has a
    /// validated cut-off to be read against.
    /// </summary>
    public static IReadOnlyList<MarkerCourse> Of(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var courses = new List<List<ComparableSeries>>();
        foreach (var series in ComparableSeries.Of(record))
        {
            if (courses.Find(course => Shares(course[0], series)) is { } own)
            {
                own.Add(series);
            }
            else
            {
                courses.Add([series]);
            }
        }

        var order = record.Biomarkers.Select(item => item.Marker).Distinct().Index().ToDictionary(item => item.Item, item => item.Index);
        return [.. courses.Select(Course).Where(course => course.Count >= (course.Entry?.CutOffs.Count > 0 ? 2 : LeastValues)).OrderBy(course => order[course.Marker])];
    }

    private static MarkerCourse Course(List<ComparableSeries> series) => new()
    {
        Marker = series[0].Marker,
        Unit = series[0].Unit,
        Compartment = series[0].Compartment,
        Series = series.ToValueList(),
    };

    private static bool Shares(ComparableSeries first, ComparableSeries second) =>
        first.Marker == second.Marker
        && first.Compartment == second.Compartment
        && (first.Unit == second.Unit || MarkerComparison.IsSameUnit(first.Values[0], second.Values[0]));
}
