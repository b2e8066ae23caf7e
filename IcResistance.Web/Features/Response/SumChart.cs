using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;

namespace IcResistance.Web.Features.Response;

/// <summary>Sum of target diameters over the visits of a line, with the lines that decide: baseline, −30 %, and 20 % and 5 mm over the nadir.</summary>
internal static class SumChart
{
    /// <summary>The chart, or null where fewer than two dated visits have a sum.</summary>
    public static Chart? Of(LineVisits visits, Language language)
    {
        var points = visits.Visits.Where(visit => visit is { Day: not null, TargetSumMm: not null }).ToList();
        if (points.Count < 2)
        {
            return null;
        }

        var last = points[^1];
        return new Chart
        {
            Title = new Phrase("Sum of target diameters", "靶病灶径线总和").In(language),
            Summary = Summary(points, visits.Nadir!).In(language),
            ValueAxis = "mm",
            TimeAxis = (visits.Record.Day0 is null ? ChartText.Time : ChartText.Dates).In(language),
            Day0 = visits.Record.Day0,
            Series = [new ChartSeries { Name = "mm", Colour = ChartColours.Line, Points = points.Select(visit => Point(visits.Record, visit, language)).ToValueList() }],
            Limits = Limits(last.BaselineMm ?? points[0].TargetSumMm!.Value, visits.Line?.Progression?.NadirMm ?? visits.Nadir!.TargetSumMm!.Value, language),
        };
    }

    private static Phrase Summary(List<VisitResponse> points, VisitResponse nadir)
    {
        var (first, last) = (points[0], points[^1]);
        var (f, n, l) = (ResponseFigures.Millimetres(first.TargetSumMm), ResponseFigures.Millimetres(nadir.TargetSumMm), ResponseFigures.Millimetres(last.TargetSumMm));
        return Phrase.Of(
            $"{points.Count} sums: {f} mm on day {first.Day}, smallest {n} mm on day {nadir.Day}, last {l} mm on day {last.Day}.",
            $"共 {points.Count} 次总和：第 {first.Day} 天 {f} mm，最小 {n} mm（第 {nadir.Day} 天），最近 {l} mm（第 {last.Day} 天）。");
    }

    private static ChartPoint Point(CaseRecord record, VisitResponse visit, Language language)
    {
        var mark = Mark(visit);
        return new ChartPoint
        {
            Day = visit.Day!.Value,
            Value = visit.TargetSumMm!.Value,
            Label = $"{(visit.IsBaseline ? "BL" : mark?.Code)} {ResponseFigures.Millimetres(visit.TargetSumMm)}".Trim(),
            Detail = Detail(record, visit).In(language),
            Shape = mark?.Shape ?? MarkShape.Circle,
            Colour = mark?.Colour,
            IsOpen = mark?.IsOpen ?? visit.IsBaseline,
            Path = visit.Visit.Path,
        };
    }

    /// <summary>The iRECIST mark while a progression is not confirmed, because only it tells the two apart; else the RECIST 1.1 mark.</summary>
    private static ResponseMark? Mark(VisitResponse visit) => visit switch
    {
        { Irecist: IrecistCategory.IUPD or IrecistCategory.ICPD } => ResponseMark.Of(visit.Irecist.Value),
        { Recist: { } category } => ResponseMark.Of(category),
        _ => null,
    };

    private static Phrase Detail(CaseRecord record, VisitResponse visit)
    {
        var (time, rules) = (record.Say(visit.Visit.Time), string.Join(", ", visit.Rules));
        var figures = $"{ResponseFigures.Millimetres(visit.TargetSumMm)} mm · {ResponseFigures.Percent(visit.ChangeFromBaselinePercent)} / {ResponseFigures.Percent(visit.ChangeFromNadirPercent)}";
        return Phrase.Of(
            $"{time.En}\n{figures} (baseline / nadir)\n{visit.Reason.En}\n{rules}",
            $"{time.Zh}\n{figures}（基线／最低点）\n{visit.Reason.Zh}\n{rules}");
    }

    private static ValueList<ChartLimit> Limits(decimal baseline, decimal nadir, Language language)
    {
        var response = baseline * (100 - TargetResponseRule.ResponsePercent) / 100;
        var progression = nadir + Math.Max(nadir * TargetResponseRule.ProgressionPercent / 100, TargetResponseRule.ProgressionMm);
        var (b, r, p, n) = (ResponseFigures.Millimetres(baseline), ResponseFigures.Millimetres(response), ResponseFigures.Millimetres(progression), ResponseFigures.Millimetres(nadir));
        return
        [
            new(baseline, Phrase.Of($"baseline {b} mm", $"基线 {b} mm").In(language), ResponseText.Baseline.In(language), ChartColours.Baseline),
            new(response, Phrase.Of($"−30 % = {r} mm", $"−30 % = {r} mm").In(language), "−30\u2009%", ChartColours.Response),
            new(progression, Phrase.Of($"PD line = nadir {n} + 20 %, at least 5 mm = {p} mm", $"PD 线 = 最低点 {n} + 20 %，至少 5 mm = {p} mm").In(language), new Phrase("PD line", "PD 线").In(language), ChartColours.Progression),
        ];
    }
}
