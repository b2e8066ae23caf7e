using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Values of one marker that may be compared with each other: one assay, one unit, one type of specimen (BM-03, BM-45).</summary>
internal sealed record MarkerSeries(string Marker, string? Assay, BiomarkerMeasurement? Before, BiomarkerMeasurement? Latest)
{
    /// <summary>Both values are counted ones in a unit that the marker is known in, not bounds of what the assay could count.</summary>
    public bool IsExact => IsCounted(Before) && IsCounted(Latest);

    /// <summary>The series of one table, PD-L1, MHC class I, TMB and ctDNA first; within them those measured twice first.</summary>
    public static IEnumerable<MarkerSeries> Of(CaseRecord record, MarkerGroup group) => record.Biomarkers
        .Where(item => MarkerGroups.Of(item.Marker) == group)
        .GroupBy(item => (item.Marker, item.Assay, item.Unit, record.FindSpecimen(item.Specimen)?.Type))
        .Select(group => new MarkerSeries(
            group.Key.Marker,
            group.Key.Assay,
            group.LastOrDefault(IsBefore),
            group.LastOrDefault(item => !IsBefore(item))))
        .OrderBy(Rank)
        .ThenBy(series => series.Before is null || series.Latest is null);

    private static bool IsCounted(BiomarkerMeasurement? item) => item is null || (item.Comparator is null or ValueComparator.Equal && item.HasKnownUnit());

    private static bool IsBefore(BiomarkerMeasurement item) => item.Day is { } day ? day <= 0 : item.Time.Phase is TreatmentPhase.BeforeIci;

    private static int Rank(MarkerSeries series) => series.Marker switch
    {
        _ when series.Marker.StartsWith("pd-l1", StringComparison.Ordinal) => 0,
        _ when series.Marker.StartsWith("mhc-1", StringComparison.Ordinal) => 1,
        _ when series.Marker.StartsWith("tmb", StringComparison.Ordinal) || series.Marker == "msi" => 2,
        _ when series.Marker.StartsWith("ctdna", StringComparison.Ordinal) => 3,
        _ when MarkerGroups.AskedFor.Contains(series.Marker) => 4,
        _ => 5,
    };
}
