using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Words;

/// <summary>Says when something happened: the day, its date where the case has a calendar, or that nobody stated it.</summary>
internal static class TimeWords
{
    private const decimal MonthDays = 30.44m;

    public static Phrase When(CaseRecord record, EventTime time) => time.Day is { } day
        ? OnDay(record, day, time.Approximate is true)
        : Undated(time);

    public static Phrase Course(CaseRecord record, EventTime time, CourseEnd end)
    {
        if (time.Day is null || (end.Day == time.Day && end.Ongoing is not true))
        {
            return end.Day is { } known && time.Day is null
                ? PhraseJoin.Dotted(Undated(time), Phrase.Of($"ended {OnDay(record, known, false).En}", $"结束于{OnDay(record, known, false).Zh}"))!.Value
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

    public static Phrase OnDay(CaseRecord record, int day, bool approximate)
    {
        var about = approximate ? "≈ " : "";
        var date = record.DateOf(day) is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return date is null
            ? Phrase.Of($"{about}day {Signed(day)}", $"{about}第 {Signed(day)} 天")
            : Phrase.Of($"{about}day {Signed(day)} ({date})", $"{about}第 {Signed(day)} 天（{date}）");
    }

    /// <summary>Months from the first ICI dose with one decimal: "+11.0".</summary>
    public static string Months(int day) => (day / MonthDays).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A day number with a true minus sign.</summary>
    public static string Signed(int day) => day < 0 ? $"−{-day}" : day.ToString(CultureInfo.InvariantCulture);

    public static TreatmentPhase? PhaseOf(EventTime time) => time.Phase ?? (time.DaysAfterIciEnd is null ? null : TreatmentPhase.AfterIci);

    public static Phrase NameOf(TreatmentPhase? phase) => phase switch
    {
        TreatmentPhase.BeforeIci => new Phrase("before ICI", "ICI 治疗前"),
        TreatmentPhase.OnIci => new Phrase("on ICI", "ICI 治疗中"),
        TreatmentPhase.AtProgression => new Phrase("at progression", "进展时"),
        TreatmentPhase.AfterIci => new Phrase("after ICI", "ICI 治疗后"),
        null => new Phrase("phase not stated", "阶段未说明"),
    };

    private static Phrase Undated(EventTime time)
    {
        var after = time.DaysAfterIciEnd is { } days ? Phrase.Of($"{days} days after the last ICI dose", $"末次 ICI 后 {days} 天") : (Phrase?)null;
        return PhraseJoin.Listed(new Phrase("date unknown", "日期不详"), after ?? NameOf(time.Phase))!.Value;
    }
}
