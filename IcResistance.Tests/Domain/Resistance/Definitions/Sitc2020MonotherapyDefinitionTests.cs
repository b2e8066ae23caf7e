using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

public sealed class Sitc2020MonotherapyDefinitionTests
{
    /// <summary>Six months from 2021-03-15 are 2021-09-15.</summary>
    private const int SixMonths = 184;

    private static ResistanceResult Of(CourseBuilder course) => course.Judge("AR-02").Result;

    [Theory]
    [InlineData(41, ResistanceResult.InsufficientExposure)]
    [InlineData(42, ResistanceResult.Primary)]
    public void Primary_BestResponsePd_NeedsSixWeeksOfExposure(int day, ResistanceResult expected) =>
        Assert.Equal(expected, Of(CourseBuilder.Monotherapy.Ongoing().ProgressesOn(day).ConfirmedOn(day + 28)));

    [Theory]
    [InlineData(SixMonths - 1, ResistanceResult.Primary)]
    [InlineData(SixMonths, ResistanceResult.Acquired)]
    [InlineData(SixMonths + 1, ResistanceResult.Acquired)]
    public void StableDisease_AroundSixMonths_TurnsAcquired(int day, ResistanceResult expected) =>
        Assert.Equal(expected, Of(CourseBuilder.Monotherapy.Ongoing().Seen(60, SD).ProgressesOn(day).ConfirmedOn(day + 28)));

    [Theory]
    [InlineData(SixMonths, true)]
    [InlineData(SixMonths + 1, false)]
    public void StableDisease_ExactlySixMonths_IsFlaggedAtBoundary(int day, bool flagged)
    {
        var result = CourseBuilder.Monotherapy.Ongoing().Seen(60, SD).ProgressesOn(day).ConfirmedOn(day + 28).Judge("AR-02");

        Assert.Equal(flagged, result.Flags.Any(flag => flag.Rule == "AR-19"));
    }

    [Theory]
    [InlineData(182, ResistanceResult.Primary)]
    [InlineData(183, ResistanceResult.Acquired)]
    public void StableDisease_CaseWithoutCalendar_SixMonthsAre183Days(int day, ResistanceResult expected) =>
        Assert.Equal(expected, Of(CourseBuilder.Monotherapy.WithoutCalendar().Ongoing().Seen(60, SD).ProgressesOn(day).ConfirmedOn(day + 28)));

    [Fact]
    public void Response_ProgressionBeforeSixMonths_HasNoRow()
    {
        var result = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(SixMonths - 1).ConfirmedOn(220).Judge("AR-02");

        Assert.Equal(ResistanceResult.Indeterminate, result.Result);
        Assert.Contains("AR-18", result.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void StableDisease_StoppedEarlyForToxicity_HasTooLittleExposure() =>
        Assert.Equal(
            ResistanceResult.InsufficientExposure,
            Of(CourseBuilder.Monotherapy.LastDoseOn(120, StopReason.Toxicity).Seen(60, SD).ProgressesOn(245).ConfirmedOn(280)));

    [Theory]
    [InlineData(84, ResistanceResult.Acquired)]
    [InlineData(85, ResistanceResult.LateRelapse)]
    public void Response_TwelveWeeksAfterLastDose_TurnsLateRelapse(int daysAfter, ResistanceResult expected) =>
        Assert.Equal(
            expected,
            Of(CourseBuilder.Monotherapy.LastDoseOn(400, StopReason.Toxicity).Seen(60, PR).ProgressesOn(400 + daysAfter).ConfirmedOn(530)));

    [Fact]
    public void LateRelapse_UndatedButTimedFromLastDose_IsStillLateRelapse() =>
        Assert.Equal(
            ResistanceResult.LateRelapse,
            Of(CourseBuilder.Monotherapy.StoppedFor(StopReason.Toxicity).Seen(null, CR, TreatmentPhase.OnIci).ProgressesOn(null, RelapsesAfter(426))));

    [Fact]
    public void Confirmation_NoSecondScanAndPatientStable_IsPending()
    {
        var result = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(250, Deteriorates(false)).Judge("AR-02");

        Assert.Equal(ResistanceResult.PendingConfirmation, result.Result);
        Assert.Contains(result.Missing, fact => fact.En.Contains("4 weeks", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(50, true, ResistanceResult.Primary)]
    [InlineData(49.9, true, ResistanceResult.PendingConfirmation)]
    [InlineData(50, false, ResistanceResult.PendingConfirmation)]
    public void Confirmation_RapidGrowthWithDeterioration_IsWaived(double growth, bool deteriorates, ResistanceResult expected) =>
        Assert.Equal(expected, Of(CourseBuilder.Monotherapy.Ongoing().ProgressesOn(
            50, visit => Deteriorates(deteriorates)(visit) with { ChangeFromNadirPercent = (decimal)growth })));

    [Fact]
    public void Confirmation_DeathBeforeTheScan_IsWaivedAndFlagged()
    {
        var result = CourseBuilder.Monotherapy.LastDoseOn(60).OfCase(Dies(75)).ProgressesOn(65).Judge("AR-02");

        Assert.Equal(ResistanceResult.Primary, result.Result);
        Assert.Contains(result.Flags, flag => flag.Rule == "AR-24");
    }

    [Fact]
    public void Confirmation_DeathAfterAnotherTreatment_IsNotWaived() =>
        Assert.Equal(ResistanceResult.PendingConfirmation, Of(CourseBuilder.Monotherapy
            .LastDoseOn(60)
            .OfCase(record => Dies(400)(record) with { Therapies = [Docetaxel(90)] })
            .ProgressesOn(65)));

    [Fact]
    public void BestResponse_NotKnown_IsIndeterminateAndNamed()
    {
        var result = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(852).Judge("AR-02");

        Assert.Equal(ResistanceResult.Indeterminate, result.Result);
        Assert.Contains(result.Missing, fact => fact.En.StartsWith("response category", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RegimenClass.IciChemotherapy, ResistanceResult.NotApplicable, false)]
    [InlineData(RegimenClass.IciOther, ResistanceResult.NotApplicable, false)]
    [InlineData(RegimenClass.IciCombination, ResistanceResult.Acquired, true)]
    [InlineData(RegimenClass.IciTargeted, ResistanceResult.Acquired, true)]
    public void Regimen_OtherThanSingleAgent_IsRefusedOrLabelledStandIn(RegimenClass regimen, ResistanceResult expected, bool standIn)
    {
        var result = CourseBuilder.Monotherapy.On(regimen).Ongoing().Seen(60, PR).ProgressesOn(300).ConfirmedOn(330).Judge("AR-02");

        Assert.Equal((expected, standIn), (result.Result, result.Flags.Any(flag => flag.Rule == "AR-14")));
    }

    private static Func<VisitResponse, VisitResponse> Deteriorates(bool deteriorates) =>
        visit => visit with { Visit = visit.Visit with { ClinicallyStable = !deteriorates } };

    private static Func<VisitResponse, VisitResponse> RelapsesAfter(int days) => visit => visit with
    {
        Visit = visit.Visit with { Time = new() { Phase = TreatmentPhase.AfterIci, DaysAfterIciEnd = days } },
    };

    private static Func<CaseRecord, CaseRecord> Dies(int day) =>
        record => record with { FollowUp = new FollowUp { Time = EventTime.OnDay(day), Status = VitalStatus.Dead } };

    private static Therapy Docetaxel(int day) => new() { Name = "docetaxel", Kind = TherapyKind.Chemotherapy, Time = EventTime.OnDay(day) };
}
