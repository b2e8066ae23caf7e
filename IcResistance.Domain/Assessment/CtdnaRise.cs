using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Assessment;

/// <summary>Finds a rise of circulating tumour DNA after its lowest value (BM-43): a reason to look at the imaging, never a progression.</summary>
/// <remarks>
/// No threshold for a molecular progression is agreed, so any rise over the nadir of a comparable series (same marker,
/// assay, unit and specimen type, BM-45) is shown in figures. A value under a limit of detection is no rise and no fall against
/// another that is lower than that limit.
/// </remarks>
internal static class CtdnaRise
{
    public static IEnumerable<Alert> Find(CaseRecord record) =>
        CtdnaSeries.Of(record).Select(InSeries).OfType<Alert>();

    private static Alert? InSeries(CtdnaSeries series)
    {
        if (series.FirstRise is not { } rise)
        {
            return null;
        }

        var (nadir, latest) = (series.Nadir, series.Values[^1]);
        var text = Phrase.Of(
            $"ctDNA rose after its lowest value: {Written(nadir)} on day {nadir.Day}, {Written(rise)} on day {rise.Day}, latest {Written(latest)} on day {latest.Day}. No threshold is agreed; check the imaging. This is not a progression.",
            $"ctDNA 在最低点后升高：第 {nadir.Day} 天 {Written(nadir)}，第 {rise.Day} 天 {Written(rise)}，最近一次第 {latest.Day} 天 {Written(latest)}。目前无公认阈值；请核对影像。这不等于疾病进展。");
        return new Alert(AlertKind.CtdnaRise, rise.Day, text, "BM-43", [nadir.Path, rise.Path, latest.Path]);
    }

    private static string Written(BiomarkerMeasurement item)
    {
        if (item.Value is null)
        {
            return $"\"{item.Text}\"";
        }

        var comparator = item.Comparator is { } stated and not ValueComparator.Equal ? stated.WrittenName() + " " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{comparator}{item.Value:0.###} {item.Unit}").TrimEnd();
    }
}
