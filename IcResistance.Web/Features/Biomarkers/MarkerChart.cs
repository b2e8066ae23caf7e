using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;
using IcResistance.Web.Components.Markers;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>One comparable series as a small chart against the patient's own baseline, the reference limits and validated cut-offs.</summary>
internal static class MarkerChart
{
    private const int SmallHeight = 220;

    private static readonly Phrase s_upperLimit = new("ULN", "上限");
    private static readonly Phrase s_cutOff = new("cut-off", "临界值");

    public static Chart Of(CaseRecord record, MarkerSeries series, Language language) => new()
    {
        Title = Title(series).In(language),
        Summary = Summary(series).In(language),
        ValueAxis = series.Unit ?? BiomarkerText.Value.In(language),
        TimeAxis = (record.Day0 is null ? ChartText.Days : ChartText.Dates).In(language),
        Day0 = record.Day0,
        Height = SmallHeight,
        Series =
        [
            new ChartSeries
            {
                Name = MarkerWords.Of(series.Marker).In(language),
                Colour = ChartColours.Line,
                Points = series.Values.Select(item => Point(record, item, language)).ToValueList(),
            },
        ],
        Limits = Limits(series).Select(limit => limit.In(language)).ToValueList(),
    };

    /// <summary>"LDH · U/L · serum · assay": what makes the values comparable always stands in the title.</summary>
    private static Phrase Title(MarkerSeries series)
    {
        var (name, type) = (MarkerWords.Of(series.Marker), series.Specimen is { } kind ? GenomicWording.Type(kind) : (Phrase?)null);
        string[] en = [.. new[] { name.En, series.Unit, type?.En, series.Assay }.OfType<string>()];
        string[] zh = [.. new[] { name.Zh, series.Unit, type?.Zh, series.Assay }.OfType<string>()];
        return new Phrase(string.Join(" · ", en), string.Join(" · ", zh));
    }

    private static Phrase Summary(MarkerSeries series)
    {
        var (first, last) = (series.Values[0], series.Values[^1]);
        return Phrase.Of(
            $"{series.Values.Count} values: {MarkerWords.Value(first)} on day {first.Day}, last {MarkerWords.Value(last)} on day {last.Day}.",
            $"共 {series.Values.Count} 个数值：第 {first.Day} 天 {MarkerWords.Value(first)}，最近第 {last.Day} 天 {MarkerWords.Value(last)}。");
    }

    private static ChartPoint Point(CaseRecord record, BiomarkerMeasurement item, Language language)
    {
        var below = MarkerWords.IsBelowDetection(item);
        return new ChartPoint
        {
            Day = item.Day!.Value,
            Value = item.Value!.Value,
            Label = below ? MarkerWords.Value(item with { Unit = null }) : "",
            Detail = $"{record.Say(item.Time).In(language)}\n{MarkerWords.Value(item)}{(below ? $" · {BiomarkerText.BelowDetection.In(language)}" : "")}",
            IsOpen = below,
            Path = item.Path,
        };
    }

    private static IEnumerable<Limit> Limits(MarkerSeries series)
    {
        if (series.Baseline is { Value: { } own } baseline)
        {
            yield return new(own, Phrase.Of($"own baseline {MarkerWords.Value(baseline)}", $"自身基线 {MarkerWords.Value(baseline)}"), BiomarkerText.Baseline, ChartColours.Baseline);
        }

        var upper = series.Values[^1].ReferenceHigh;
        if (upper is { } high && !series.CutOffs.Any(limit => limit.Value == high))
        {
            yield return new(high, Phrase.Of($"upper reference limit {MarkerWords.Number(high)}", $"参考上限 {MarkerWords.Number(high)}"), s_upperLimit, ChartColours.Response);
        }

        foreach (var (value, cutOff) in series.CutOffs)
        {
            yield return new(value, MarkerReading.Say(value, cutOff), cutOff.TimesUpperLimit ? s_upperLimit : s_cutOff, ChartColours.Progression);
        }
    }

    private readonly record struct Limit(decimal Value, Phrase Label, Phrase Mark, string Colour)
    {
        public ChartLimit In(Language language) => new(Value, Label.In(language), Mark.In(language), Colour);
    }
}
