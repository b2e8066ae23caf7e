using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using static IcResistance.Domain.Record.RecistCategory;
using static IcResistance.Tests.Domain.Resistance.WholeCase;

namespace IcResistance.Tests.Domain.Resistance;

/// <summary>AR-01: what the definitions ask of a case, and where the record does not tell it.</summary>
public sealed class ResistanceCourseTests
{
    [Theory]
    [InlineData("27 days later", 347, null)]
    [InlineData("28 days later", 348, 348)]
    public void ClinicalProgression_IsConfirmedByImagingFourWeeksAfterTheImagingThatShowedIt(string when, int day, int? expected)
    {
        var course = Course([Ici(0)], Reported(60, PR), Reported(300, PD, Modality.Clinical), Reported(320, PD), Reported(day, PD));
        Assert.Equal((when, 320, expected), (when, course.Progression?.Day, course.Confirmation?.Day));
    }

    [Theory]
    [InlineData("iRECIST tolerates two days, AR-23 none", 327, null)]
    [InlineData("28 days later", 328, 328)]
    public void Confirmation_IsAScanTwentyEightDaysLater_WhateverIrecistTolerates(string rule, int day, int? expected)
    {
        var confirmed = Reported(day, PD) with { Reported = new ReportedResponse { Irecist = IrecistCategory.ICPD } };
        var course = Course([Ici(0)], Reported(60, PR), Reported(300, PD), confirmed);
        Assert.Equal(day, course.Response.Confirmation?.Day);
        Assert.Equal((rule, expected), (rule, course.Confirmation?.Day));
    }

    [Fact]
    public void ClinicalProgression_IsReplacedByTheFirstLaterProgressionOnImaging_NotByAnotherVisit()
    {
        static VisitResponse Clinical(VisitResponse visit) => visit with { Visit = visit.Visit with { Modality = Modality.Clinical } };
        var built = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).Seen(200, PD).ProgressesOn(300, Clinical).Seen(305, SD).Seen(320, PD).Seen(400, PD).Course();
        Assert.Equal((320, 400), (built.Progression?.Day, built.Confirmation?.Day));
        var later = Course([Ici(0)], Reported(60, PR), Reported(300, PD, Modality.Clinical), Reported(310, PD, Modality.Clinical), Reported(330, PD));
        Assert.Equal(330, later.Progression?.Day);
        Assert.Null(CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(300, Clinical).Seen(320, PD).Seen(400, SD).Course().Confirmation);
    }

    [Fact]
    public void ProgressionDay_IsItsOwn_OrCountedFromTheLastDose()
    {
        static VisitResponse After(VisitResponse visit) => visit with { Visit = visit.Visit with { Time = new EventTime { DaysAfterIciEnd = 90, Day = visit.Day } } };
        Assert.Equal(290, CourseBuilder.Monotherapy.LastDoseOn(200).ProgressesOn(null, After).Course().ProgressionDay);
        var dated = CourseBuilder.Monotherapy.LastDoseOn(200).ProgressesOn(300, After).Course();
        Assert.Equal((300, 300), (dated.ProgressionDay, dated.LeastDaysToProgression));
        Assert.Equal((null, 90), (CourseBuilder.Monotherapy.ProgressesOn(null, After).Course().ProgressionDay, CourseBuilder.Monotherapy.ProgressesOn(null, After).Course().LeastDaysToProgression));
    }

    [Fact]
    public void Spans_RunFromTheFirstDoseOfTheLine()
    {
        var course = Course([Ici(100, end: 400)], Reported(160, PR), Reported(410, PD));
        Assert.Equal((310, 310, 410, 10), (course.DaysToProgression, course.ExposureDays, course.ExposureEndDay, course.DaysAfterLastDose));
    }

    [Theory]
    [InlineData("its own", 3, 184, 42)]
    [InlineData("longer than any in use", 3, 186, 21)]
    [InlineData("all on one day", 3, 100, 21)]
    [InlineData("one cycle tells none", 1, 142, 21)]
    [InlineData("cycles not stated", null, 142, 21)]
    public void DosingInterval_IsThatOfTheCourseWhereItsDatesGiveOne(string what, int? cycles, int end, int expected) =>
        Assert.Equal((what, expected), (what, Course([Ici(100, end, cycles: cycles)], Reported(160, PR)).DosingIntervalDays));

    [Fact]
    public void OnTherapy_IsTrueWithinOneIntervalOfTheLastDose_AndUnknownWhereNothingTells()
    {
        static bool? Undated(int? after, TreatmentPhase? phase = null) => CourseBuilder.Monotherapy
            .ProgressesOn(null, visit => visit with { Visit = visit.Visit with { Time = new EventTime { DaysAfterIciEnd = after, Phase = phase } } }).Course().OnTherapy;
        Assert.Equal([true, false, true, false, null], (bool?[])[Undated(21), Undated(22), Undated(null, TreatmentPhase.OnIci), Undated(null, TreatmentPhase.AfterIci), Undated(null)]);
        Assert.Equal([true, false], (bool?[])[CourseBuilder.Monotherapy.LastDoseOn(200).ProgressesOn(221).Course().OnTherapy, CourseBuilder.Monotherapy.LastDoseOn(200).ProgressesOn(222).Course().OnTherapy]);
    }

    [Theory]
    [InlineData("AR-24 from the nadir", 50, 10, true)]
    [InlineData("AR-24 not enough from the nadir", 49, 80, false)]
    [InlineData("AR-24 only the change from baseline is known", null, 50, true)]
    [InlineData("AR-24 neither is known", null, null, null)]
    public void RapidGrowth_IsARiseOverTheNadir(string rule, int? nadir, int? baseline, bool? expected) => Assert.Equal(
        (rule, expected),
        (rule, CourseBuilder.Monotherapy.ProgressesOn(60, visit => visit with { ChangeFromNadirPercent = nadir, ChangeFromBaselinePercent = baseline }).Course().RapidGrowth));

    [Fact]
    public void ConfirmedProgression_NeedsNoWaiver()
    {
        var rapid = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(60, visit => visit with { ChangeFromNadirPercent = 80, Visit = visit.Visit with { ClinicallyStable = false } });
        Assert.NotNull(rapid.Course().ConfirmationWaiver);
        Assert.Null(rapid.ConfirmedOn(95).Course().ConfirmationWaiver);
        Assert.Null(CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).Course().ConfirmationWaiver);
    }

    [Theory]
    [InlineData("AR-24 on the day of the progression", 300, true)]
    [InlineData("AR-24 before it", 299, false)]
    public void Death_WaivesTheConfirmingScan(string rule, int death, bool expected) =>
        Assert.Equal((rule, expected), (rule, IsWaived(Died(death))));

    [Theory]
    [InlineData("AR-24 a later scan", SD, false)]
    [InlineData("AR-24 a later scan that was not evaluable", NE, true)]
    [InlineData("AR-24 a later examination without a category", null, true)]
    public void Death_AfterAScanThatCouldHaveConfirmed_WaivesNothing(string rule, RecistCategory? later, bool expected) =>
        Assert.Equal((rule, expected), (rule, IsWaived(Died(340).Seen(330, later))));

    [Theory]
    [InlineData("AR-24 chemotherapy after the progression", TherapyKind.Chemotherapy, 310, false)]
    [InlineData("AR-24 chemotherapy before it", TherapyKind.Chemotherapy, 200, true)]
    [InlineData("AR-24 radiotherapy after it", TherapyKind.Radiotherapy, 310, true)]
    [InlineData("AR-24 a decoction after it", TherapyKind.Tcm, 310, true)]
    public void Death_AfterOtherSystemicTreatment_WaivesNothing(string rule, TherapyKind kind, int day, bool expected) => Assert.Equal(
        (rule, expected),
        (rule, IsWaived(Died(340).OfCase(record => record with { Therapies = [new Therapy { Name = "x", Kind = kind, Time = EventTime.OnDay(day) }] }))));

    [Theory]
    [InlineData(IrecistCategory.ICR, CR)]
    [InlineData(IrecistCategory.IPR, PR)]
    public void ResponseAfterPseudoprogression_IsTheEarlierResponseOfARechallenge(IrecistCategory irecist, RecistCategory expected)
    {
        var fact = CourseBuilder.Monotherapy.AsRechallengeAfterPseudoprogression(irecist).Ongoing().ProgressesOn(1200).Judge("AR-06").Facts.Single(item => item.Statement.En.StartsWith("Response to an earlier", StringComparison.Ordinal));
        Assert.EndsWith($"(line 1): {expected}", fact.Statement.En, StringComparison.Ordinal);
        Assert.Null(CourseBuilder.Monotherapy.AsRechallengeAfter(SD).Ongoing().ProgressesOn(1200).Course().EarlierResponse);
    }

    [Fact]
    public void EarlierResponse_CitesTheFirstVisitThatShowedIt() => Assert.Equal(
        ["assessments[1]"],
        Judge("AR-06", [Ici(0, end: 300, line: 1), Ici(600, line: 2)], Reported(56, SD), Reported(98, PR), Reported(140, PR), Reported(290, PD), Reported(660, PD))
            .Facts.Single(item => item.Statement.En.StartsWith("Response to an earlier", StringComparison.Ordinal)).Data);

    [Fact]
    public void Evaluations_AreTheVisitsAfterTheFirstDose() => Assert.Equal(
        [60],
        CourseBuilder.Monotherapy.Baseline(5).Seen(0, SD).Seen(null, PD, TreatmentPhase.BeforeIci).Seen(60, SD).Course().Evaluations.Select(visit => visit.Day));

    [Fact]
    public void JudgedLine_IsTheLastAdvancedIciLineThatProgressed()
    {
        var adjuvant = Ici(0, end: 300, line: 1) with { Intent = TherapyIntent.Adjuvant };
        Assert.Equal(2, Course([adjuvant, Ici(600, line: 2)], Reported(200, PD), Reported(660, PR)).Line.Number);
        Assert.Equal(1, Course([Ici(0, end: 300, line: 1), Ici(600, line: 2)], Reported(60, PR), Reported(290, PD), Reported(660, PR)).Line.Number);
        Assert.Equal(2, Course([Ici(0, end: 300, line: 1), Ici(600, line: 2)], Reported(60, PR), Reported(660, PR)).Line.Number);
        Assert.Equal(1, Course([adjuvant], Reported(200, PD)).Line.Number);
    }

    [Fact]
    public void BestResponse_IsTheBestBeforeTheProgression_WithTheVisitThatShowedIt()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(56).ClearedOn(98, PR).Seen(140, SD).ProgressesOn(300);
        Assert.Equal(PR, course.Course().Best);
        Assert.Equal(["assessments[1]"], course.Judge("AR-06").Facts.Single(item => item.Statement.En.StartsWith("Best response", StringComparison.Ordinal)).Data);
    }

    [Fact]
    public void StableDisease_SeenTooEarly_IsNoBestResponse()
    {
        Assert.Equal(PD, Course([Ici(0)], Reported(30, SD), Reported(60, PD)).Best);
        Assert.Equal(SD, Course([Ici(0)], Reported(42, SD), Reported(80, PD)).Best);
        Assert.Equal(SD, CourseBuilder.Monotherapy.Ongoing().Seen(null, SD, TreatmentPhase.OnIci).ProgressesOn(80).Course().Best);
    }

    [Theory]
    [InlineData("C2 a day before six months", 183, PD)]
    [InlineData("C2 at six months", 184, null)]
    public void ProgressionSeenFirstOfAll_ProvesThatNothingBetterCame_WithinSixMonths(string rule, int day, RecistCategory? expected) =>
        Assert.Equal((rule, expected), (rule, CourseBuilder.Monotherapy.Ongoing().ProgressesOn(day).Course().Best));

    [Theory]
    [InlineData("C2 four cycles", 4, null, PD)]
    [InlineData("C2 five cycles", 5, null, null)]
    [InlineData("C2 the scan after cycle two of ten", 10, 2, PD)]
    [InlineData("C2 the scan after cycle eight of two that are stated", 2, 8, null)]
    public void UndatedProgression_AfterFewCycles_IsEarly(string rule, int cycles, int? scan, RecistCategory? expected) => Assert.Equal(
        (rule, expected),
        (rule, CourseBuilder.Monotherapy.Ongoing().Cycles(cycles).ProgressesOn(null, visit => visit with { Visit = visit.Visit with { AfterCycle = scan } }).Course().Best));

    [Fact]
    public void FirstDay_IsToldWithoutMonths()
    {
        var clock = new CourseClock(WholeCase.Record([Ici(0)]));
        Assert.Equal(("day 0", "day 61 (2.0 months)"), (clock.Day(0).En, clock.Day(61).En));
    }

    private static CourseBuilder Died(int day) => CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(300)
        .OfCase(record => record with { FollowUp = new FollowUp { Status = VitalStatus.Dead, Time = EventTime.OnDay(day) } });

    private static bool IsWaived(CourseBuilder course) => course.Course().ConfirmationWaiver is not null;
}
