using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Record;

public sealed class DayWordsTests
{
    private static readonly CaseRecord s_relative = new() { Id = "p1" };
    private static readonly CaseRecord s_dated = s_relative with { Day0 = new DateOnly(2021, 3, 15) };

    [Fact]
    public void Day_CaseWithCalendar_IsDateAndDay() =>
        Assert.Equal(new Phrase("2022-02-14 (day 336)", "2022-02-14（第 336 天）"), s_dated.Say(336));

    [Fact]
    public void Day_RelativeCase_IsNeverADate() =>
        Assert.Equal(new Phrase("day 336 (+11.0 mo)", "第 336 天（+11.0 个月）"), s_relative.Say(336));

    [Fact]
    public void Day_BeforeTheFirstDose_HasAMinus() => Assert.Equal("day -30 (−1.0 mo)", s_relative.Say(-30).En);

    [Fact]
    public void Day_Approximate_IsMarked() => Assert.StartsWith("≈", s_dated.Say(EventTime.OnDay(152, approximate: true)).En, StringComparison.Ordinal);

    [Theory]
    [InlineData(TreatmentPhase.BeforeIci, "date unknown, before the ICI")]
    [InlineData(TreatmentPhase.OnIci, "date unknown, on the ICI")]
    [InlineData(TreatmentPhase.AtProgression, "date unknown, at progression")]
    [InlineData(TreatmentPhase.AfterIci, "date unknown, after the ICI")]
    public void Event_Undated_SaysItsPhase(TreatmentPhase phase, string words) => Assert.Equal(words, s_dated.Say(EventTime.During(phase)).En);

    [Fact]
    public void Event_UndatedWithDaysAfterTheIci_SaysThem() =>
        Assert.Equal("date unknown, 426 days after the last ICI dose", s_dated.Say(new EventTime { DaysAfterIciEnd = 426 }).En);

    [Fact]
    public void Event_NothingStated_SaysThatTheDateIsUnknown() => Assert.Equal(new Phrase("date unknown", "日期不详"), s_dated.Say(EventTime.Undated));
}
