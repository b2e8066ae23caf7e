using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>What a ctDNA series says under one published definition of molecular response.</summary>
public enum MolecularResult
{
    Response,
    NoResponse,

    /// <summary>The baseline was not detected, was too low, or no value lies where the definition looks (BM-42).</summary>
    NotEvaluable,
}

/// <summary>Molecular response by one definition, with the values compared. Never a response of the tumor, never advice (BM-43).</summary>
/// <param name="Rule">BM-40 (clearance of the largest allele fraction) or BM-41 (fall of the mean by more than half).</param>
/// <param name="Result">Response, none, or not evaluable.</param>
/// <param name="Reason">The figures, or why it cannot be told.</param>
/// <param name="Data">JSON paths of the values.</param>
public sealed record MolecularResponse(string Rule, MolecularResult Result, Phrase Reason, ValueList<string> Data)
{
    /// <summary>BM-41: a variant of more than this, in %, must be there at baseline.</summary>
    private const decimal LeastBaselinePercent = 0.3m;

    /// <summary>BM-41: the value is taken at about nine weeks.</summary>
    private const int NineWeeks = 63;

    /// <summary>One entry for each definition that a series of the case can be read by.</summary>
    public static IEnumerable<MolecularResponse> Of(CaseRecord record) => CtdnaSeries.Of(record)
        .Where(series => series.Values.Any(value => value.Day > 0))
        .Select(series => (series.Values, Baseline: series.Values.LastOrDefault(value => value.Day <= 0)))
        .Select(item => item.Values[0].Marker switch
        {
            "ctdna-max-vaf" => Clearance(item.Values, item.Baseline),
            "ctdna-mean-vaf" => FallByHalf(item.Values, item.Baseline),
            _ => null,
        })
        .OfType<MolecularResponse>();

    private static MolecularResponse Clearance(IReadOnlyList<BiomarkerMeasurement> values, BiomarkerMeasurement? baseline)
    {
        var first = values.First(value => value.Day > 0);
        return baseline is null || CtdnaSeries.IsNotDetected(baseline)
            ? NotEvaluable("BM-40", values)
            : Compared("BM-40", baseline, first, CtdnaSeries.IsNotDetected(first));
    }

    private static MolecularResponse FallByHalf(IReadOnlyList<BiomarkerMeasurement> values, BiomarkerMeasurement? baseline)
    {
        var tolerance = BiomarkerConventions.Default.MolecularResponseToleranceDays;
        var later = values.Where(value => value.Day is { } day && Math.Abs(day - NineWeeks) <= tolerance).MinBy(value => Math.Abs(value.Day!.Value - NineWeeks));
        return later is not null && baseline is not null && CtdnaSeries.Level(baseline) is { } before && before > LeastBaselinePercent && FellByHalf(before, later) is { } fell
            ? Compared("BM-41", baseline, later, fell)
            : NotEvaluable("BM-41", values);
    }

    /// <summary>Null where the limit of detection is not under half of the baseline: the true value may lie on either side.</summary>
    private static bool? FellByHalf(decimal before, BiomarkerMeasurement later) => later switch
    {
        { Value: { } limit, Comparator: ValueComparator.LessThan } => limit * 2 <= before ? true : null,
        { Value: { } limit, Comparator: ValueComparator.AtMost } => limit * 2 < before ? true : null,
        _ => CtdnaSeries.Level(later) * 2 < before,
    };

    private static MolecularResponse Compared(string rule, BiomarkerMeasurement before, BiomarkerMeasurement later, bool response) => new(
        rule,
        response ? MolecularResult.Response : MolecularResult.NoResponse,
        Phrase.Of(
            $"ctDNA {MarkerComparison.Amount(before)} on day {before.Day}, {MarkerComparison.Amount(later)} on day {later.Day}.",
            $"ctDNA：第 {before.Day} 天 {MarkerComparison.Amount(before)}，第 {later.Day} 天 {MarkerComparison.Amount(later)}。"),
        [before.Path, later.Path]);

    private static MolecularResponse NotEvaluable(string rule, IReadOnlyList<BiomarkerMeasurement> values) => new(
        rule,
        MolecularResult.NotEvaluable,
        new Phrase(
            "Not evaluable: no detected, high enough baseline, no value at the time that the definition asks for, or a limit of detection that leaves the fall open (BM-42).",
            "无法评估：基线未检出或过低，在定义要求的时间无数值，或检测限使降幅无法判断（BM-42）。"),
        values.Select(value => value.Path).ToValueList());
}
