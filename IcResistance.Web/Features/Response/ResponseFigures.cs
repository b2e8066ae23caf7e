using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Web.Features.Response;

/// <summary>Figures of a response as they are printed: signs written out, one decimal, a dash with its reason for what is not known.</summary>
internal static class ResponseFigures
{
    public static string Millimetres(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "–";

    public static string Percent(decimal? value) => value?.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) + (value is null ? "–" : "\u2009%");

    public static string SignedMillimetres(decimal? value) => value?.ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture) + (value is null ? "" : "\u2009mm");

    /// <summary>"412 d (13.5 mo)".</summary>
    public static Phrase Days(int days) =>
        Phrase.Of($"{days}\u2009d ({DayWords.Months(days):0.0}\u2009mo)", $"{days}\u2009天（{DayWords.Months(days):0.0} 个月）");

    /// <summary>Best response and the times that go with it, as labels and values; times that do not apply are left out.</summary>
    public static IEnumerable<(Phrase Label, Phrase Value)> Of(BestResponse best)
    {
        yield return (new("Best response, unconfirmed", "最佳疗效（未确认）"), Category(best.Unconfirmed?.WrittenName()));
        yield return (new("Best response, confirmed", "最佳疗效（已确认）"), Category(best.Confirmed?.WrittenName()));
        yield return (new("Best response, iRECIST", "最佳疗效（iRECIST）"), Category(best.Irecist?.WrittenName()));
        if (best.TimeToResponseDays is { } reached)
        {
            yield return (new("Time to response", "至缓解时间"), Days(reached));
        }

        if (best.DurationOfResponseDays is { } lasted)
        {
            yield return (new("Duration of response", "缓解持续时间"), Days(lasted));
        }

        if (best.DurationOfStableDiseaseDays is { } stable)
        {
            yield return (new("Duration of stable disease", "疾病稳定持续时间"), Days(stable));
        }

        yield return (new("Progression-free survival", "无进展生存期（PFS）"), Survival(best));
    }

    private static Phrase Category(string? code) => code is null ? new("none", "无") : Phrase.Same(code);

    private static Phrase Survival(BestResponse best)
    {
        if (best.PfsDays is not { } days)
        {
            return new("not known: no dated event and no dated evaluable visit", "不详：无有日期的事件或可评估访视");
        }

        var (length, isEvent) = (Days(days), best.PfsEvent);
        return isEvent is true ? Phrase.Of($"{length.En}, event", $"{length.Zh}，已发生事件") : Phrase.Of($"{length.En}, censored", $"{length.Zh}，删失");
    }
}
