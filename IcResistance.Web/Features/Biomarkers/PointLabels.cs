using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>The few words beside points of a course: the first of values below detection, and where ctDNA cleared and rose.</summary>
internal static class PointLabels
{
    /// <summary>Texts by the JSON path of their value.</summary>
    public static Dictionary<string, string> Of(CaseRecord record, ComparableSeries series, Language language)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var wasBelow = false;
        foreach (var value in series.Values)
        {
            if (IsBelow(value) && !wasBelow)
            {
                labels[value.Path] = MarkerWords.Value(value with { Unit = null });
            }

            wasBelow = IsBelow(value);
        }

        foreach (var clearance in CtdnaClearance.Of(record).Where(item => item.Series.Values.Any(value => value.Path == series.Values[0].Path)))
        {
            if (clearance.Result is ClearanceResult.Cleared)
            {
                labels[clearance.Data[^1]] = BiomarkerText.NotDetected.In(language);
            }

            if (clearance.Series.FirstRise is { } rise)
            {
                labels[rise.Path] = BiomarkerText.Rising.In(language);
            }
        }

        return labels;
    }

    /// <summary>The assay could only say "less than", or the record says in words that nothing was detected.</summary>
    public static bool IsBelow(BiomarkerMeasurement value) =>
        MarkerWords.IsBelowDetection(value) || (CtdnaSeries.IsOfCtdna(value) && CtdnaSeries.IsNotDetected(value));
}
