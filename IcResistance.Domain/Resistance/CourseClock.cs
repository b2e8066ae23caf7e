using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance;

/// <summary>Counts months and writes times for one case: with its calendar where it has one, else in days and months only.</summary>
/// <remarks>
/// With a calendar, six months after 31 August is 28 February, as AddMonths counts. Without one a month is 30.4375 days, and
/// n months are rounded to whole days: two are 61, four are 122, six are 183. This is also how a case file turns a month that
/// a publication gives into a day, so that both sides of a comparison are rounded alike (P).
/// </remarks>
public sealed class CourseClock(CaseRecord record)
{
    /// <summary>Mean length of a month in days (P).</summary>
    internal const decimal DaysPerMonth = DayWords.DaysPerMonth;

    /// <summary>The day that lies this many months after a day.</summary>
    public int AddMonths(int day, int months) => record.DateOf(day) is { } date
        ? day + date.AddMonths(months).DayNumber - date.DayNumber
        : day + DaysOf(months);

    /// <summary>Months as whole days where no calendar can count them.</summary>
    public static int DaysOf(int months) => (int)Math.Round(months * DaysPerMonth, MidpointRounding.AwayFromZero);

    /// <summary>"2022-02-14 (day 336)", or "day 336 (11.0 months)" for a case without a calendar.</summary>
    public Phrase Day(int day) => record.DateOf(day) is { } date
        ? Phrase.Of($"{date:yyyy-MM-dd} (day {day})", $"{date:yyyy-MM-dd}（第 {day} 天）")
        : day == 0
            ? new Phrase("day 0", "第 0 天")
            : Phrase.Of($"day {day} ({Months(day)} months)", $"第 {day} 天（{Months(day)} 个月）");

    /// <summary>"336 days (11.0 months)".</summary>
    public static Phrase Span(int days) => Phrase.Of($"{days} days ({Months(days)} months)", $"{days} 天（{Months(days)} 个月）");

    private static string Months(int days) => (days / DaysPerMonth).ToString("0.0", CultureInfo.InvariantCulture);
}
