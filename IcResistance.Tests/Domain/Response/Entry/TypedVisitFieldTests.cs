using IcResistance.Domain.Record;
using IcResistance.Domain.Response.Entry;

namespace IcResistance.Tests.Domain.Response.Entry;

/// <summary>Field by field: what a form takes, what it asks for again, and what of it becomes a fact.</summary>
public sealed class TypedVisitFieldTests
{
    /// <summary>A case that counts days: T1 60 mm on day -7, 45 mm on day 60.</summary>
    private static readonly CaseRecord s_relative = new TumourCourse().Lesion("T1").Lesion("T2", organ: "lymph node", node: true)
        .Visit(Measured(-7, 60, 20)).Visit(Measured(60, 45, 15)).Record();

    private static readonly CaseRecord s_dated = s_relative with { Day0 = new DateOnly(2024, 1, 1) };

    private static readonly TypedVisit s_visit = new()
    {
        When = "120",
        Modality = Modality.Ct,
        Lesions = [new TypedLesion { Lesion = "T1", Mm = "30" }, new TypedLesion { Lesion = "T2", Mm = "12" }],
        NonTarget = NonTargetStatus.None,
        NewLesionCall = NewLesionStatus.None,
    };

    [Theory]
    [InlineData("", true)]
    [InlineData("0.5", true)]
    [InlineData("50", true)]
    [InlineData("50.1", false)]
    [InlineData("0", false)]
    [InlineData("thin", false)]
    public void SliceThickness_IsAboveZeroAndUpToFiftyMillimetres(string typed, bool accepted)
    {
        var check = TypedVisitCheck.Of(s_relative, s_visit with { SliceMm = typed });
        Assert.Equal(accepted ? [] : ["RC-03"], check.Problems.Select(problem => problem.Rule!));
        Assert.Equal(typed is "0.5" or "50" or "50.1", check.Visit!.SliceMm is not null);
    }

    [Theory]
    [InlineData("", TypedProblemKind.Missing, "counted from the first ICI dose")]
    [InlineData("spring", TypedProblemKind.Refused, "whole number of days")]
    [InlineData("36501", TypedProblemKind.Refused, "whole number of days")]
    [InlineData("-36501", TypedProblemKind.Refused, "whole number of days")]
    public void Day_OfACaseThatCountsDays_IsAskedForAsANumber(string typed, TypedProblemKind kind, string text)
    {
        var check = TypedVisitCheck.Of(s_relative, s_visit with { When = typed });
        var problem = Assert.Single(check.Problems);
        Assert.Equal((kind, TypedField.When), (problem.Kind, problem.Field));
        Assert.Contains(text, problem.Text.En, StringComparison.Ordinal);
        Assert.Equal((null, false), (check.Response, check.CanBeSaved));
    }

    [Theory]
    [InlineData("", "Choose the date")]
    [InlineData("120", "such as 2024-03-15")]
    public void Day_OfACaseWithACalendar_IsAskedForAsADate(string typed, string text) =>
        Assert.Contains(text, Assert.Single(TypedVisitCheck.Of(s_dated, s_visit with { When = typed }).Problems).Text.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("36500", 36500)]
    [InlineData("−36500", -36500)]
    [InlineData("１２０", 120)]
    public void Day_AsPeopleTypeIt_IsRead(string typed, int expected) => Assert.Equal(expected, TypedVisitCheck.Of(s_relative, s_visit with { When = typed }).Visit!.Day);

    [Theory]
    [InlineData(Modality.Ct, Modality.Ct, TypedProblemKind.Refused)]
    [InlineData(null, Modality.Ct, TypedProblemKind.Refused)]
    [InlineData(Modality.Ct, null, TypedProblemKind.Refused)]
    [InlineData(Modality.Mri, Modality.Ct, TypedProblemKind.Doubtful)]
    public void SameDay_IsTakenUnlessTheModalityIsKnownToBeAnother(Modality? typed, Modality? onRecord, TypedProblemKind expected)
    {
        var record = s_relative with { Assessments = [s_relative.Assessments[0], s_relative.Assessments[1] with { Modality = onRecord }] };
        Assert.Equal(expected, Assert.Single(TypedVisitCheck.Of(record, s_visit with { When = "60", Modality = typed }).Of(TypedField.When)).Kind);
    }

    [Theory]
    [InlineData("-20", true)]
    [InlineData("-1", true)]
    [InlineData("0", false)]
    public void SecondMeasuredVisitBeforeTheFirstDose_IsDoubtfulByRc02(string when, bool expected) =>
        Assert.Equal(expected, TypedVisitCheck.Of(s_relative, s_visit with { When = when }).Of(TypedField.When).Any(problem => problem is { Kind: TypedProblemKind.Doubtful, Rule: "RC-02" }));

    [Fact]
    public void VisitBeforeTheFirstDose_BesideOneThatMeasuredNothingOrCameLater_IsNotDoubtful()
    {
        static bool IsDoubtful(ResponseAssessment other) =>
            TypedVisitCheck.Of(s_relative with { Assessments = [other] }, s_visit with { When = "-3" }).Of(TypedField.When).Any();
        Assert.False(IsDoubtful(TumourCourse.At(-20) with { NonTarget = NonTargetStatus.NonCrNonPd }));
        Assert.False(IsDoubtful(Measured(0, 60, 20)));
    }

    [Fact]
    public void DayOfDeath_IsStillPossible()
    {
        var dead = s_relative with { FollowUp = new FollowUp { Status = VitalStatus.Dead, Time = EventTime.OnDay(120) } };
        Assert.True(TypedVisitCheck.Of(dead, s_visit).CanBeSaved);
        Assert.False(TypedVisitCheck.Of(dead, s_visit with { When = "121" }).CanBeSaved);
    }

    [Theory]
    [InlineData("500", TypedProblemKind.Doubtful)]
    [InlineData("500.1", TypedProblemKind.Refused)]
    [InlineData("300", null)]
    public void Length_AtTheLimits_FollowsRc01(string typed, TypedProblemKind? expected) => Assert.Equal(
        expected, TypedVisitCheck.Of(s_relative, s_visit with { Lesions = [new TypedLesion { Lesion = "T1", Mm = typed }, s_visit.Lesions[1]] }).Of(TypedField.Lesion("T1")).SingleOrDefault()?.Kind);

    [Fact]
    public void Calls_ThatWereNotMade_AreAskedFor()
    {
        var check = TypedVisitCheck.Of(s_relative, s_visit with { NonTarget = null, NewLesionCall = null });
        Assert.Equal([TypedField.NonTarget, TypedField.NewLesions], check.Problems.Select(problem => problem.Field));
        Assert.Equal((2, 0), (check.Count(TypedProblemKind.Missing), check.Count(TypedProblemKind.Refused)));
    }

    [Fact]
    public void NewLesion_IsAskedForItsIdOrganAndRole()
    {
        var check = TypedVisitCheck.Of(s_relative, WithNew(new TypedNewLesion { Key = "k", Row = new TypedLesion { Lesion = " ", Mm = "12" } }));
        Assert.Equal(["Give the lesion an id.", "Name the organ.", "Say what it is: target, non-target or new lesion."], check.Of(TypedField.NewLesion("k")).Select(problem => problem.Text.En));
        Assert.Equal(2, check.Visit!.Measurements.Count);
    }

    [Fact]
    public void NewLesion_IsAskedForItsSizeLast()
    {
        var check = TypedVisitCheck.Of(s_relative, WithNew(New("N1", "") with { Organ = "" }));
        Assert.Equal(["Name the organ.", "Not answered."], check.Of(TypedField.NewLesion("N1")).Select(problem => problem.Text.En));
    }

    [Theory]
    [InlineData("T1", "another", true)]
    [InlineData("N1", "N1", true)]
    [InlineData("N1", "N2", false)]
    public void NewLesion_WithAnIdThatIsTaken_IsRefused(string first, string second, bool expected)
    {
        var check = TypedVisitCheck.Of(s_relative, WithNew(New(first) with { Key = "a" }, New(second) with { Key = "b" }));
        Assert.Equal(expected, check.Of(TypedField.NewLesion("a")).Any(problem => problem.Kind is TypedProblemKind.Refused));
    }

    [Theory]
    [InlineData("", null, false)]
    [InlineData("30", 30, false)]
    [InlineData("last year", null, true)]
    public void DayOfLocalTreatment_IsReadOrRefused(string typed, int? expected, bool refused)
    {
        var check = TypedVisitCheck.Of(s_relative, WithNew(New("N1") with { LocallyTreated = typed }));
        Assert.Equal((expected, refused), (check.Record!.FindLesion("N1")!.LocallyTreatedDay, check.Problems.Any(problem => problem.Text.En.Contains("local treatment", StringComparison.Ordinal))));
    }

    [Fact]
    public void NewLesions_JoinTheCaseWithTheirSites()
    {
        var check = TypedVisitCheck.Of(s_relative, WithNew(New("N1") with { Site = " dome " }, New("N2") with { Organ = " bone " }, New("NT9") with { Role = LesionRole.NonTarget, Organ = "skin" }, New("N3") with { Organ = " " }));
        Assert.Equal(["liver", "bone"], check.Visit!.NewLesionSites);
        Assert.Equal(("dome", null, "bone"), (check.Record!.FindLesion("N1")!.Site, check.Record.FindLesion("N2")!.Site, check.Record.FindLesion("N2")!.Organ));
        Assert.Equal(6, check.Record.Lesions.Count);
        Assert.Empty(TypedVisitCheck.Of(s_relative, s_visit).Visit!.NewLesionSites);
    }

    [Fact]
    public void MergedLesion_NeedsTheMassMeasuredUnderAnotherId()
    {
        static IEnumerable<string?> Rules(string mergedInto, params TypedNewLesion[] added) =>
            TypedVisitCheck.Of(s_relative, WithNew(added) with { Lesions = [s_visit.Lesions[0], new TypedLesion { Lesion = "T2", MergedInto = mergedInto }] }).Of(TypedField.Lesion("T2")).Select(problem => problem.Rule);
        Assert.Empty(Rules("T1"));
        Assert.Empty(Rules("N1", New("N1")));
        Assert.Equal(["RC-10"], Rules("N1"));
        Assert.Equal(["RC-10"], Rules("T2"));
        Assert.Equal(["RC-10"], Rules("T9", New("N1")));
    }

    [Fact]
    public void ReportRegionsAndStability_AreKeptAsTyped_AndBlankIsUnstated()
    {
        var visit = TypedVisitCheck.Of(s_relative, s_visit with { Regions = " chest ,, abdomen；brain", ReportedRecist = RecistCategory.PR, ReportedIrecist = IrecistCategory.IPR, ReportedText = " smaller " }).Visit!;
        Assert.Equal(["chest", "abdomen", "brain"], visit.Regions);
        Assert.Equal(new ReportedResponse { Recist = RecistCategory.PR, Irecist = IrecistCategory.IPR, Text = "smaller" }, visit.Reported);
        var blank = TypedVisitCheck.Of(s_relative, s_visit with { Regions = " ， ", ReportedText = " " }).Visit!;
        Assert.Equal((0, null), (blank.Regions.Count, blank.Reported));
    }

    [Theory]
    [InlineData("74", 0)]
    [InlineData("75", 2)]
    [InlineData("46", 0)]
    [InlineData("45", 2)]
    public void BrainScanBesideAMeasuredScan_WithinTwoWeeks_RecordsNoRowsOfTargets(string when, int rows)
    {
        var brain = s_visit with { When = when, Modality = Modality.Mri, Lesions = [.. s_visit.Lesions.Select(row => row.WithAnswer(LesionState.NotAssessed, null))] };
        Assert.Equal(rows, TypedVisitCheck.Of(s_relative, brain).Visit!.Measurements.Count);
    }

    [Fact]
    public void ScanThatLookedAtOneTarget_OrIsNearAnUnmeasuredVisit_KeepsItsRows()
    {
        TypedLesion[] half = [s_visit.Lesions[0], s_visit.Lesions[1].WithAnswer(LesionState.NotAssessed, null)];
        Assert.Equal(2, TypedVisitCheck.Of(s_relative, s_visit with { When = "70", Lesions = half }).Visit!.Measurements.Count);
        TypedLesion[] none = [.. s_visit.Lesions.Select(row => row.WithAnswer(LesionState.NotAssessed, null))];
        var record = s_relative with { Assessments = [.. s_relative.Assessments, TumourCourse.At(118) with { NonTarget = NonTargetStatus.None }] };
        Assert.Equal(2, TypedVisitCheck.Of(record, s_visit with { Lesions = none }).Visit!.Measurements.Count);
    }

    [Fact]
    public void VisitOnADayOnRecord_StandsAfterTheOneOfThatDay() =>
        Assert.Equal("assessments[2]", TypedVisitCheck.Of(s_relative, s_visit with { When = "60", Modality = Modality.Mri }).Visit!.Path);

    [Fact]
    public void VisitBetweenTwoLines_ShowsItsResponseToTheLineThatEnds()
    {
        var record = s_relative with
        {
            Therapies = [TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 100), TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, 130, line: 2)],
        };
        var check = TypedVisitCheck.Of(record.Numbered(), s_visit);
        Assert.Equal((false, 1, RecistCategory.PR), (check.Response!.IsBaseline, check.Response.Line, check.Response.Recist));
        Assert.True(check.CanBeSaved);
    }

    [Fact]
    public void BaselineBeingTyped_ShowsItsSum() => Assert.Equal(
        (true, 42m), (TypedVisitCheck.Of(s_relative with { Assessments = [] }, s_visit with { When = "-3" }).Response!.IsBaseline, TypedVisitCheck.Of(s_relative with { Assessments = [] }, s_visit with { When = "-3" }).Response!.TargetSumMm));

    [Fact]
    public void CaseWithoutTreatment_TakesItsFirstMeasuredVisitAsTheBaseline_AndLaterOnesNot()
    {
        var untreated = s_relative with { Therapies = [], Assessments = [] };
        static TypedVisit Choosing(string when) => s_visit with { When = when, Lesions = [], NewLesions = [New("A", "30") with { Role = LesionRole.Target }] };
        var first = TypedVisitCheck.Of(untreated with { Lesions = [] }, Choosing("-3"));
        Assert.True(first.CanBeSaved);
        Assert.Equal(30m, first.Response!.TargetSumMm);
        Assert.True(TypedVisitCheck.Of(untreated with { Lesions = [], Assessments = [TumourCourse.At(-60) with { NonTarget = NonTargetStatus.None }] }, Choosing("-3")).CanBeSaved);
        Assert.Contains(TypedVisitCheck.Of(s_relative with { Therapies = [] }, Choosing("-3") with { Lesions = s_visit.Lesions }).Problems, problem => problem.Rule == "RC-07");
    }

    [Fact]
    public void RecordThatAnImportWouldRefuse_IsRefusedAsAWhole()
    {
        var gone = s_visit with { Lesions = [.. s_visit.Lesions, new TypedLesion { Lesion = "T9", Mm = "20" }] };
        Assert.Equal([TypedField.Visit], TypedVisitCheck.Of(s_relative, gone).Problems.Select(problem => problem.Field).Distinct());
        Assert.DoesNotContain(TypedVisitCheck.Of(s_relative, gone with { NonTarget = null }).Problems, problem => problem.Field == TypedField.Visit);
    }

    [Fact]
    public void TargetOfTheCase_ThatAnEarlierVisitMeasured_IsNotChosenAgain()
    {
        var shrunk = s_visit with { When = "-3", Lesions = [new TypedLesion { Lesion = "T1", Mm = "9" }, s_visit.Lesions[1]] };
        Assert.DoesNotContain(TypedVisitCheck.Of(s_relative, shrunk).Problems, problem => problem.Rule == "RC-03");
        Assert.Contains(TypedVisitCheck.Of(s_relative with { Assessments = [s_relative.Assessments[1]] }, shrunk).Problems, problem => problem.Rule == "RC-03" && problem.Field == TypedField.Lesion("T1"));
        Assert.Contains(TypedVisitCheck.Of(s_relative with { Assessments = [TumourCourse.At(-30, TumourCourse.Row("T2", 20))] }, shrunk).Problems, problem => problem.Rule == "RC-03");
    }

    [Fact]
    public void TargetTreatedOnTheDayOfTheBaseline_IsRefused_AndOneNotAnsweredIsOnlyMissing()
    {
        var treated = s_relative with { Assessments = [], Lesions = [s_relative.Lesions[0] with { LocallyTreatedDay = -3 }, s_relative.Lesions[1]] };
        Assert.Contains(TypedVisitCheck.Of(treated, s_visit with { When = "-3" }).Problems, problem => problem.Rule == "RC-06");
        Assert.DoesNotContain(TypedVisitCheck.Of(treated, s_visit with { When = "-4" }).Problems, problem => problem.Rule == "RC-06");
        var open = s_visit with { When = "-4", Lesions = [new TypedLesion { Lesion = "T1" }, new TypedLesion { Lesion = "T2", Mm = "20" }] };
        Assert.Equal(TypedProblemKind.Missing, Assert.Single(TypedVisitCheck.Of(s_relative with { Assessments = [] }, open).Problems).Kind);
    }

    [Fact]
    public void TooSmallTarget_IsToldByWhatItIs()
    {
        static string Text(bool node) => TypedVisitCheck.Of(
            s_relative with { Assessments = [], Lesions = [] }, s_visit with { When = "-3", Lesions = [], NewLesions = [New("A", "9") with { Role = LesionRole.Target, IsNode = node }] }).Problems[0].Text.En;
        Assert.StartsWith("A target node needs", Text(true), StringComparison.Ordinal);
        Assert.StartsWith("A target needs", Text(false), StringComparison.Ordinal);
    }

    [Fact]
    public void SuggestedId_IsTheFirstThatIsFree()
    {
        var record = s_relative with { Lesions = [.. s_relative.Lesions, new Lesion { Id = "n1", Organ = "bone" }] };
        Assert.Equal("N3", TypedNewLesion.Suggest(record, WithNew(New("N2")), "k").Id);
        Assert.Equal(("N1", "k"), (TypedNewLesion.Suggest(s_relative, s_visit, "k").Id, TypedNewLesion.Suggest(s_relative, s_visit, "k").Key));
    }

    [Fact]
    public void Row_TakesBackOnlyWhatWasTakenBack()
    {
        var absent = new TypedLesion { Lesion = "T1", State = LesionState.Absent };
        Assert.Equal(LesionState.Absent, absent.WithLength(" ").State);
        var merged = new TypedLesion { Lesion = "T1", Mm = "12" }.WithAnswer(null, "T2");
        Assert.Equal(("", "T2"), (merged.Mm, merged.MergedInto));
        Assert.Equal("12", new TypedLesion { Lesion = "T1", Mm = "12" }.WithAnswer(null, null).Mm);
        Assert.False(absent.AsSeenOnly().WithLength("12").IsSeenOnly);
        Assert.False(absent.AsSeenOnly().WithAnswer(null, null).IsAnswered);
    }

    private static TypedVisit WithNew(params TypedNewLesion[] added) => s_visit with { NewLesionCall = NewLesionStatus.Unequivocal, NewLesions = added };

    private static TypedNewLesion New(string id, string mm = "14") =>
        new() { Key = id, Organ = "liver", Role = LesionRole.New, Row = new TypedLesion { Lesion = id, Mm = mm } };

    private static ResponseAssessment Measured(int day, decimal first, decimal second) => TumourCourse.At(day, TumourCourse.Row("T1", first), TumourCourse.Row("T2", second)) with
    {
        Modality = Modality.Ct,
        NonTarget = NonTargetStatus.None,
        NewLesions = NewLesionStatus.None,
    };
}
