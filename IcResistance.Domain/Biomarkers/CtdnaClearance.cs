using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Whether circulating tumor DNA that was there before treatment was later not detected by the same assay.</summary>
public enum ClearanceResult
{
    Cleared,
    NotCleared,

    /// <summary>No draw from before treatment, none after it, or nothing detected at baseline: that is not a response (BM-42).</summary>
    NotEvaluable,
}

/// <summary>Clearance of one comparable ctDNA series (BM-42). Never a response of the tumor.</summary>
/// <param name="Series">The values.</param>
/// <param name="Result">Cleared, not cleared, or not evaluable.</param>
/// <param name="Reason">The figures, or why it cannot be told.</param>
/// <param name="Data">JSON paths of the values.</param>
public sealed record CtdnaClearance(CtdnaSeries Series, ClearanceResult Result, Phrase Reason, ValueList<string> Data)
{
    public const string Rule = "BM-42";

    /// <summary>One for each comparable series of a case.</summary>
    public static IEnumerable<CtdnaClearance> Of(CaseRecord record) => CtdnaSeries.Of(record).Select(series => Of(record, series));

    private static CtdnaClearance Of(CaseRecord record, CtdnaSeries series)
    {
        var later = series.Values.Where(value => value.Day > 0).ToList();
        if (series.Values.LastOrDefault(value => value.Day <= 0) is not { } baseline)
        {
            return NotEvaluable(series, series.Values[0], new Phrase("no draw by this assay from before the first ICI dose.", "该检测方法无首次 ICI 给药前的标本。"));
        }

        if (CtdnaSeries.IsNotDetected(baseline))
        {
            return NotEvaluable(series, baseline, new Phrase("not detected at baseline either, which is not a response.", "基线亦未检出，不等于应答。"));
        }

        if (later is [])
        {
            return NotEvaluable(series, baseline, new Phrase("no draw by this assay after the first ICI dose.", "首次 ICI 给药后该检测方法无标本。"));
        }

        var (amount, start) = (MarkerComparison.Amount(baseline), record.Say(baseline.Time));
        if (later.Find(CtdnaSeries.IsNotDetected) is not { } clear)
        {
            return new(series, ClearanceResult.NotCleared, Phrase.Of($"{amount} on {start.En}; detected at every later draw.", $"{start.Zh} 为 {amount}；此后每次均检出。"), [baseline.Path]);
        }

        var when = record.Say(clear.Time);
        var text = Phrase.Of($"{amount} on {start.En}; first not detected on {when.En}, by the same assay.", $"{start.Zh} 为 {amount}；{when.Zh} 首次未检出（同一检测方法）。");
        return new(series, ClearanceResult.Cleared, text, [baseline.Path, clear.Path]);
    }

    private static CtdnaClearance NotEvaluable(CtdnaSeries series, BiomarkerMeasurement value, Phrase why) => new(series, ClearanceResult.NotEvaluable, why, [value.Path]);
}
