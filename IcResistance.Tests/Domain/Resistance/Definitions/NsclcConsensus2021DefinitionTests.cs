using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

public sealed class NsclcConsensus2021DefinitionTests
{
    private static ResistanceResult Of(CourseBuilder course) => course.Judge("AR-06").Result;

    /// <summary>Last dose on 2022-03-15 (day 365); six months later is 2022-09-15, 184 days.</summary>
    [Theory]
    [InlineData(183, ResistanceResult.Acquired, false)]
    [InlineData(184, ResistanceResult.Acquired, true)]
    [InlineData(185, ResistanceResult.LateRelapse, false)]
    public void Response_SixMonthsAfterLastDose_IsTheLastDayWithin(int daysAfter, ResistanceResult expected, bool flagged)
    {
        var result = CourseBuilder.Monotherapy.LastDoseOn(365, StopReason.Toxicity).Seen(60, PR).ProgressesOn(365 + daysAfter).Judge("AR-06");

        Assert.Equal((expected, flagged), (result.Result, result.Flags.Any(flag => flag.Rule == "AR-22")));
    }

    [Fact]
    public void Response_UndatedProgressionOnTherapy_IsAcquired() =>
        Assert.Equal(ResistanceResult.Acquired, Of(CourseBuilder.Monotherapy
            .StoppedFor(StopReason.Progression)
            .Seen(null, PR, TreatmentPhase.OnIci)
            .ProgressesOn(null)));

    [Fact]
    public void Response_ProgressionSomeTimeAfterTheEnd_IsIndeterminateForWantOfTheGap()
    {
        var result = CourseBuilder.Monotherapy.StoppedFor(StopReason.Toxicity).Seen(null, PR, TreatmentPhase.OnIci)
            .ProgressesOn(null, visit => visit with { Visit = visit.Visit with { Time = EventTime.During(TreatmentPhase.AfterIci) } })
            .Judge("AR-06");

        Assert.Equal(ResistanceResult.Indeterminate, result.Result);
        Assert.Contains(result.Missing, fact => fact.En.Contains("last dose", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(183, ResistanceResult.NotMet)]
    [InlineData(184, ResistanceResult.Indeterminate)]
    public void StableDisease_SixMonths_IsLeftOpen(int day, ResistanceResult expected) =>
        Assert.Equal(expected, Of(CourseBuilder.Monotherapy.Ongoing().Seen(60, SD).ProgressesOn(day)));

    [Fact]
    public void BestResponsePd_IsNotMet() =>
        Assert.Equal(ResistanceResult.NotMet, Of(CourseBuilder.Monotherapy.Ongoing().ProgressesOn(50)));

    [Fact]
    public void ShrinkageInWords_IsNotAResponse()
    {
        var result = CourseBuilder.Monotherapy.Ongoing().Seen(60, null).ProgressesOn(120).Judge("AR-06");

        Assert.Equal(ResistanceResult.Indeterminate, result.Result);
        Assert.Contains(result.Missing, fact => fact.En.StartsWith("response category", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, ResistanceResult.NotMet)]
    [InlineData(5, ResistanceResult.Indeterminate)]
    public void BestResponse_UndatedPdAfterFewCycles_IsPdOnlyWhenSixMonthsCannotHavePassed(int cycles, ResistanceResult expected) =>
        Assert.Equal(expected, Of(CourseBuilder.Monotherapy.Cycles(cycles).StoppedFor(StopReason.Progression).ProgressesOn(null)));

    [Fact]
    public void Rechallenge_FailsAfterEarlierResponse_IsAcquired() =>
        Assert.Equal(ResistanceResult.Acquired, Of(CourseBuilder.Monotherapy.AsRechallengeAfter(CR).LastDoseOn(1050).ProgressesOn(1055)));

    [Theory]
    [InlineData(IrecistCategory.IPR, ResistanceResult.Acquired)]
    [InlineData(IrecistCategory.ISD, ResistanceResult.NotMet)]
    public void Rechallenge_EarlierResponseBehindPseudoprogression_CountsByIrecist(IrecistCategory irecist, ResistanceResult expected) =>
        Assert.Equal(expected, Of(CourseBuilder.Monotherapy.AsRechallengeAfterPseudoprogression(irecist).LastDoseOn(1050).ProgressesOn(1055)));

    [Fact]
    public void Regimen_WithoutPd1Antibody_IsNotApplicable() =>
        Assert.Equal(ResistanceResult.NotApplicable, Of(CourseBuilder.Monotherapy.WithAgents("ipilimumab").Ongoing().Seen(60, PR).ProgressesOn(300)));

    [Fact]
    public void Rechallenge_WithoutEarlierResponse_IsJudgedByItself() =>
        Assert.Equal(ResistanceResult.NotMet, Of(CourseBuilder.Monotherapy.AsRechallengeAfter(PD).LastDoseOn(1050).ProgressesOn(1055)));

    [Theory]
    [InlineData(PrimarySite.Lung, false)]
    [InlineData(PrimarySite.Other, true)]
    [InlineData(PrimarySite.Unknown, true)]
    public void Primary_OtherThanLung_IsComputedAndFlagged(PrimarySite primary, bool flagged)
    {
        var result = CourseBuilder.Monotherapy.OfCase(record => record with { Patient = new Patient { Primary = primary } })
            .Ongoing().Seen(60, PR).ProgressesOn(300).Judge("AR-06");

        Assert.Equal((ResistanceResult.Acquired, flagged), (result.Result, result.Flags.Any(flag => flag.Rule == "C2")));
    }

    [Fact]
    public void Facts_PointIntoTheCaseFile()
    {
        var result = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(300).Judge("AR-06");

        Assert.Equal(
            ["therapies[0]", "therapies[0]", "assessments[0]", "assessments[1]"],
            result.Facts.SelectMany(fact => fact.Data));
    }
}
