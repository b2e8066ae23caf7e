using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-10 to PP-18: hyperprogression under each published definition, never as one single verdict.</summary>
/// <remarks>
/// Judged only at the first evaluation of an ICI line, and by most definitions only with a scan before baseline; without it the
/// answer is unknown, not no. After a benefit, or when progression is not at the first evaluation, all of them answer no
/// (PP-10). The entry <c>PP-10</c> itself says only whether it can be hyperprogression at all: no, or unknown.
/// </remarks>
public sealed class HyperprogressionPattern : IProgressionPattern
{
    private const string Tag = "hyperprogression";
    private const double RatioOfPace = 2;
    private const double FerraraPoints = 50;
    private const double KasPoints = 100;

    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease)
    {
        var first = course.Evaluations.FirstOrDefault(SaysSomething) ?? course.Evaluations.FirstOrDefault();
        var excluded = HyperprogressionGate.Check(course, first);
        var growth = excluded is null && first is not null ? GrowthKinetics.Of(course, first) : null;
        var early = new EarlyCourse(course, first, growth);
        ValueList<string> data = [.. first is null ? [] : new[] { first.Visit.Path }, .. growth is null ? [] : new[] { growth.Data }];
        PatternResult Entry(string rule, string reading, Phrase name, Func<PatternDecision> decide) =>
            (excluded ?? decide()).As(rule, Tag, reading, name, data);

        yield return Entry("PP-10", "possible at all: progression at the first evaluation", new("Hyperprogression", "超进展"), () =>
            PatternDecision.Unknown(new Phrase(
                "Progression at the first evaluation; the definitions below decide one by one and do not agree.",
                "首次评估即进展；以下各定义分别判定，结果并不一致。")));
        yield return Entry("PP-12", "Champiat: TGR ratio >= 2", new("Hyperprogression, Champiat", "超进展（Champiat）"), () =>
            Ratio(growth, growth?.RateBefore, growth?.RateOn, "TGR"));
        yield return Entry("PP-13", "Saada-Bouzid: TGK ratio >= 2", new("Hyperprogression, Saada-Bouzid", "超进展（Saâda-Bouzid）"), () =>
            Ratio(growth, growth?.KineticsBefore, growth?.KineticsOn, "TGK"));
        yield return Entry("PP-14", "Ferrara: TGR rise > 50 points", new("Hyperprogression, Ferrara", "超进展（Ferrara）"), () =>
            Delta(growth, FerraraPoints));
        yield return Entry("PP-15", "Kato: TTF < 2 months, > 50 % growth, > 2-fold pace", new("Hyperprogression, Kato", "超进展（Kato）"), () =>
            early.Kato(RatioOfPace));
        yield return Entry("PP-16", "Lo Russo: 3 of 5", new("Hyperprogression, Lo Russo", "超进展（Lo Russo）"), early.LoRusso);
        yield return Entry("PP-17", "Matos: > 40 % growth within 2 months", new("Hyperprogression, Matos", "超进展（Matos）"), early.Matos);
        yield return Entry("PP-18", "Kas: TGR rise > 100 points", new("Hyperprogression, Kas", "超进展（Kas）"), () =>
            Delta(growth, KasPoints));
    }

    /// <summary>An examination that was not evaluable, or of which nothing is told, is not the first evaluation.</summary>
    private static bool SaysSomething(VisitResponse visit) => visit.Recist is not RecistCategory.NE
        && (visit.Recist is not null || visit.Visit.LesionChanges.Count > 0 || visit.Visit.Reported?.Text is not null);

    private static PatternDecision Ratio(GrowthKinetics? growth, double? before, double? on, string measure)
    {
        if (growth is null)
        {
            return NotEvaluable;
        }

        return before <= 0
            ? PatternDecision.Unknown(new Phrase("The tumour did not grow before treatment: a ratio is undefined.", "治疗前肿瘤未增大：比值无法定义。"))
            : Answer(on / before >= RatioOfPace, $"{measure}: {Number(before!.Value)} -> {Number(on!.Value)}; x {Number(on.Value / before.Value)}");
    }

    private static PatternDecision Delta(GrowthKinetics? growth, double points) => growth is null
        ? NotEvaluable
        : Answer(growth.RateOn - growth.RateBefore > points, $"TGR: {Number(growth.RateBefore)} % -> {Number(growth.RateOn)} %");

    private static PatternDecision Answer(bool yes, string numbers) => new(yes ? PatternAnswer.Yes : PatternAnswer.No, Phrase.Same(numbers));

    private static PatternDecision NotEvaluable { get; } = PatternDecision.Unknown(new Phrase(
        "Not evaluable: no scan before baseline with the same lesions.", "无法评估：基线前无相同病灶的影像。"));

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
