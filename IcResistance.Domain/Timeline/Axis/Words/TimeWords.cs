using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Words;

/// <summary>Says when something happened: the day, its date where the case has a calendar, or that nobody stated it.</summary>
internal static class TimeWords
{
    public static Phrase When(CaseRecord record, EventTime time) => record.Say(time);

    public static Phrase Course(CaseRecord record, EventTime time, CourseEnd end)
    {
        if (time.Day is null || (end.Day == time.Day && end.Ongoing is not true))
        {
            return end.Day is { } known && time.Day is null
                ? PhraseJoin.Dotted(record.Say(time), Phrase.Of($"ended {OnDay(record, known, false).En}", $"结束于{OnDay(record, known, false).Zh}"))!.Value
                : When(record, time);
        }

        var start = When(record, time);
        return end switch
        {
            { Day: { } last } => Phrase.Of($"{start.En} to {OnDay(record, last, false).En}", $"{start.Zh} 至 {OnDay(record, last, false).Zh}"),
            { Ongoing: true } => Phrase.Of($"since {start.En}, ongoing", $"自{start.Zh}起，持续中"),
            _ => Phrase.Of($"from {start.En}, end not stated", $"自{start.Zh}起，结束时间未说明"),
        };
    }

    public static Phrase OnDay(CaseRecord record, int day, bool approximate) => record.Say(day, approximate);

    /// <summary>Months from the first ICI dose with one decimal: "+11.0".</summary>
    public static string Months(int day) => DayWords.Months(day).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A day number with a true minus sign.</summary>
    public static string Signed(int day) => day < 0 ? $"−{-day}" : day.ToString(CultureInfo.InvariantCulture);

    public static TreatmentPhase? PhaseOf(EventTime time) => time.Phase ?? (time.DaysAfterIciEnd is null ? null : TreatmentPhase.AfterIci);

    public static Phrase NameOf(TreatmentPhase? phase) => phase is { } stated ? DayWords.Say(stated) : new Phrase("phase not stated", "阶段未说明");
}
