using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response.Entry;

namespace IcResistance.Tests.Domain.Response.Entry;

public sealed class TypedVisitCheckTests
{
    /// <summary>Baseline 60 + 20 (node), then 45 + 15; T1 in the lung, T2 a node.</summary>
    private static readonly CaseRecord s_followUp = new CaseRecord
    {
        Id = "entry",
        Day0 = new DateOnly(2024, 1, 1),
        Therapies =
        [
            new Therapy { Time = EventTime.OnDay(0), Name = "pembrolizumab", Kind = TherapyKind.Ici, Agents = ["pembrolizumab"], Line = 1, End = new CourseEnd { Ongoing = true } },
        ],
        Lesions =
        [
            new Lesion { Id = "T1", Organ = "lung", Role = LesionRole.Target },
            new Lesion { Id = "T2", Organ = "lymph node", Node = true, Role = LesionRole.Target },
        ],
        Assessments = [Visit(-7, 60, 20), Visit(60, 45, 15)],
    }.Numbered();

    private static readonly CaseRecord s_beforeBaseline = s_followUp with { Lesions = default, Assessments = default };

    [Theory]
    [InlineData("RC-01", "-1")]
    [InlineData("RC-01", "500.1")]
    [InlineData("RC-01", "12.55")]
    [InlineData("RC-01", "1e1")]
    [InlineData("RC-01", "about 12")]
    public void Length_OutsideTheRule_IsRefusedAtItsRow(string rule, string mm)
    {
        var problem = Assert.Single(TypedVisitCheck.Of(s_followUp, Answered(mm, "12")).Of(TypedField.Lesion("T1")));

        Assert.Equal((TypedProblemKind.Refused, rule), (problem.Kind, problem.Rule));
    }

    [Theory]
    [InlineData("500", 500)]
    [InlineData("12,5", 12.5)]
    [InlineData("１２．５", 12.5)]
    [InlineData("12。5", 12.5)]
    [InlineData("0", 0)]
    public void Length_AsPeopleTypeIt_IsRead(string typed, double mm) =>
        Assert.Equal((decimal)mm, TypedVisitCheck.Of(s_followUp, Answered(typed, "12")).Visit!.Measurements[0].Mm);

    [Fact]
    public void Length_Above300_IsDoubtfulAndMayBeSaved()
    {
        var check = TypedVisitCheck.Of(s_followUp, Answered("300.1", "12"));

        Assert.Equal(TypedProblemKind.Doubtful, Assert.Single(check.Of(TypedField.Lesion("T1"))).Kind);
        Assert.True(check.CanBeSaved);
    }

    [Fact]
    public void Length_ZeroOfANode_IsRefusedByRc01()
    {
        var problem = Assert.Single(TypedVisitCheck.Of(s_followUp, Answered("12", "0")).Of(TypedField.Lesion("T2")));

        Assert.Equal((TypedProblemKind.Refused, "RC-01"), (problem.Kind, problem.Rule));
    }

    [Fact]
    public void Row_Untouched_IsMissingAndCarriesNothingForward()
    {
        var check = TypedVisitCheck.Of(s_followUp, Answered("30", ""));

        Assert.Equal(TypedProblemKind.Missing, Assert.Single(check.Of(TypedField.Lesion("T2"))).Kind);
        Assert.False(check.CanBeSaved);
        Assert.Equal("T1", Assert.Single(check.Visit!.Measurements).Lesion);
        Assert.Null(check.Response!.TargetSumMm);
    }

    [Theory]
    [InlineData("30", "8", "PR")]
    [InlineData("45", "18", "SD")]
    [InlineData("60", "20", "PD")]
    public void Response_WhileTyping_IsDerivedAgainstBaselineAndNadir(string first, string second, string category) =>
        Assert.Equal(category, TypedVisitCheck.Of(s_followUp, Answered(first, second)).Response!.Recist?.WrittenName());

    [Fact]
    public void Visit_BetweenTwoOthers_StandsBetweenThem()
    {
        var check = TypedVisitCheck.Of(s_followUp, Answered("50", "18") with { When = "2024-01-31" });

        Assert.Equal([-7, 30, 60], check.Record!.Assessments.Select(visit => visit.Day!.Value));
        Assert.Equal("assessments[1]", check.Visit!.Path);
    }

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2025-01-01")]
    [InlineData("soon")]
    public void Day_TakenFutureOrUnreadable_IsRefused(string when) =>
        Assert.Equal(
            TypedProblemKind.Refused,
            Assert.Single(TypedVisitCheck.Of(s_followUp, Answered("30", "12") with { When = when }, new DateOnly(2024, 12, 31)).Of(TypedField.When)).Kind);

    [Fact]
    public void Day_TakenByAnotherModality_IsDoubtfulOnly() =>
        Assert.Equal(
            TypedProblemKind.Doubtful,
            Assert.Single(TypedVisitCheck.Of(s_followUp, Answered("30", "12") with { When = "2024-03-01", Modality = Modality.Mri }).Of(TypedField.When)).Kind);

    [Fact]
    public void Day_AfterDeath_IsRefused()
    {
        var dead = s_followUp with { FollowUp = new FollowUp { Status = VitalStatus.Dead, Time = EventTime.OnDay(90) } };

        Assert.False(TypedVisitCheck.Of(dead, Answered("30", "12")).CanBeSaved);
    }

    [Theory]
    [InlineData("RC-03", "9.9", false, null)]
    [InlineData("RC-03", "13.9", false, "7")]
    [InlineData("RC-04", "14.9", true, null)]
    public void Baseline_TargetTooSmall_IsRefused(string rule, string mm, bool isNode, string? slice)
    {
        var typed = Baseline(Target("A", "liver", mm) with { IsNode = isNode }) with { SliceMm = slice ?? "" };

        Assert.Contains(TypedVisitCheck.Of(s_beforeBaseline, typed).Problems, problem => problem.Rule == rule && problem.Kind is TypedProblemKind.Refused);
    }

    [Theory]
    [InlineData("10.0", false, null)]
    [InlineData("14", false, "7")]
    [InlineData("15.0", true, null)]
    public void Baseline_TargetAtTheLimit_MayBeSaved(string mm, bool isNode, string? slice)
    {
        var typed = Baseline(Target("A", "liver", mm) with { IsNode = isNode }) with { SliceMm = slice ?? "" };

        Assert.True(TypedVisitCheck.Of(s_beforeBaseline, typed).CanBeSaved);
    }

    [Fact]
    public void Baseline_TargetThatCannotBeMeasured_IsRefusedByRc05() =>
        Assert.Contains(TypedVisitCheck.Of(s_beforeBaseline, Baseline(Target("A", "pleural effusion", "30"))).Problems, problem => problem.Rule == "RC-05");

    [Fact]
    public void Baseline_IrradiatedTarget_IsRefusedByRc06() =>
        Assert.Contains(
            TypedVisitCheck.Of(s_beforeBaseline, Baseline(Target("A", "lung", "30") with { LocallyTreated = "2023-06-01" })).Problems,
            problem => problem.Rule == "RC-06" && problem.Kind is TypedProblemKind.Refused);

    [Fact]
    public void Baseline_ThreeNodesInThreeStations_AreRefusedByRc07()
    {
        var nodes = "neck hilum axilla".Split(' ').Select(station => Target(station, station, "20") with { IsNode = true });

        var problem = Assert.Single(TypedVisitCheck.Of(s_beforeBaseline, Baseline([.. nodes])).Problems);

        Assert.Equal(("RC-07", TypedField.NewLesion("axilla")), (problem.Rule, problem.Field));
    }

    [Fact]
    public void Baseline_SixthTarget_IsRefusedByRc07()
    {
        var six = "lung liver adrenal bone skin brain".Split(' ').Select(organ => Target(organ, organ, "20"));

        var problem = Assert.Single(TypedVisitCheck.Of(s_beforeBaseline, Baseline([.. six])).Problems);

        Assert.Equal(("RC-07", TypedField.NewLesion("brain")), (problem.Rule, problem.Field));
    }

    [Fact]
    public void FollowUp_TargetChosen_IsRefusedBecauseTargetsAreChosenAtBaseline()
    {
        var typed = Answered("30", "12") with { NewLesions = [Target("A", "liver", "20")] };

        Assert.Equal("RC-07", Assert.Single(TypedVisitCheck.Of(s_followUp, typed).Problems).Rule);
    }

    [Fact]
    public void FollowUp_TargetShrunkBelowTheLimit_IsAFactAndNotRefused() =>
        Assert.True(TypedVisitCheck.Of(s_followUp, Answered("4", "6")).CanBeSaved);

    [Fact]
    public void NewLesion_AtFollowUp_MakesTheVisitAProgressionAndJoinsTheCase()
    {
        var typed = Answered("30", "12") with
        {
            NewLesionCall = NewLesionStatus.Unequivocal,
            NewLesions = [Target("N1", "liver", "14") with { Role = LesionRole.New }],
        };

        var check = TypedVisitCheck.Of(s_followUp, typed);

        Assert.True(check.CanBeSaved);
        Assert.Equal(RecistCategory.PD, check.Response!.Recist);
        Assert.Equal(LesionRole.New, check.Record!.FindLesion("N1")!.Role);
    }

    [Fact]
    public void NewLesion_CallSaysNone_IsRefused()
    {
        var typed = Answered("30", "12") with { NewLesions = [Target("N1", "liver", "14") with { Role = LesionRole.New }] };

        Assert.Equal(TypedField.NewLesions, Assert.Single(TypedVisitCheck.Of(s_followUp, typed).Problems).Field);
    }

    [Fact]
    public void Merge_PartnerNotMeasured_IsRefusedByRc10()
    {
        var typed = Answered("", "12");
        typed = typed with { Lesions = [typed.Lesions[0].WithAnswer(LesionState.NotAssessed, null), typed.Lesions[1].WithAnswer(null, "T1")] };

        Assert.Equal("RC-10", Assert.Single(TypedVisitCheck.Of(s_followUp, typed).Problems).Rule);
    }

    [Fact]
    public void Draft_CaseChangedMeanwhile_KeepsWhatWasTypedAndAsksForTheRest()
    {
        var changed = s_followUp with { Lesions = [s_followUp.Lesions[0], new Lesion { Id = "T9", Organ = "liver" }] };

        var typed = Answered("30", "12").For(changed);

        Assert.Equal(["T1", "T9"], typed.Lesions.Select(row => row.Lesion));
        Assert.Equal(("30", false), (typed.Lesions[0].Mm, typed.Lesions[1].IsAnswered));
        Assert.Equal(("T2", "12"), (Assert.Single(typed.NewLesions).Id, typed.NewLesions[0].Row.Mm));
    }

    [Fact]
    public void NonTarget_SeenOnly_IsAnsweredWithoutARowInTheRecord()
    {
        var record = s_followUp with { Lesions = [.. s_followUp.Lesions, new Lesion { Id = "NT1", Organ = "bone", Role = LesionRole.NonTarget }] };
        var typed = Answered("30", "12") with { NonTarget = NonTargetStatus.NonCrNonPd };

        var check = TypedVisitCheck.Of(record, typed with { Lesions = [.. typed.Lesions, new TypedLesion { Lesion = "NT1" }.AsSeenOnly()] });

        Assert.True(check.CanBeSaved);
        Assert.Equal(["T1", "T2"], check.Visit!.Measurements.Select(row => row.Lesion));
    }

    [Fact]
    public void Row_StateAndLength_TakeEachOthersPlace()
    {
        var row = new TypedLesion { Lesion = "T1" }.WithLength("12").WithAnswer(LesionState.Absent, null);

        Assert.Equal(("", LesionState.Absent), (row.Mm, row.State));
        Assert.Equal(("7", null), (row.WithLength("7").Mm, row.WithLength("7").State));
    }

    private static TypedVisit Answered(string first, string second) => new()
    {
        When = "2024-05-01",
        Modality = Modality.Ct,
        Lesions = [new TypedLesion { Lesion = "T1", Mm = first }, new TypedLesion { Lesion = "T2", Mm = second }],
        NonTarget = NonTargetStatus.None,
        NewLesionCall = NewLesionStatus.None,
    };

    private static TypedVisit Baseline(params IReadOnlyList<TypedNewLesion> targets) =>
        new() { When = "2023-12-20", Modality = Modality.Ct, NewLesions = targets, NonTarget = NonTargetStatus.None, NewLesionCall = NewLesionStatus.None };

    private static TypedNewLesion Target(string id, string organ, string mm) =>
        new() { Key = id, Organ = organ, Role = LesionRole.Target, Row = new TypedLesion { Lesion = id, Mm = mm } };

    private static ResponseAssessment Visit(int day, decimal first, decimal second) => new()
    {
        Time = EventTime.OnDay(day),
        Modality = Modality.Ct,
        Measurements = [new LesionMeasurement { Lesion = "T1", Mm = first }, new LesionMeasurement { Lesion = "T2", Mm = second }],
        NonTarget = NonTargetStatus.None,
        NewLesions = NewLesionStatus.None,
    };
}
