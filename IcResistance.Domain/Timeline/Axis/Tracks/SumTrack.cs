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
        var nadirs = assessment.Responses.Lines.Select(NadirVisit).OfType<VisitResponse>().Select(visit => visit.Visit.Path).ToHashSet();
        return new ValueTrackPlan
        {
            Kind = TrackKind.SumOfDiameters,
            Label = new Phrase("Sum of diameters", "靶病灶直径总和"),
            Note = new Phrase("mm, target lesions", "mm，靶病灶"),
            HeightOf = metrics => metrics.SumHeight,
            HasTicks = true,
            Points = [.. visits.Select(visit => Point(assessment, visit, visit.TargetSumMm!.Value, "mm", nadirs.Contains(visit.Visit.Path), language))],
            Guides = [.. assessment.Responses.Lines.SelectMany(line => SumGuides.Of(line, isNamed: line == Reference(assessment), language))],
        };
    }

    /// <summary>The first visit with the line's smallest sum; null where that is the baseline.</summary>
    private static VisitResponse? NadirVisit(LineResponse line) => SumThresholds.Of(line)?.NadirMm is { } nadir
        ? line.Visits.FirstOrDefault(visit => visit.TargetSumMm == nadir) is { IsBaseline: false } lowest && lowest.TargetSumMm < lowest.BaselineMm ? lowest : null
        : null;

    private static ValueTrackPlan InPercent(CaseAssessment assessment, List<VisitResponse> visits, Language language) => new()
    {
        Kind = TrackKind.SumOfDiameters,
        Label = new Phrase("Change of the sum", "直径总和变化"),
        Note = new Phrase("% from baseline, as reported", "较基线 %，按原始报告"),
        HeightOf = metrics => metrics.SumHeight,
        HasTicks = true,
        Points = [.. visits.Select(visit => Point(assessment, visit, visit.ChangeFromBaselinePercent!.Value, "%", isNadir: false, language))],
        Guides =
        [
            new(GuideKind.Baseline, 0, new Phrase("baseline", "基线").In(language), new Phrase("Baseline", "基线")),
            new(GuideKind.PartialResponse, -30, "−30 %", new Phrase("−30 %: partial response", "−30 %：部分缓解")),
        ],
    };

    /// <summary>The line whose thresholds are drawn: the one that the verdict judged, else the index line.</summary>
    private static LineResponse? Reference(CaseAssessment assessment) =>
        (assessment.Resistance.JudgedLine is { } judged ? assessment.Responses.Of(judged) : null) ?? assessment.Responses.Index;

    private static ValuePoint Point(CaseAssessment assessment, VisitResponse visit, decimal value, string unit, bool isNadir, Language language)
    {
        var (glyph, tone) = ResponseWords.Shape(visit);
        var number = value.ToString("0.#", CultureInfo.InvariantCulture);
        return new ValuePoint
        {
            Paths = [visit.Visit.Path],
            Time = visit.Visit.Time,
            Value = value,
            Reading = $"{number}\u2009{unit}",
            Text = isNadir ? Phrase.Of($"nadir {number}", $"最低点 {number}").In(language) : number,
            Glyph = visit.IsBaseline || glyph is GlyphKind.Ring ? GlyphKind.Dot : glyph,
            Tone = visit.IsBaseline ? AxisTone.Baseline : tone,
            IsKey = isNadir || visit.IsBaseline || tone is AxisTone.ProgressiveDisease,
            Tooltip = LesionWords.Tooltip(assessment.Record, visit),
        };
    }
}
