using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Assessment;

/// <summary>Finds a rise of circulating tumour DNA after its lowest value (BM-43): a reason to look at the imaging, never a progression.</summary>
/// <remarks>
/// No threshold for a molecular progression is agreed, so any rise over the nadir of a comparable series (same marker,
/// assay, unit and specimen type, BM-45) is shown in figures. A value below detection counts as lower than any measured one.
/// </remarks>
internal static class CtdnaRise
{
    private static readonly string[] s_markers = ["ctdna-mean-vaf", "ctdna-max-vaf", "ctdna-mtm"];

    public static IEnumerable<Alert> Find(CaseRecord record) =>
        record.Biomarkers
            .Where(item => s_markers.Contains(item.Marker) && item.Value is not null && item.Day is not null)
            .GroupBy(item => (item.Marker, item.Assay, item.Unit, record.FindSpecimen(item.Specimen)?.Type))
            .Select(series => InSeries([.. series.OrderBy(item => item.Day)]))
            .OfType<Alert>();

    private static Alert? InSeries(IReadOnlyList<BiomarkerMeasurement> series)
    {
        var nadir = series.MinBy(Level)!;
        var rise = series.FirstOrDefault(item => item.Day > nadir.Day && Level(item) > Level(nadir));
        if (rise is null || nadir == series[0])
        {
            return null;
        }

        var latest = series[^1];
        var text = Phrase.Of(
            $"ctDNA rose after its lowest value: {Written(nadir)} on day {nadir.Day}, {Written(rise)} on day {rise.Day}, latest {Written(latest)} on day {latest.Day}. No threshold is agreed; check the imaging. This is not a progression.",
            $"ctDNA 在最低点后升高：第 {nadir.Day} 天 {Written(nadir)}，第 {rise.Day} 天 {Written(rise)}，最近一次第 {latest.Day} 天 {Written(latest)}。目前无公认阈值；请核对影像。这不等于疾病进展。");
        return new Alert(AlertKind.CtdnaRise, rise.Day, text, "BM-43", [nadir.Path, rise.Path, latest.Path]);
    }

    private static decimal Level(BiomarkerMeasurement item) =>
        item.Comparator is ValueComparator.LessThan or ValueComparator.AtMost ? 0 : item.Value!.Value;

    private static string Written(BiomarkerMeasurement item)
    {
        var comparator = item.Comparator is { } stated and not ValueComparator.Equal ? stated.WrittenName() + " " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{comparator}{item.Value:0.###} {item.Unit}").TrimEnd();
    }
}
