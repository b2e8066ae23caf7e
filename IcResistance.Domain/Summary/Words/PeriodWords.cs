using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Summary.Words;

/// <summary>From when to when, as short as a table column needs it: dates in a case with a calendar, days in one without.</summary>
internal static class PeriodWords
{
    public static Phrase Of(CaseRecord record, EventTime time, CourseEnd end) => time.Day is { } start
        ? Of(record, start, end.Day, end.Ongoing is true, time.Approximate is true)
        : Undated(time);

    public static Phrase Of(CaseRecord record, int start, int? end, bool ongoing, bool approximate = false)
    {
        var about = approximate ? "≈" : "";
        var from = about + Day(record, start);
        return (end, ongoing) switch
        {
            ({ } last, _) when last == start => Single(record, about, start),
            ({ } last, _) when record.Day0 is null => Phrase.Of($"day {from} to {Day(record, last)}", $"第 {from} 至 {Day(record, last)} 天"),
            ({ } last, _) => Phrase.Of($"{from} to {Day(record, last)}", $"{from} 至 {Day(record, last)}"),
            (null, true) => Phrase.Of($"{Single(record, about, start).En}, ongoing", $"{Single(record, about, start).Zh}起，进行中"),
            (null, false) => Phrase.Of($"{Single(record, about, start).En}, end not recorded", $"{Single(record, about, start).Zh}起，结束未记录"),
        };
    }

    /// <summary>One day without its day number where there is a date: "2022-02-14", or "day 336", or "no date" with what is known.</summary>
    public static Phrase On(CaseRecord record, EventTime time) =>
        time.Day is { } day ? Single(record, time.Approximate is true ? "≈" : "", day) : Undated(time);

    private static Phrase Undated(EventTime time) => time switch
    {
        { DaysAfterIciEnd: { } after } => Phrase.Of($"no date, {after} d after ICI", $"无日期，ICI 后 {after} 天"),
        { Phase: { } phase } => Phrase.Of($"no date, {DayWords.Say(phase).En}", $"无日期，{DayWords.Say(phase).Zh}"),
        _ => new Phrase("no date", "无日期"),
    };

    private static Phrase Single(CaseRecord record, string about, int day) => record.Day0 is null
        ? Phrase.Of($"{about}day {Day(record, day)}", $"{about}第 {Day(record, day)} 天")
        : Phrase.Same(about + Day(record, day));

    private static string Day(CaseRecord record, int day) =>
        record.DateOf(day)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? day.ToString("0;−0", CultureInfo.InvariantCulture);
}
