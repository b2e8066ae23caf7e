using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

/// <summary>The definitions that ask for a time only: AR-07, AR-08, AR-09, AR-10, AR-11.</summary>
public sealed class ExposureThresholdTests
{
    [Theory]
    [InlineData("AR-07", 167, ResistanceResult.Primary)]
    [InlineData("AR-07", 168, ResistanceResult.Acquired)]
    [InlineData("AR-08", 121, ResistanceResult.NotMet)]
    [InlineData("AR-08", 122, ResistanceResult.Acquired)]
    [InlineData("AR-09", 83, ResistanceResult.NotMet)]
    [InlineData("AR-09", 84, ResistanceResult.Acquired)]
    [InlineData("AR-11", 111, ResistanceResult.Primary)]
    [InlineData("AR-11", 112, ResistanceResult.Acquired)]
    public void Threshold_OneDayBefore_AnswersDifferently(string rule, int day, ResistanceResult expected) =>
        Assert.Equal(expected, CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(day).Judge(rule).Result);

    [Theory]
    [InlineData(83, ResistanceResult.NotMet)]
    [InlineData(84, ResistanceResult.Acquired)]
    public void Atalante1_SecondLineMonotherapy_AsksForTwelveWeeks(int day, ResistanceResult expected) =>
        Assert.Equal(expected, CourseBuilder.Monotherapy.InLine(2).Ongoing().ProgressesOn(day).Judge("AR-10").Result);

    [Fact]
    public void Atalante1_FirstLine_IsNotApplicable() =>
        Assert.Equal(ResistanceResult.NotApplicable, CourseBuilder.Monotherapy.Ongoing().ProgressesOn(200).Judge("AR-10").Result);

    [Fact]
    public void Exposure_EndsOneIntervalAfterTheLastDose()
    {
        var early = CourseBuilder.Monotherapy.LastDoseOn(62, StopReason.Toxicity).Seen(60, PR).ProgressesOn(300);
        var late = CourseBuilder.Monotherapy.LastDoseOn(63, StopReason.Toxicity).Seen(60, PR).ProgressesOn(300);

        Assert.Equal((ResistanceResult.NotMet, ResistanceResult.Acquired), (early.Judge("AR-09").Result, late.Judge("AR-09").Result));
    }

    /// <summary>Three doses up to day 56 are four weeks apart: exposure lasts until day 84.</summary>
    [Theory]
    [InlineData(3, ResistanceResult.Acquired)]
    [InlineData(5, ResistanceResult.NotMet)]
    public void Exposure_IntervalFromCyclesAndDates_IsTheCoursesOwn(int cycles, ResistanceResult expected) =>
        Assert.Equal(expected, CourseBuilder.Monotherapy.CyclesUntil(cycles, 56).Seen(50, PR).ProgressesOn(300).Judge("AR-09").Result);

    [Theory]
    [InlineData("AR-08")]
    [InlineData("AR-09")]
    [InlineData("AR-11")]
    public void Exposure_AnyRegimenCounts(string rule) =>
        Assert.Equal(ResistanceResult.Acquired, CourseBuilder.WithChemotherapy.Ongoing().ProgressesOn(200).Judge(rule).Result);

    [Theory]
    [InlineData("AR-07")]
    [InlineData("AR-08")]
    [InlineData("AR-09")]
    [InlineData("AR-11")]
    public void Progression_Undated_IsIndeterminateAndNamed(string rule)
    {
        var result = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(null).Judge(rule);

        Assert.Equal(ResistanceResult.Indeterminate, result.Result);
        Assert.Equal(["date of progression"], result.Missing.Select(fact => fact.En));
    }

    [Fact]
    public void LungMapS1400F_UndatedLateRelapse_IsAtLeastThatLate() =>
        Assert.Equal(ResistanceResult.Acquired, CourseBuilder.Monotherapy.ProgressesOn(
            null, visit => visit with { Visit = visit.Visit with { Time = new() { DaysAfterIciEnd = 168 } } }).Judge("AR-07").Result);

    [Fact]
    public void LungMapS1400F_WithChemotherapy_IsNotApplicable() =>
        Assert.Equal(ResistanceResult.NotApplicable, CourseBuilder.WithChemotherapy.Ongoing().ProgressesOn(200).Judge("AR-07").Result);

    [Theory]
    [InlineData("AR-04", RegimenClass.IciCombination)]
    [InlineData("AR-05", RegimenClass.IciTargeted)]
    public void ThresholdsNotAtHand_AnswerUndefinedAndNeverANumber(string rule, RegimenClass regimen)
    {
        var result = CourseBuilder.Monotherapy.On(regimen).Ongoing().Seen(60, PR).ProgressesOn(300).Judge(rule);

        Assert.Equal(ResistanceResult.Undefined, result.Result);
        Assert.StartsWith("Thresholds not at hand", result.Reason.En, StringComparison.Ordinal);
    }
}
