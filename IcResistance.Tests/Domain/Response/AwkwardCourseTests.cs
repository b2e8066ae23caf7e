using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>Courses that invite a wrong answer: lesions that join, part or were never measured, silent visits, several examinations, several lines.</summary>
public sealed class AwkwardCourseTests
{
    [Fact]
    public void MergedLesions_CountOnceAndAreNoGrowth()
    {
        var history = TwoTargets(20, 20).Visit(At(56, TumourCourse.Row("T1", 38), new LesionMeasurement { Lesion = "T2", MergedInto = "T1" }))
            .Visit(At(112, TumourCourse.Row("T1", 50), new LesionMeasurement { Lesion = "T2", MergedInto = "T1" })).Assess();
        Assert.Equal([RecistCategory.SD, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.Equal((38, 0), (history.Visits[1].TargetSumMm, history.Visits[1].ProgressingLesions.Count));
    }

    [Fact]
    public void MergedLesion_WithinACompleteResponse_IsNotGoneWhileTheMassIsThere()
    {
        var history = TwoTargets(20, 20).Visit(At(56, TumourCourse.Row("T1", 5), new LesionMeasurement { Lesion = "T2", MergedInto = "T1" })).Assess();
        Assert.Equal(RecistCategory.PR, history.Visits[1].Recist);
    }

    [Fact]
    public void SplitLesion_IsTheSumOfItsFragments()
    {
        var history = TwoTargets(40, 20).Visit(At(56, TumourCourse.Row("T1", 15), TumourCourse.Row("T1", 12), TumourCourse.Row("T2", 15))).Assess();
        Assert.Equal((42m, RecistCategory.PR), (history.Visits[1].TargetSumMm, history.Visits[1].Recist));
    }

    [Fact]
    public void Target_NotMeasuredAtTheBaseline_IsInNoSumOfTheLine()
    {
        var history = new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Visit(At(-7, TumourCourse.Row("T1", 50), TumourCourse.Row("T2", LesionState.NotAssessed)))
            .Visit(At(56, TumourCourse.Row("T1", 34), TumourCourse.Row("T2", 30))).Assess();
        Assert.Equal((34m, RecistCategory.PR), (history.Visits[1].TargetSumMm, history.Visits[1].Recist));
        Assert.Contains(history.Visits[0].Flags, flag => flag.Rule == "RC-02" && flag.Text.En.StartsWith("T2 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Baseline_OfSeveralIncompleteScans_IsTheOneThatMeasuredMost()
    {
        var history = new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Lesion("T3", organ: "bone")
            .Visit(At(-10, TumourCourse.Row("T1", 50), TumourCourse.Row("T2", 30))).Visit(At(-5, TumourCourse.Row("T1", 50)))
            .Visit(At(56, TumourCourse.Row("T1", 50), TumourCourse.Row("T2", 30), TumourCourse.Row("T3", 20))).Assess();
        Assert.Equal((80m, RecistCategory.SD), (history.Visits[^1].BaselineMm, history.Visits[^1].Recist));
    }

    [Fact]
    public void Targets_ChosenForALaterLine_LeaveTheEarlierLineEvaluable()
    {
        var history = TwoLines().Lesion("T1").Lesion("T2", organ: "adrenal").Scan(-7, 100).Scan(56, 60).Scan(300, 90)
            .Visit(At(395, TumourCourse.Row("T1", 90), TumourCourse.Row("T2", 30))).Visit(At(450, TumourCourse.Row("T1", 60), TumourCourse.Row("T2", 20))).Assess();
        Assert.Equal((RecistCategory.PR, RecistCategory.PR), (history.Lines[0].Best.Unconfirmed, history.Lines[1].Best.Unconfirmed));
        Assert.Equal((100m, 120m), (history.Lines[0].Visits[0].TargetSumMm, history.Lines[1].Visits[0].TargetSumMm));
    }

    [Fact]
    public void NewLesionOfAnEarlierLine_ThatTheRechallengeBaselineDidNotLookAt_IsNotNewAgain()
    {
        var history = TwoLines().Lesion("T1").Lesion("N1", LesionRole.New, "brain").Scan(-7, 100)
            .Visit(At(300, TumourCourse.Row("T1", 100), TumourCourse.Row("N1", 12))).Visit(At(395, TumourCourse.Row("T1", 100)))
            .Visit(At(450, TumourCourse.Row("T1", 90), TumourCourse.Row("N1", 12))).Assess();
        Assert.Equal((RecistCategory.PD, RecistCategory.SD), (history.Visits[1].Recist, history.Visits[^1].Recist));
    }

    [Fact]
    public void NewLesionOfAnEarlierLine_ThatWasGone_IsNewWhenItComesBack()
    {
        var history = TwoLines().Lesion("T1").Lesion("N1", LesionRole.New, "brain").Scan(-7, 100)
            .Visit(At(300, TumourCourse.Row("T1", 100), TumourCourse.Row("N1", 12))).Visit(At(395, TumourCourse.Row("T1", 100), TumourCourse.Row("N1", LesionState.Absent)))
            .Visit(At(450, TumourCourse.Row("T1", 90), TumourCourse.Row("N1", 12))).Assess();
        Assert.Equal(RecistCategory.PD, history.Visits[^1].Recist);
    }

    [Fact]
    public void ResponseOnTheBodyScan_ProgressionOnTheBrainScanOfTheSameVisit_IsNoBestResponse()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 60).Visit(Brain(58, NewLesionStatus.Unequivocal)).Assess().Index!.Best;
        Assert.Equal((RecistCategory.PD, IrecistCategory.IUPD, 58), (best.Unconfirmed, best.Irecist, best.PfsDays));
    }

    [Fact]
    public void ProgressionOnTheBrainScan_IsDatedThereThoughTheBodyScanOfTheVisitIsLater()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Visit(Brain(54, NewLesionStatus.Unequivocal)).Scan(60, 100).Assess().Index!.Best;
        Assert.Equal((54, 54), (best.PfsDays, Assert.Single(best.Window).Day));
    }

    [Fact]
    public void BrainScanBesideABodyScan_NeitherLowersTheNadirNorUnmakesAReappearance()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 45).Scan(42, 0).Scan(84, 0).Scan(126, 4).Visit(Brain(128, NewLesionStatus.None)).Assess();
        Assert.Equal([RecistCategory.CR, RecistCategory.CR, RecistCategory.PD, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.Equal(0, history.Visits[^1].NadirMm);

        var shrunk = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 60).Visit(Brain(58, NewLesionStatus.None)).Assess().Visits[^1];
        Assert.Equal((100m, -40m), (shrunk.NadirMm, shrunk.ChangeFromNadirMm));
    }

    [Fact]
    public void EquivocalLesion_ProvenAfterASilentVisitAndBesideTargetGrowth_DatesProgressionBack()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Visit(Site(112, 100, NewLesionStatus.Equivocal)).Visit(At(140, TumourCourse.Row("T1", 100)))
            .Visit(Site(168, 130, NewLesionStatus.Unequivocal)).Assess().Index!.Best;
        Assert.Equal(112, best.PfsDays);
    }

    [Fact]
    public void EquivocalLesion_ThatWasLookedForAndGoneBetween_DatesNothingBack()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 100).Visit(Site(112, 100, NewLesionStatus.Equivocal)).Scan(140, 100)
            .Visit(Site(168, 100, NewLesionStatus.Unequivocal)).Assess().Index!.Best;
        Assert.Equal(168, best.PfsDays);
    }

    [Fact]
    public void SilenceAboutANewLesion_DoesNotClearTheProgressionThatItMade()
    {
        var course = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(100, 100, NewLesionStatus.Unequivocal).Visit(At(135, TumourCourse.Row("T1", 100)));
        var line = course.Assess().Index!;
        Assert.Equal((IrecistCategory.NE, 100, null), (line.Visits[^1].Irecist, line.Progression?.Day, line.Pseudoprogression?.Day));
        Assert.Contains(line.Visits[^1].Flags, flag => flag.Rule == "IR-06");
        Assert.Equal(IrecistCategory.ISD, new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(100, 100, NewLesionStatus.Unequivocal).Scan(135, 100).Assess().Visits[^1].Irecist);
    }

    [Fact]
    public void SilenceAboutANewLesion_BesideShrinkingTargets_IsResponse() => Assert.Equal(
        IrecistCategory.IPR,
        new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(100, 100, NewLesionStatus.Unequivocal).Visit(At(135, TumourCourse.Row("T1", 60))).Assess().Visits[^1].Irecist);

    [Fact]
    public void ProgressionProvenByAPart_IsNotConfirmedByTheOtherLesionsBeingMeasuredAgain()
    {
        var history = TwoTargets(50, 50).Visit(At(100, TumourCourse.Row("T1", 125), TumourCourse.Row("T2", LesionState.NotAssessed)))
            .Visit(At(135, TumourCourse.Row("T1", 125), TumourCourse.Row("T2", 50))).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.IUPD], TumourCourse.Irecist(history));
    }

    [Fact]
    public void NonTargetCode_AfterAVisitThatSaidNothing_RefersToTheLastThatDid()
    {
        var history = new TumourCourse().Lesion("T1").Lesion("NT", LesionRole.NonTarget, "pleura").Scan(-7, 100).Visit(Coded(100, NonTargetChange.Unequivocal)).Visit(At(128, TumourCourse.Row("T1", 100)))
            .Visit(Coded(160, NonTargetChange.NoChangeFromLast)).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.NE, IrecistCategory.IUPD], TumourCourse.Irecist(history));
    }

    [Fact]
    public void NonTargetDisease_KnownFromAnEarlierVisit_KeepsSilenceFromBeingACompleteResponse()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 50).Scan(42, 30, nonTarget: NonTargetStatus.NonCrNonPd).Scan(84, 0).Assess();
        Assert.Equal((RecistCategory.CR, RecistCategory.PR, NonTargetStatus.Ne), (history.Visits[2].Target, history.Visits[2].Recist, history.Visits[2].NonTarget));
    }

    [Fact]
    public void DeathBeforeAnyScan_EndsPfs()
    {
        var best = new TumourCourse().Lesion("T1").Scan(-7, 50).DiedOn(20).Assess().Index!.Best;
        Assert.Equal((null, 20, true), (best.Unconfirmed, best.PfsDays, best.PfsEvent));
    }

    [Fact]
    public void ChangesInPercent_BackAboveTheThreshold_ContinueTheResponse()
    {
        var history = new TumourCourse().Visit(Change(42, -35)).Visit(Change(84, -28)).Assess();
        Assert.Equal([RecistCategory.PR, RecistCategory.PR], TumourCourse.Recist(history));
        Assert.Equal(RecistCategory.SD, history.Visits[1].RawTarget);
    }

    [Fact]
    public void Node_ThatComesBackToTenMillimetres_IsProgressionOnlyAfterAConfirmedCompleteResponse()
    {
        static TumourCourse Course() => new TumourCourse().Lesion("T1", organ: "lymph node", node: true).Scan(-7, 20);
        Assert.Equal(RecistCategory.PR, Course().Scan(42, 8).Scan(84, 10).Assess().Visits[^1].Recist);
        Assert.Equal(RecistCategory.PD, Course().Scan(42, 8).Scan(84, 8).Scan(126, 10).Assess().Visits[^1].Recist);
        Assert.Equal(RecistCategory.CR, Course().Scan(42, 8).Scan(84, 8).Scan(126, 9.9m).Assess().Visits[^1].Recist);
    }

    [Fact]
    public void CompleteResponse_TooSmallToMeasureNext_IsProgressionByFiveMillimetres() => Assert.Equal(
        RecistCategory.PD,
        new TumourCourse().Lesion("T1").Scan(-7, 50).Scan(42, 0).Visit(At(84, TumourCourse.Row("T1", LesionState.TooSmall))).Assess().Visits[^1].Recist);

    [Fact]
    public void ReportedAndMeasuredVisits_MixInOneBlock()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 100).Reported(56, RecistCategory.PD).Scan(91, 130).Scan(130, 136).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.IUPD], TumourCourse.Irecist(history));
        Assert.Equal((56, 91), (history.Index!.Progression?.Day, history.Index.Confirmation?.Day));
    }

    [Fact]
    public void SecondProgression_AfterAReset_NeedsItsOwnConfirmation()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(50, 130).Scan(90, 60).Scan(130, 80).Scan(170, 86).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.IPR, IrecistCategory.IUPD, IrecistCategory.ICPD], TumourCourse.Irecist(history));
        Assert.Equal((130, 170), (history.Index!.Progression?.Day, history.Index.Confirmation?.Day));
    }

    private static TumourCourse TwoTargets(decimal first, decimal second) =>
        new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Visit(At(-7, TumourCourse.Row("T1", first), TumourCourse.Row("T2", second)));

    private static TumourCourse TwoLines() => new TumourCourse()
        .Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 320)).Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 400, line: 2));

    private static ResponseAssessment At(int day, params LesionMeasurement[] rows) => new() { Time = EventTime.OnDay(day), Measurements = [.. rows] };

    private static ResponseAssessment Brain(int day, NewLesionStatus status) => new() { Time = EventTime.OnDay(day), Modality = Modality.Mri, NewLesions = status };

    private static ResponseAssessment Site(int day, decimal mm, NewLesionStatus status) => At(day, TumourCourse.Row("T1", mm)) with { NewLesions = status, NewLesionSites = ["liver"] };

    private static ResponseAssessment Coded(int day, NonTargetChange code) => At(day, TumourCourse.Row("T1", 100)) with { NonTargetChange = code, NewLesions = NewLesionStatus.None };

    private static ResponseAssessment Change(int day, decimal percent) => new() { Time = EventTime.OnDay(day), TargetChangePercent = percent };
}
