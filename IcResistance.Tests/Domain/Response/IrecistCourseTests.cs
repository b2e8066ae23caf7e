using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>IR-18: whole courses through the assessor. Day 0 of the rule is day 100 here, the day of the first iUPD.</summary>
public sealed class IrecistCourseTests
{
    [Fact]
    public void ScenarioB_NewLesionButShrinkingTargets_IsResponse() => Expect(
        Course().Scan(100, 100, NewLesionStatus.Unequivocal).Scan(135, 70, NewLesionStatus.Unequivocal), IrecistCategory.IUPD, IrecistCategory.IPR);

    [Fact]
    public void ScenarioD_GrowthThenShrinkage_IsResponse() => Expect(
        Course().Scan(50, 90).Scan(100, 125).Scan(135, 65), IrecistCategory.ISD, IrecistCategory.IUPD, IrecistCategory.IPR);

    [Fact]
    public void ScenarioF_NewLesionBesideUnchangedResponse_StaysUnconfirmedUntilItGrows() => Expect(
        Course().Scan(50, 60).Visit(NewLesion(100, 60, 10)).Visit(NewLesion(135, 60, 10)).Visit(NewLesion(180, 60, 16)),
        IrecistCategory.IPR, IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.ICPD);

    [Fact]
    public void Additive_RisesOfNewLesions_AddUpOverVisits()
    {
        var history = Expect(
            Course().Visit(NewLesion(100, 100, 12)).Visit(NewLesion(135, 100, 16)).Visit(NewLesion(175, 100, 18)),
            IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.ICPD);
        Assert.Contains(history.Visits[^1].Flags, flag => flag.Rule == "IR-02");
    }

    [Theory]
    [InlineData(false, 2, IrecistCategory.ICPD)]
    [InlineData(null, 2, IrecistCategory.IUPD)]
    [InlineData(false, 1, IrecistCategory.IUPD)]
    public void EarlyScan_ConfirmsOnlyForASymptomAndAFurtherNewLesion(bool? stable, int newLesions, IrecistCategory expected)
    {
        var course = Course()
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(100), Measurements = [TumourCourse.Row("T1", 100)], NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["liver"] })
            .Visit(new ResponseAssessment
            {
                Time = EventTime.OnDay(114),
                Measurements = [TumourCourse.Row("T1", 100)],
                NewLesions = NewLesionStatus.Unequivocal,
                NewLesionSites = newLesions == 2 ? ["liver", "bone"] : ["liver"],
                ClinicallyStable = stable,
            });
        var history = Expect(course, IrecistCategory.IUPD, expected);
        Assert.Equal(expected is IrecistCategory.IUPD, history.Visits[^1].Flags.Any(flag => flag.Rule == "IR-02"));
    }

    [Fact]
    public void Target_RisesAddUpOverVisits() => Expect(
        Course().Scan(100, 130).Scan(135, 133).Scan(170, 136), IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.ICPD);

    [Fact]
    public void Reset_LaterProgressionOpensANewBlock()
    {
        var history = Expect(Course().Scan(100, 130).Scan(135, 110).Scan(190, 125), IrecistCategory.IUPD, IrecistCategory.ISD, IrecistCategory.IUPD);
        Assert.Equal((218, 246), history.Visits[^1].ConfirmationWindow);
        Assert.Equal(190, history.Index!.Progression?.Day);
    }

    [Fact]
    public void NonTarget_CodesDecide()
    {
        var history = Expect(
            Course().Visit(Coded(100, NonTargetChange.Unequivocal)).Visit(Coded(135, NonTargetChange.NoChangeFromLast)).Visit(Coded(170, NonTargetChange.IncreaseFromLast)),
            IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.ICPD);
        Assert.Equal(NonTargetStatus.Pd, history.Visits[2].NonTarget);
    }

    [Fact]
    public void Gap_NotEvaluableBetween_KeepsTheBlock()
    {
        var history = new TumourCourse().Reported(100, irecist: IrecistCategory.IUPD).Reported(135, irecist: IrecistCategory.NE).Reported(170, irecist: IrecistCategory.ICPD).Assess();
        Assert.Equal((100, 170), (history.Index!.Progression?.Day, history.Index.Confirmation?.Day));
    }

    [Fact]
    public void Drift_BackAboveTheThreshold_StaysPartialResponse() => Expect(
        Course().Scan(50, 70).Scan(100, 70).Scan(150, 80).Scan(200, 80).Scan(250, 80), [.. Enumerable.Repeat<IrecistCategory?>(IrecistCategory.IPR, 5)]);

    [Fact]
    public void NewLesionAfterUnevaluableVisits_ConfirmsThePendingTarget() => Expect(
        Course().Scan(100, 130).Visit(new ResponseAssessment { Time = EventTime.OnDay(135), Measurements = [TumourCourse.Row("T1", LesionState.NotAssessed)], NewLesions = NewLesionStatus.None })
            .Visit(NewLesion(170, 130, 12)),
        IrecistCategory.IUPD, IrecistCategory.NE, IrecistCategory.ICPD);

    [Fact]
    public void Pseudoprogression_IsToldInRetrospectOnly()
    {
        var before = Course().Scan(100, 130).Assess().Index!;
        var after = Course().Scan(100, 130).Scan(135, 65).Assess().Index!;
        Assert.Equal((100, null), (before.Progression?.Day, before.Pseudoprogression?.Day));
        Assert.Equal((null, 100, 135), (after.Progression?.Day, after.Pseudoprogression?.Day, after.PseudoprogressionClearedAt?.Day));
        Assert.Equal((RecistCategory.PD, IrecistCategory.IPR), (after.Best.Unconfirmed, after.Best.Irecist));
    }

    [Fact]
    public void Progression_ClearedAfterRadiotherapy_IsNoPseudoprogression()
    {
        var line = Course().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1)).Therapy(TumourCourse.Course("SBRT", TherapyKind.Radiotherapy, 110))
            .Scan(100, 130).Scan(135, 65).Assess().Index!;
        Assert.Equal((100, null), (line.Progression?.Day, line.Pseudoprogression?.Day));
    }

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Lesion("N1", LesionRole.New, "liver").Scan(-7, 100);

    private static ResponseAssessment NewLesion(int day, decimal target, decimal mm) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [TumourCourse.Row("T1", target), TumourCourse.Row("N1", mm)],
        NewLesions = NewLesionStatus.Unequivocal,
    };

    private static ResponseAssessment Coded(int day, NonTargetChange code) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [TumourCourse.Row("T1", 100)],
        NonTargetChange = code,
        NewLesions = NewLesionStatus.None,
    };

    private static ResponseHistory Expect(TumourCourse course, params IrecistCategory?[] expected)
    {
        var history = course.Assess();
        Assert.Equal(expected, TumourCourse.Irecist(history));
        return history;
    }
}
