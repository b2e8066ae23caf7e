using IcResistance.Domain.Record.Words;
using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;

namespace IcResistance.Web.Features.Response;

/// <summary>Change of each single lesion from its own first length: shows what a sum hides, a lesion that grows while others shrink.</summary>
internal static class SpiderChart
{
    /// <summary>The chart, or null where no lesion was measured twice on dated visits.</summary>
    public static Chart? Of(LineVisits visits, Language language)
    {
        var series = visits.Lesions
            .Select(lesion => Series(visits, lesion, language))
            .OfType<ChartSeries>()
            .Select((item, index) => item with { Colour = ChartColours.Several[index % ChartColours.Several.Count] })
            .ToValueList();
        return series.Count == 0 ? null : new Chart
        {
            Title = new Phrase("Single lesions, change from the own first length", "各病灶较自身首次测量的变化").In(language),
            Summary = Summary(series).In(language),
            ValueAxis = "%",
            TimeAxis = (visits.Record.Day0 is null ? ChartText.Time : ChartText.Dates).In(language),
            Day0 = visits.Record.Day0,
            Series = series,
            Limits =
            [
                Limit(TargetResponseRule.ProgressionPercent, ChartColours.Progression),
                Limit(-TargetResponseRule.ResponsePercent, ChartColours.Response),
            ],
            FromZero = false,
        };
    }

    private static ChartLimit Limit(decimal percent, string colour)
    {
        var text = percent.ToString("+0;−0", CultureInfo.InvariantCulture) + "\u2009%";
        return new ChartLimit(percent, text, text, colour);
    }

    private static ChartSeries? Series(LineVisits visits, Lesion lesion, Language language)
    {
        var lengths = visits.Visits
            .Select(visit => (Visit: visit, Length: TargetSum.LengthOf(lesion.Id, visit.Visit.Measurements)))
            .Where(item => item.Length is not null && item.Visit.Day is not null)
            .ToList();
        if (lengths.Count < 2 || lengths[0].Length is 0)
        {
            return null;
        }

        var first = lengths[0].Length!.Value;
        return new ChartSeries
        {
            Name = $"{lesion.Id} · {TermWords.Place(lesion.Site ?? lesion.Organ).In(language)}",
            Colour = ChartColours.Line,
            InLegend = true,
            Points = lengths.Select(item => Point(visits.Record, lesion, item.Visit, item.Length!.Value, first, item == lengths[^1], language)).ToValueList(),
        };
    }

    private static ChartPoint Point(CaseRecord record, Lesion lesion, VisitResponse visit, decimal length, decimal first, bool isLast, Language language)
    {
        var change = (length - first) * 100 / first;
        var grows = visit.ProgressingLesions.Contains(lesion.Id);
        var time = record.Say(visit.Visit.Time).In(language);
        return new ChartPoint
        {
            Day = visit.Day!.Value,
            Value = Math.Round(change, 1),
            Label = isLast ? lesion.Id : "",
            Detail = $"{lesion.Id} · {time}\n{ResponseFigures.Millimetres(length)} mm · {ResponseFigures.Percent(change)}{(grows ? $"\n{ResponseText.Growing.In(language)}" : "")}",
            Shape = grows ? MarkShape.Square : MarkShape.Circle,
            Colour = grows ? ChartColours.Progression : null,
            Path = visit.Visit.Path,
        };
    }

    private static Phrase Summary(ValueList<ChartSeries> series)
    {
        var ends = string.Join("; ", series.Select(item => $"{item.Name} {ResponseFigures.Percent(item.Points[^1].Value)}"));
        return Phrase.Of($"{series.Count} lesions, last change from the own first length: {ends}.", $"{series.Count} 个病灶，末次较自身首次测量：{ends}。");
    }
}
