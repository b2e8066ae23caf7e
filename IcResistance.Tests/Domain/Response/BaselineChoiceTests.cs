using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-02 to RC-07: which scan is the baseline of a line, and which lesions it follows.</summary>
public sealed class BaselineChoiceTests
{
    [Theory]
    [InlineData("RC-02 a baseline of calls only, 28 days old", -28, true)]
    [InlineData("RC-02 29 days old and nothing measured", -29, false)]
    public void CallsAlone_AreABaselineWhileRecent(string rule, int day, bool expected) => Assert.Equal(
        (rule, expected),
        (rule, new TumourCourse().Visit(TumourCourse.At(day) with { NonTarget = NonTargetStatus.NonCrNonPd }).Visit(TumourCourse.At(56) with { NonTarget = NonTargetStatus.NonCrNonPd }).Assess().Visits[0].IsBaseline));

    [Fact]
    public void Age_IsCountedFromTheFirstDoseOfTheLine()
    {
        var course = new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 100, line: 1)).Lesion("T1");
        var flag = Assert.Single(course.Scan(71, 50).Scan(156, 50).Assess().Visits[0].Flags);
        Assert.Equal(("RC-02", true), (flag.Rule, flag.Text.En.Contains(" 29 days", StringComparison.Ordinal)));
    }

    [Fact]
    public void OldScanWithLengths_IsABaselineThoughNotAllWasMeasured()
    {
        var baseline = new TumourCourse().Lesion("L1", role: null).Lesion("L2", role: null, organ: "liver")
            .Visit(TumourCourse.At(-60, TumourCourse.Row("L1", 50), TumourCourse.Row("L2", LesionState.NotAssessed))).Assess().Visits[0];
        Assert.Equal((true, 50m), (baseline.IsBaseline, baseline.TargetSumMm));
        Assert.True(new TumourCourse().Lesion("L1", role: null).Visit(TumourCourse.At(-60, TumourCourse.Row("L1", 50))).Assess().Visits[0].IsBaseline);
        Assert.False(new TumourCourse().Lesion("L1", role: null).Visit(TumourCourse.At(-60, TumourCourse.Row("L1", LesionState.NotAssessed))).Assess().Visits[0].IsBaseline);
    }

    [Fact]
    public void UndatedScanBeforeTreatment_IsABaselineEvenOfCallsOnly()
    {
        var before = new ResponseAssessment { Time = new EventTime { Phase = TreatmentPhase.BeforeIci }, NonTarget = NonTargetStatus.NonCrNonPd };
        Assert.True(new TumourCourse().Visit(before).Assess().Visits[0].IsBaseline);
    }

    [Fact]
    public void UndatedScansOnTreatment_AreNoBaseline()
    {
        static ResponseAssessment On(decimal mm, TreatmentPhase? phase) => TumourCourse.At(null, TumourCourse.Row("T1", mm)) with { Time = new EventTime { Phase = phase } };
        static TumourCourse Undated() => new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, null, line: 1)).Lesion("T1");
        var history = Undated().Visit(On(50, TreatmentPhase.OnIci)).Visit(On(20, TreatmentPhase.OnIci)).Assess();
        Assert.DoesNotContain(history.Visits, visit => visit.IsBaseline);
        Assert.Equal([true, false], Undated().Visit(On(50, null)).Visit(On(20, null)).Assess().Visits.Select(visit => visit.IsBaseline));
    }

    [Theory]
    [InlineData("RC-02 seven days after the first dose", 407, true)]
    [InlineData("RC-02 eight days after it", 408, false)]
    public void FirstScanAfterTheStart_StandsInForAMissingBaseline(string rule, int day, bool expected)
    {
        var history = LateStart().Scan(day, 50).Scan(456, 20).Assess();
        Assert.Equal((rule, expected), (rule, history.Visits[0].IsBaseline));
        Assert.Equal(expected ? RecistCategory.PR : null, history.Visits[1].Recist);
        Assert.Equal(2, history.Lines[0].Visits.Count);
        Assert.Equal(expected, history.Visits[0].Flags.Any(flag => flag.Rule == "RC-02" && flag.Text.En.Contains($" {day - 400} days after", StringComparison.Ordinal) && flag.Text.Zh.Contains($" {day - 400} 天", StringComparison.Ordinal)));
    }

    [Fact]
    public void FirstScanAfterTheStart_ThatIsJudgedOrNotMeasured_StandsInForNothing()
    {
        static VisitResponse First(ResponseAssessment visit) => LateStart().Visit(visit).Scan(456, 20).Assess().Visits[0];
        var scan = TumourCourse.At(405, TumourCourse.Row("T1", 50));
        Assert.False(First(scan with { Reported = new ReportedResponse { Recist = RecistCategory.SD } }).IsBaseline);
        Assert.False(First(scan with { Reported = new ReportedResponse { Irecist = IrecistCategory.ISD } }).IsBaseline);
        Assert.False(First(TumourCourse.At(405) with { NonTarget = NonTargetStatus.NonCrNonPd }).IsBaseline);
        Assert.True(First(scan with { Reported = new ReportedResponse { Text = "bulky" } }).IsBaseline);
        Assert.True(First(TumourCourse.At(405) with { TargetSumMm = 50 }).IsBaseline);
    }

    [Fact]
    public void MeasuredScanJustAfterTheStart_IsABetterBaselineThanAnUnmeasuredOneBeforeIt()
    {
        var history = new TumourCourse().Lesion("T1").Visit(TumourCourse.At(-10) with { NonTarget = NonTargetStatus.None }).Scan(5, 50).Scan(56, 20).Assess();
        Assert.Equal([false, true, false], history.Visits.Select(visit => visit.IsBaseline));
    }

    [Fact]
    public void OfTwoScansThatMeasuredTheSame_TheLaterIsTheBaseline()
    {
        var history = ThreeTargets().Visit(TumourCourse.At(-20, TumourCourse.Row("T1", 60), TumourCourse.Row("T2", 30))).Visit(TumourCourse.At(-5, TumourCourse.Row("T1", 50), TumourCourse.Row("T2", 30))).Assess();
        Assert.Equal([false, true], history.Visits.Select(visit => visit.IsBaseline));
    }

    [Fact]
    public void StatedSum_IsABetterBaselineThanALaterScanOfSomeTargets()
    {
        var history = ThreeTargets().Visit(TumourCourse.At(-20) with { TargetSumMm = 110 }).Visit(TumourCourse.At(-5, TumourCourse.Row("T1", 50), TumourCourse.Row("T2", 30))).Assess();
        Assert.Equal([true, false], history.Visits.Select(visit => visit.IsBaseline));
    }

    [Fact]
    public void ScansOfTheLineBeforeLast_AreNoBaseline()
    {
        var history = new TumourCourse().Lesion("T1").Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1)).Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, 200, line: 2))
            .Therapy(TumourCourse.Course("gemcitabine", TherapyKind.Chemotherapy, 400, line: 3)).Scan(-7, 100).Scan(150, 90).Reported(380, RecistCategory.PD).Scan(456, 60).Assess();
        Assert.Equal((true, null), (history.Lines[2].Visits[0].IsBaseline, history.Lines[2].Visits[0].TargetSumMm));
        Assert.Equal(380, history.Lines[2].Visits[0].Day);
    }

    [Fact]
    public void OneScanBeforeTwoLines_IsTheBaselineOfBothAndShownForTheFirst()
    {
        var history = new TumourCourse().Lesion("T1").Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, 0, line: 1)).Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 10, line: 2))
            .Scan(-7, 100).Scan(56, 60).Assess();
        Assert.Equal((1, true), (history.Visits[0].Line, history.Visits[0].IsBaseline));
        Assert.Equal((100m, 100m), (history.Lines[0].Visits[0].TargetSumMm, history.Lines[1].Visits[0].TargetSumMm));
    }

    [Fact]
    public void ScanThatNothingCanBeSaidOfInItsLine_IsShownAsTheBaselineOfTheNext()
    {
        var history = TwoLines().Lesion("T1").Scan(380, 100).Scan(456, 60).Assess();
        Assert.Equal((2, true, RecistCategory.PR), (history.Visits[0].Line, history.Visits[0].IsBaseline, history.Visits[1].Recist));
    }

    [Fact]
    public void ScanOnTheDayALineStarts_JudgesTheLineBefore_AndIsTheBaselineOfTheNew()
    {
        var history = TwoLines().Lesion("T1").Scan(-7, 100).Scan(400, 60).Scan(456, 60).Assess();
        Assert.Equal((RecistCategory.PR, 1), (history.Visits[1].Recist, history.Visits[1].Line));
        Assert.Equal((60m, RecistCategory.SD), (history.Lines[1].Visits[0].TargetSumMm, history.Visits[2].Recist));
    }

    [Fact]
    public void NewLesionSeenOnAnotherScanOfTheBaselinesDay_IsKnownDisease() => Assert.Equal(
        RecistCategory.SD,
        TwoLines().Lesion("T1").Lesion("N1", LesionRole.New, "brain").Scan(-7, 100).Visit(TumourCourse.At(395, TumourCourse.Row("N1", 12)) with { Modality = Modality.Mri }).Scan(395, 100)
            .Visit(TumourCourse.At(450, TumourCourse.Row("T1", 100), TumourCourse.Row("N1", 12))).Assess().Visits[^1].Recist);

    private static TumourCourse ThreeTargets() => new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Lesion("T3", organ: "bone");

    private static TumourCourse LateStart() => new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 400, line: 1)).Lesion("T1");

    private static TumourCourse TwoLines() => new TumourCourse()
        .Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 320)).Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 400, line: 2));
}
