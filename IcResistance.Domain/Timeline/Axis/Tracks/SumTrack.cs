using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Sum of target diameters with baseline, −30 % and progression line; in per cent where the source gives only changes.</summary>
internal sealed class SumTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var visits = assessment.Responses.Visits;
        if (visits.Any(visit => visit.TargetSumMm is not null))
        {
            return [InMillimetres(assessment, [.. visits.Where(visit => visit.TargetSumMm is not null)], language)];
        }

        var changes = visits.Where(visit => visit.ChangeFromBaselinePercent is not null && !visit.IsBaseline).ToList();
        return changes.Count == 0 ? [] : [InPercent(assessment, changes, language)];
    }

    private static ValueTrackPlan InMillimetres(CaseAssessment assessment, List<VisitResponse> visits, Language language)
    {
        var thresholds = SumThresholds.Of(Reference(assessment));
        var nadir = visits.FirstOrDefault(visit => thresholds?.NadirMm is { } sum && visit.TargetSumMm == sum && !visit.IsBaseline);
        return new ValueTrackPlan
        {
            Kind = TrackKind.SumOfDiameters, Label = new Phrase("Sum of diameters", "靶病灶直径总和"), Note = new Phrase("mm, target lesions", "mm，靶病灶"),
            HeightOf = metrics => metrics.SumHeight, HasTicks = true,
            Points = [.. visits.Select(visit => Point(assessment, visit, visit.TargetSumMm!.Value, visit == nadir, language))],
            Guides = [.. Guides(thresholds, language)],
        };
    }

    private static ValueTrackPlan InPercent(CaseAssessment assessment, List<VisitResponse> visits, Language language) => new()
    {
        Kind = TrackKind.SumOfDiameters, Label = new Phrase("Change of the sum", "直径总和变化"), Note = new Phrase("% from baseline, as reported", "较基线 %，按原始报告"),
        HeightOf = metrics => metrics.SumHeight, HasTicks = true,
        Points = [.. visits.Select(visit => Point(assessment, visit, visit.ChangeFromBaselinePercent!.Value, isNadir: false, language))],
        Guides =
        [
            new(GuideKind.Baseline, 0, new Phrase("baseline", "基线").In(language), new Phrase("Baseline", "基线")),
            new(GuideKind.PartialResponse, -30, "−30 %", new Phrase("−30 %: partial response", "−30 %：部分缓解")),
        ],
    };

    /// <summary>The line whose thresholds are drawn: the one that the verdict judged, else the index line.</summary>
    private static LineResponse? Reference(CaseAssessment assessment) =>
        (assessment.Resistance.JudgedLine is { } judged ? assessment.Responses.Of(judged) : null) ?? assessment.Responses.Index;

    private static ValuePoint Point(CaseAssessment assessment, VisitResponse visit, decimal value, bool isNadir, Language language)
    {
        var (glyph, tone) = ResponseWords.Shape(visit);
        var number = value.ToString("0.#", CultureInfo.InvariantCulture);
        return new ValuePoint
        {
            Paths = [visit.Visit.Path], Time = visit.Visit.Time, Value = value,
            Text = isNadir ? Phrase.Of($"nadir {number}", $"最低点 {number}").In(language) : number,
            Glyph = visit.IsBaseline || glyph is GlyphKind.Ring ? GlyphKind.Dot : glyph, Tone = visit.IsBaseline ? AxisTone.Baseline : tone,
            IsKey = isNadir || visit.IsBaseline || tone is AxisTone.ProgressiveDisease,
            Tooltip = EventWords.Of(visit.Visit, visit).Tooltip(TimeWords.When(assessment.Record, visit.Visit.Time)),
        };
    }

    private static IEnumerable<GuidePlan> Guides(SumThresholds? thresholds, Language language)
    {
        if (thresholds is null)
        {
            yield break;
        }

        var (baseline, partial) = (thresholds.BaselineMm, thresholds.PartialResponseMm);
        yield return new GuidePlan(GuideKind.Baseline, baseline, Phrase.Of($"baseline {baseline:0.#}", $"基线 {baseline:0.#}").In(language),
            Phrase.Of($"Baseline sum {baseline:0.#} mm", $"基线直径总和 {baseline:0.#} mm"));
        yield return new GuidePlan(GuideKind.PartialResponse, partial, Phrase.Of($"−30 % = {partial:0.#}", $"−30 % = {partial:0.#}").In(language),
            Phrase.Of($"Partial response: baseline − 30 % = {partial:0.##} mm", $"部分缓解：基线 − 30 % = {partial:0.##} mm"));
        if (thresholds.ProgressionMm is { } progression)
        {
            var how = thresholds.FiveMillimetresDecide ? "+ 5 mm" : "+ 20 %";
            yield return new GuidePlan(GuideKind.Progression, progression, Phrase.Of($"PD: {how} = {progression:0.#}", $"PD：{how} = {progression:0.#}").In(language),
                Phrase.Of($"Progression: nadir {thresholds.NadirMm:0.##} {how} = {progression:0.##} mm", $"疾病进展：最低点 {thresholds.NadirMm:0.##} {how} = {progression:0.##} mm"));
        }
    }
}
