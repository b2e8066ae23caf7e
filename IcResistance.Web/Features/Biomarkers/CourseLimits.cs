using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;
using IcResistance.Web.Components.Markers;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>The lines that one series may be read against: its own baseline, its laboratory's limit, and a cut-off only where grade and assay allow one (BM-02).</summary>
internal static class CourseLimits
{
    private static readonly Phrase s_upperLimit = new("ULN", "上限");

    public static IEnumerable<ChartLimit> Of(MarkerCourse course, ComparableSeries series, Language language)
    {
        // A line that holds for one assay says nothing of another: among several series it spans its own values only.
        (int, int)? days = course.Series.Count == 1 ? null : (series.Values[0].Day!.Value, series.Latest.Day!.Value);
        return Lines(series).Select(limit => new ChartLimit(limit.Value, limit.Label.In(language), limit.Mark.In(language), limit.Colour) { Days = days });
    }

    /// <summary>Cut-offs in this series' unit; empty unless grade and assay allow them.</summary>
    public static IReadOnlyList<(decimal Value, MarkerCutOff CutOff)> CutOffs(ComparableSeries series) =>
        series.Entry is { } entry ? [.. MarkerReading.CutOffs(entry, series.Latest)] : [];

    private static IEnumerable<(decimal Value, Phrase Label, Phrase Mark, string Colour)> Lines(ComparableSeries series)
    {
        var cutOffs = CutOffs(series);
        if (series.Baseline is { Value: { } own } baseline && !PointLabels.IsBelow(baseline))
        {
            var text = MarkerWords.Value(baseline);
            yield return (own, Phrase.Of($"own baseline {text}", $"自身基线 {text}"), BiomarkerText.Baseline, ChartColours.Baseline);
        }

        if (series.Latest.ReferenceHigh is { } high && cutOffs.All(limit => limit.Value != high))
        {
            yield return (high, Phrase.Of($"upper reference limit {MarkerWords.Number(high)}", $"参考上限 {MarkerWords.Number(high)}"), s_upperLimit, ChartColours.Response);
        }

        foreach (var (value, cutOff) in cutOffs)
        {
            var mark = cutOff.TimesUpperLimit ? s_upperLimit : Phrase.Same($"{Sign(cutOff)}\u2009{MarkerWords.Number(value)}");
            yield return (value, MarkerReading.Say(value, cutOff), mark, ChartColours.Progression);
        }
    }

    private static string Sign(MarkerCutOff cutOff) => cutOff.Comparator switch
    {
        Domain.Record.ValueComparator.AtLeast => "≥",
        Domain.Record.ValueComparator.GreaterThan => ">",
        Domain.Record.ValueComparator.LessThan => "<",
        Domain.Record.ValueComparator.AtMost => "≤",
        Domain.Record.ValueComparator.Equal => "=",
    };
}
