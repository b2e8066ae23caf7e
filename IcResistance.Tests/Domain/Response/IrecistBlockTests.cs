using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>IR-01 to IR-11: what opens, keeps, confirms or clears an unconfirmed progression, where records are incomplete.</summary>
public sealed class IrecistBlockTests
{
    private static readonly NewLesionStatus s_new = NewLesionStatus.Unequivocal;

    [Fact]
    public void AfterConfirmation_ProgressionIsConfirmedAndAReportStands()
    {
        var confirmed = Course().Scan(56, 130).Scan(98, 140);
        var history = confirmed.Scan(140, 150).Visit(TumourCourse.At(182) with { Reported = new ReportedResponse { Irecist = IrecistCategory.IPR } }).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.ICPD, IrecistCategory.ICPD, IrecistCategory.IPR], TumourCourse.Irecist(history));
        Assert.Contains(history.Visits[^1].Flags, flag => flag.Rule == "IR-11");
        Assert.DoesNotContain(history.Visits[2].Flags, flag => flag.Rule == "IR-11");
    }

    [Fact]
    public void NewLesionOfAClearedBlock_ThatMerelyPersists_IsNoNewProgression() => Expect(
        Course().Scan(100, 100, s_new).Scan(135, 70, s_new).Scan(170, 70, s_new), IrecistCategory.IUPD, IrecistCategory.IPR, IrecistCategory.IPR);

    [Fact]
    public void NewLesionOfAClearedBlock_ThatGoesAndComesBack_IsANewProgression() => Expect(
        Course().Scan(100, 100, s_new).Scan(135, 70, s_new).Scan(170, 70).Scan(205, 70, s_new),
        IrecistCategory.IUPD, IrecistCategory.IPR, IrecistCategory.IPR, IrecistCategory.IUPD);

    [Fact]
    public void NewLesionOfAClearedBlock_ThatASilentOrUnevaluableVisitStandsBetween_IsStillKnown()
    {
        Expect(
            Course().Scan(100, 100, s_new).Scan(135, 70, s_new).Visit(TumourCourse.At(170, TumourCourse.Row("T1", 70))).Scan(205, 70, s_new),
            IrecistCategory.IUPD, IrecistCategory.IPR, IrecistCategory.IPR, IrecistCategory.IPR);
        Expect(
            Course().Scan(100, 100, s_new).Scan(135, 70, s_new)
                .Visit(TumourCourse.At(170, TumourCourse.Row("T1", LesionState.NotAssessed)) with { NewLesions = NewLesionStatus.None }).Scan(205, 70, s_new),
            IrecistCategory.IUPD, IrecistCategory.IPR, IrecistCategory.NE, IrecistCategory.IPR);
    }

    [Fact]
    public void NewLesionOfAClearedBlock_BesideTargetGrowth_LeavesTheTargetsAsTheCause()
    {
        var history = Expect(
            Course().Scan(100, 100, s_new).Scan(135, 70, s_new).Scan(170, 90, s_new).Scan(205, 90, s_new),
            IrecistCategory.IUPD, IrecistCategory.IPR, IrecistCategory.IUPD, IrecistCategory.IUPD);
        Assert.Contains("IR-06", history.Visits[^1].Rules);
    }

    [Theory]
    [InlineData("IR-07 5.0 mm smaller", 95.0, IrecistCategory.ISD)]
    [InlineData("IR-07 4.9 mm smaller is unchanged", 95.1, IrecistCategory.IUPD)]
    public void PersistingNewLesion_IsOutweighedByFiveMillimetres(string rule, double mm, IrecistCategory expected) =>
        Assert.Equal((rule, expected), (rule, Course().Scan(100, 100, s_new).Scan(135, (decimal)mm, s_new).Assess().Visits[^1].Irecist!.Value));

    [Fact]
    public void PersistingNewLesion_IsOutweighedByABetterTargetCategory()
    {
        Expect(Course().Scan(100, 71, s_new).Scan(135, 70, s_new), IrecistCategory.IUPD, IrecistCategory.IPR);
        Expect(Course().Scan(50, 80).Scan(100, 97, s_new).Scan(135, 95, s_new), IrecistCategory.ISD, IrecistCategory.IUPD, IrecistCategory.ISD);
    }

    [Fact]
    public void PersistingNewLesion_IsNotOutweighedByTargetsThatNobodyLookedAtBefore()
    {
        Expect(Course().Visit(TumourCourse.At(100) with { NewLesions = s_new }).Scan(135, 100, s_new), IrecistCategory.IUPD, IrecistCategory.IUPD);
        Expect(
            Course().Visit(TumourCourse.At(100, TumourCourse.Row("T1", LesionState.NotAssessed)) with { NewLesions = s_new }).Scan(135, 60, s_new),
            IrecistCategory.IUPD, IrecistCategory.IUPD);
    }

    [Fact]
    public void NonTargetProgression_ThatIsBackToPersisting_IsCleared() => Expect(
        Course().Scan(100, 100, nonTarget: NonTargetStatus.Pd).Scan(135, 100, nonTarget: NonTargetStatus.NonCrNonPd), IrecistCategory.IUPD, IrecistCategory.ISD);

    [Fact]
    public void TargetAndNewLesionProgression_TargetsUnchangedAndNoWordOnTheNewLesion_StaysUnconfirmed() => Expect(
        Course().Scan(100, 130, s_new).Visit(TumourCourse.At(135, TumourCourse.Row("T1", 130))), IrecistCategory.IUPD, IrecistCategory.IUPD);

    [Fact]
    public void BrainScanOfALaterVisit_ConfirmsByAFurtherNewLesion()
    {
        var history = Course().Scan(100, 100, s_new).Scan(135, 100, s_new).Visit(TumourCourse.At(137) with { NewLesions = s_new, NonTarget = NonTargetStatus.Pd }).Assess();
        Assert.Equal(IrecistCategory.ICPD, history.Visits[^1].Irecist);
        Assert.Contains("IR-04", history.Visits[^1].Rules);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void BodyScan_WithinTwoWeeksOfTheBrainScan_IsTheSameVisit(int days, bool same)
    {
        var visit = Course().Visit(TumourCourse.At(100) with { NewLesions = s_new }).Scan(100 + days, 130, s_new).Assess().Visits[^1];
        Assert.Equal(same, visit.Flags.Any(flag => flag.Rule == "C17"));
        Assert.Equal(same, visit.Rules.Contains("C17"));
        Assert.Equal(!same, visit.Flags.Any(flag => flag.Rule == "IR-02"));
    }

    [Fact]
    public void BodyScanOfTheSameVisit_AddsItsTargetsToWhatMustBeConfirmed()
    {
        static TumourCourse Opened() => Course().Visit(TumourCourse.At(98) with { NewLesions = s_new }).Scan(100, 130, s_new);
        Expect(Opened().Scan(135, 130, s_new), IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.IUPD);
        Assert.Contains("IR-03", Expect(Opened().Scan(135, 135, s_new), IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.ICPD).Visits[^1].Rules);
        Expect(Opened().Scan(135, 134.9m, s_new), IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.IUPD);
    }

    [Fact]
    public void BodyScanOfTheSameVisit_GivesTheTargetCategoryThatLaterVisitsMustBetter()
    {
        static TumourCourse Opened(decimal mm) => Course().Visit(TumourCourse.At(98) with { NewLesions = s_new }).Scan(100, mm, s_new);
        Expect(Opened(60).Scan(135, 60, s_new), IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.IUPD);
        Expect(Opened(71).Scan(135, 70, s_new), IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.IPR);
    }

    [Fact]
    public void FurtherExaminationWithoutTargets_KeepsTheReferenceOfTheFirst()
    {
        Assert.Equal(IrecistCategory.ICPD, AfterTwoExaminations(135, isComplete: true));
        Assert.Equal(IrecistCategory.IUPD, AfterTwoExaminations(134.9m, isComplete: true));
        Assert.Equal(IrecistCategory.IUPD, AfterTwoExaminations(135, isComplete: false));
    }

    [Theory]
    [InlineData("IR-07 the same target category", -35, IrecistCategory.IUPD)]
    [InlineData("IR-07 a better one", -10, IrecistCategory.IPR)]
    public void FurtherExaminationWithoutTargets_KeepsTheTargetCategoryOfTheFirst(string rule, int first, IrecistCategory expected)
    {
        var course = new TumourCourse().Visit(Change(98, first) with { NewLesions = s_new }).Visit(TumourCourse.At(100) with { NewLesions = s_new }).Visit(Change(135, -35) with { NewLesions = s_new });
        Assert.Equal((rule, expected), (rule, course.Assess().Visits[^1].Irecist!.Value));
    }

    [Fact]
    public void ReportedIrecist_BesideAReportedProgression_ClearsTheBlock() => Expect(
        new TumourCourse().Reported(56, RecistCategory.PD, IrecistCategory.IUPD).Reported(98, RecistCategory.PD, IrecistCategory.IPR), IrecistCategory.IUPD, IrecistCategory.IPR);

    [Fact]
    public void ReportedIrecist_OfAVisitThatWasMeasured_DoesNotDecide()
    {
        var visit = Course().Visit(TumourCourse.At(56, TumourCourse.Row("T1", 60)) with { Reported = new ReportedResponse { Irecist = IrecistCategory.ICPD } }).Assess().Visits[1];
        Assert.Equal((IrecistCategory.IPR, true), (visit.Irecist, visit.Differs));
    }

    [Fact]
    public void ReportedStableDisease_ClearsWhatItDoesNotMention()
    {
        Expect(Course().Scan(100, 100, s_new).Reported(135, RecistCategory.SD), IrecistCategory.IUPD, IrecistCategory.ISD);
        Expect(Course().Scan(100, 100, nonTarget: NonTargetStatus.Pd).Reported(135, RecistCategory.SD), IrecistCategory.IUPD, IrecistCategory.ISD);
    }

    private static IrecistCategory AfterTwoExaminations(decimal sum, bool isComplete)
    {
        var machine = new IrecistMachine(ResponseConventions.Default);
        machine.Next(Progression(98, 130) with { SumIsComplete = isComplete });
        machine.Next(Progression(100, null) with { Target = null, Causes = ProgressionCauses.NewLesion, ContinuesVisit = true, NewLesions = new NewLesionReading { Status = s_new } });
        return machine.Next(Progression(135, sum) with { NewLesions = new NewLesionReading { Status = s_new } }).Category!.Value;
    }

    private static IrecistVisit Progression(int day, decimal? sum) => new()
    {
        Day = day,
        Overall = RecistCategory.PD,
        WithoutNewLesions = RecistCategory.PD,
        Causes = ProgressionCauses.Target,
        Target = RecistCategory.PD,
        AssessedSumMm = sum,
        SumIsComplete = sum is not null,
    };

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Scan(-7, 100);

    private static ResponseAssessment Change(int day, int percent) => TumourCourse.At(day) with { TargetChangePercent = percent };

    private static ResponseHistory Expect(TumourCourse course, params IrecistCategory?[] expected)
    {
        var history = course.Assess();
        Assert.Equal(expected, TumourCourse.Irecist(history));
        return history;
    }
}
