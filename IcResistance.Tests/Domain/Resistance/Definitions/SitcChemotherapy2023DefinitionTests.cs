using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

public sealed class SitcChemotherapy2023DefinitionTests
{
    private const int SixMonths = 184;

    [Theory]
    [InlineData(SixMonths - 1, ResistanceResult.Primary, false)]
    [InlineData(SixMonths, ResistanceResult.Primary, true)]
    [InlineData(SixMonths + 1, ResistanceResult.Acquired, false)]
    public void Progression_AroundSixMonths_ExactlyThereIsPrimaryAndFlagged(int day, ResistanceResult expected, bool flagged)
    {
        var result = CourseBuilder.WithChemotherapy.Ongoing().Seen(60, PR).ProgressesOn(day).Judge("AR-03");

        Assert.Equal((expected, flagged), (result.Result, result.Flags.Any(flag => flag.Rule == "AR-21")));
    }

    [Theory]
    [InlineData(41, ResistanceResult.InsufficientExposure)]
    [InlineData(42, ResistanceResult.Primary)]
    public void Primary_SlowGrowth_NeedsSixWeeksOfExposure(int day, ResistanceResult expected) =>
        Assert.Equal(expected, CourseBuilder.WithChemotherapy.Ongoing()
            .ProgressesOn(day, visit => visit with { ChangeFromNadirPercent = 25 }).Judge("AR-03").Result);

    [Theory]
    [InlineData(55, true)]
    [InlineData(56, false)]
    public void Primary_ExposureOfSixToEightWeeks_IsFlaggedAtBoundary(int day, bool flagged)
    {
        var result = CourseBuilder.WithChemotherapy.Ongoing().ProgressesOn(day).Judge("AR-03");

        Assert.Equal((ResistanceResult.Primary, flagged), (result.Result, result.Flags.Any(flag => flag.Rule == "AR-03")));
    }

    [Fact]
    public void Primary_ShortExposureAndGrowthNotMeasured_IsIndeterminate()
    {
        var result = CourseBuilder.WithChemotherapy.Ongoing().ProgressesOn(20).Judge("AR-03");

        Assert.Equal(ResistanceResult.Indeterminate, result.Result);
        Assert.NotEmpty(result.Missing);
    }

    [Theory]
    [InlineData(StopReason.Completed, ResistanceResult.Undefined)]
    [InlineData(StopReason.Other, ResistanceResult.Undefined)]
    [InlineData(StopReason.PatientWish, ResistanceResult.Undefined)]
    [InlineData(StopReason.Toxicity, ResistanceResult.Primary)]
    [InlineData(StopReason.Progression, ResistanceResult.Primary)]
    [InlineData(StopReason.Unknown, ResistanceResult.Indeterminate)]
    public void StoppedBeforeProgression_AnswerDependsOnTheReason(StopReason reason, ResistanceResult expected) =>
        Assert.Equal(expected, CourseBuilder.WithChemotherapy.LastDoseOn(120, reason).Seen(60, PR).ProgressesOn(152).Judge("AR-03").Result);

    [Fact]
    public void Acquired_LongBenefitAfterShortExposure_HasTooLittleExposure() =>
        Assert.Equal(
            ResistanceResult.InsufficientExposure,
            CourseBuilder.WithChemotherapy.LastDoseOn(100, StopReason.Toxicity).Seen(60, PR).ProgressesOn(250).Judge("AR-03").Result);

    [Fact]
    public void Progression_Undated_IsIndeterminate() =>
        Assert.Equal(
            ResistanceResult.Indeterminate,
            CourseBuilder.WithChemotherapy.StoppedFor(StopReason.Progression).Seen(null, PR, TreatmentPhase.OnIci).ProgressesOn(null).Judge("AR-03").Result);

    [Fact]
    public void Confirmation_NotYetDone_IsShownBesideTheResult()
    {
        var result = CourseBuilder.WithChemotherapy.Ongoing().ProgressesOn(100, visit => visit with { Irecist = IrecistCategory.IUPD }).Judge("AR-03");

        Assert.Equal(ResistanceResult.Primary, result.Result);
        Assert.Contains(result.Flags, flag => flag.Rule == "C4");
    }
}
