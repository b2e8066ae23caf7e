using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

/// <summary>Says a day of a case in words: with its date where the case has a calendar, with months from the first ICI dose where it has none.</summary>
public static class DayWords
{
    /// <summary>Mean length of a month in days, for display only.</summary>
    [SignOff("PV-16", ValueBasis.ProductDecision, "How many days is a month where no calendar counts it?")]
    public const decimal DaysPerMonth = 30.4375m;

    /// <summary>"2022-02-14 (day 336)", or "day 336 (+11.0 mo)" in a relative case, or "date unknown".</summary>
    public static Phrase Say(this CaseRecord record, int? day, bool? approximate = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var about = approximate is true ? "≈" : "";
        return (day, record.Day0) switch
        {
            (null, _) => new Phrase("date unknown", "日期不详"),
            ({ } known, { } day0) => Phrase.Of($"{about}{day0.AddDays(known):yyyy-MM-dd} (day {known})", $"{about}{day0.AddDays(known):yyyy-MM-dd}（第 {known} 天）"),
            ({ } known, null) => Phrase.Of($"{about}day {known} ({Months(known):+0.0;−0.0;0} mo)", $"{about}第 {known} 天（{Months(known):+0.0;−0.0;0} 个月）"),
        };
    }

    /// <summary>The day of an event in words; for an undated one its phase, where that is stated.</summary>
    public static Phrase Say(this CaseRecord record, EventTime time) => time switch
    {
        { Day: { } day } => record.Say(day, time.Approximate),
        { DaysAfterIciEnd: { } after } => Phrase.Of($"date unknown, {after} days after the last ICI dose", $"日期不详，末次 ICI 给药后 {after} 天"),
        { Phase: { } phase } => Phrase.Of($"date unknown, {Say(phase).En}", $"日期不详，{Say(phase).Zh}"),
        _ => record.Say((int?)null),
    };

    public static Phrase Say(TreatmentPhase phase) => phase switch
    {
        TreatmentPhase.BeforeIci => new Phrase("before the ICI", "ICI 治疗前"),
        TreatmentPhase.OnIci => new Phrase("on the ICI", "ICI 治疗中"),
        TreatmentPhase.AtProgression => new Phrase("at progression", "进展时"),
        TreatmentPhase.AfterIci => new Phrase("after the ICI", "ICI 治疗后"),
    };

    /// <summary>Days as months of <see cref="DaysPerMonth"/>, unrounded.</summary>
    public static decimal Months(int days) => days / DaysPerMonth;
}
