using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>What a visit says of itself beside its category: the rules that decided, and the remarks that a reader must see.</summary>
public sealed class VisitFlagTests
{
    [Fact]
    public void CompleteResponse_FollowedByLess_IsAConflictInTheData()
    {
        Assert.Contains("RC-29", Last(new TumourCourse().Reported(42, RecistCategory.CR).Reported(84, RecistCategory.PR)));
        Assert.Contains("RC-29", Last(new TumourCourse().Reported(42, RecistCategory.CR).Reported(84, RecistCategory.SD)));
        Assert.Contains("RC-29", Last(new TumourCourse().Reported(42, RecistCategory.CR).Reported(84, RecistCategory.NonCRNonPD)));
        Assert.DoesNotContain("RC-29", Last(new TumourCourse().Reported(42, RecistCategory.CR).Reported(84, RecistCategory.CR)));
        Assert.DoesNotContain("RC-29", Last(new TumourCourse().Reported(42, RecistCategory.CR).Reported(84, RecistCategory.PD)));
        Assert.DoesNotContain("RC-29", Last(new TumourCourse().Reported(42, RecistCategory.PR).Reported(84, RecistCategory.SD)));
    }

    [Theory]
    [InlineData("IR-13 nothing but the line's treatment", null, true)]
    [InlineData("IR-13 radiotherapy after the first progression", 110, false)]
    [InlineData("IR-13 radiotherapy before it", 90, true)]
    public void ClearedProgression_IsFlaggedAsPseudoprogression_UnlessLocalTreatmentCameBetween(string rule, int? radiotherapy, bool expected)
    {
        var course = new TumourCourse().Lesion("T1").Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1));
        if (radiotherapy is int day)
        {
            course.Therapy(TumourCourse.Course("SBRT", TherapyKind.Radiotherapy, day));
        }

        var history = course.Scan(-7, 100).Scan(100, 130).Scan(128, 130).Scan(160, 100).Assess();
        Assert.Equal((rule, expected), (rule, history.Visits[^1].Flags.Any(flag => flag.Rule == "IR-13")));
        Assert.DoesNotContain(history.Visits[^2].Flags, flag => flag.Rule == "IR-13");
    }

    [Fact]
    public void ReportedPseudoprogression_IsFlaggedWhereItIsCleared() => Assert.Contains(
        "IR-13", Last(new TumourCourse().Reported(56, irecist: IrecistCategory.ICPD).Reported(98, irecist: IrecistCategory.IPR)));

    [Theory]
    [InlineData("RC-30 three usual intervals", new[] { 42, 84, 126 }, 252, RecistCategory.PD, true)]
    [InlineData("RC-30 a day less", new[] { 42, 84, 126 }, 251, RecistCategory.PD, false)]
    [InlineData("RC-30 no progression", new[] { 42, 84, 126 }, 252, RecistCategory.SD, false)]
    [InlineData("RC-30 one interval is no usual one", new[] { 42, 84 }, 252, RecistCategory.PD, false)]
    [InlineData("RC-30 the longer of two intervals counts", new[] { 42, 84, 144 }, 323, RecistCategory.PD, false)]
    [InlineData("RC-30 the longer of two intervals, three times", new[] { 42, 84, 144 }, 324, RecistCategory.PD, true)]
    public void Progression_AfterMissedScans_ComesAfterAGap(string rule, int[] scans, int last, RecistCategory category, bool expected)
    {
        var course = new TumourCourse();
        foreach (var day in scans)
        {
            course.Reported(day, RecistCategory.SD);
        }

        var flags = course.Reported(last - 1, RecistCategory.NE).Reported(last, category).Assess().Visits[^1].Flags;
        Assert.Equal((rule, expected), (rule, flags.Any(flag => flag.Rule == "RC-30" && flag.Text.En.Contains($"{last - scans[^1]} days", StringComparison.Ordinal))));
        Assert.Equal(expected, flags.Any(flag => flag.Rule == "RC-30" && flag.Text.Zh.Contains($" {last - scans[^1]} 天", StringComparison.Ordinal)));
        Assert.Equal(expected, flags.Any(flag => flag.Rule == "RC-30"));
    }

    [Fact]
    public void BlindSpots_AreFlagged()
    {
        Assert.Contains("RC-12", Last(new TumourCourse().Visit(Change(56, -10))));
        Assert.Contains("RC-13", Last(new TumourCourse().Visit(Change(42, -35)).Visit(Change(84, -28))));
        Assert.Contains("RC-13", Last(Course().Scan(56, 70).Scan(98, 80)));
        Assert.Contains("IR-12", Last(Course().Scan(56, 130)));
        Assert.DoesNotContain("IR-12", Last(Course().Scan(56, 130, stable: true)));
        Assert.DoesNotContain("RC-17", Last(Course().Scan(56, 130, NewLesionStatus.Unequivocal)));
        Assert.Contains("IR-02", Last(Course().Scan(56, 130).Scan(76, 140)));
        Assert.Contains("IR-02", Last(Course().Scan(56, 130).Scan(156, 140)));
    }

    [Fact]
    public void IncompleteTargets_SayWhetherThePartProvesProgression()
    {
        static ResponseAssessment Part(decimal mm) => TumourCourse.At(56, TumourCourse.Row("T1", mm), TumourCourse.Row("T2", LesionState.NotAssessed));
        static TumourCourse Two() => new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver").Visit(TumourCourse.At(-7, TumourCourse.Row("T1", 50), TumourCourse.Row("T2", 50)));
        var (proven, open) = (Two().Visit(Part(125)).Assess().Visits[1], Two().Visit(Part(20)).Assess().Visits[1]);
        Assert.Equal((RecistCategory.PD, RecistCategory.NE), (proven.Recist, open.Recist));
        Assert.Contains(proven.Flags, flag => flag.Rule == "RC-14" && flag.Text.En.Contains("prove progression", StringComparison.Ordinal));
        Assert.Contains(open.Flags, flag => flag.Rule == "RC-14" && flag.Text.En.Contains("not evaluable", StringComparison.Ordinal));
        Assert.Contains("RC-14", open.Rules);
    }

    [Fact]
    public void Reappearance_SaysWhetherTheCompleteResponseWasDefinite()
    {
        var unsure = Course().Scan(42, 0).Scan(84, 4).Assess().Visits[^1];
        var definite = Course().Scan(42, 0).Scan(84, 0).Scan(126, 4).Assess().Visits[^1];
        var bySize = Course().Scan(42, 0).Scan(84, 6).Assess().Visits[^1];
        var nonTargetLeft = Course().Scan(42, 0, nonTarget: NonTargetStatus.NonCrNonPd).Scan(84, 4, nonTarget: NonTargetStatus.NonCrNonPd).Assess().Visits[^1];
        Assert.Contains(unsure.Flags, flag => flag.Rule == "RC-15" && flag.Text.En.Contains("judged by size", StringComparison.Ordinal));
        Assert.Contains(definite.Flags, flag => flag.Rule == "RC-15" && flag.Text.En.Contains("whatever its size", StringComparison.Ordinal));
        Assert.Contains("RC-15", definite.Rules);
        Assert.DoesNotContain("RC-15", bySize.Rules);
        Assert.Contains("RC-15", nonTargetLeft.Rules);
        Assert.DoesNotContain("RC-15", Course().Scan(42, 60).Scan(84, 58).Assess().Visits[^1].Rules);
    }

    [Fact]
    public void StatedSums_ThatReturnFromZero_AreFlaggedAsReappeared() =>
        Assert.Contains("RC-15", Last(new TumourCourse().Visit(Sum(-7, 50)).Visit(Sum(42, 0)).Visit(Sum(84, 4))));

    [Theory]
    [InlineData("RC-15 four weeks confirm the complete response", 70, RecistCategory.PD)]
    [InlineData("RC-15 27 days do not", 69, RecistCategory.PR)]
    public void SmallReappearance_IsProgressionOnlyAfterAConfirmedCompleteResponse(string rule, int second, RecistCategory expected) =>
        Assert.Equal((rule, expected), (rule, Course().Scan(42, 0).Scan(second, 0).Scan(126, 4).Assess().Visits[^1].Recist!.Value));

    [Fact]
    public void CompleteResponse_StaysConfirmedOverAVisitThatCouldNotBeEvaluated() => Assert.Equal(
        RecistCategory.PD,
        Course().Scan(42, 0).Visit(TumourCourse.At(60, TumourCourse.Row("T1", LesionState.NotAssessed))).Scan(84, 0).Scan(126, 4).Assess().Visits[^1].Recist);

    [Fact]
    public void ReportedCompleteResponse_ThatWasConfirmed_MakesAMeasuredReappearanceProgression() => Assert.Equal(
        RecistCategory.PD, Course().Reported(42, RecistCategory.CR).Reported(84, RecistCategory.CR).Scan(126, 20).Assess().Visits[^1].Recist);

    [Theory]
    [InlineData(55, 55, true)]
    [InlineData(56, 56, true)]
    [InlineData(57, 56, false)]
    [InlineData(-7, 56, false)]
    public void TargetTreatedLocally_UpToTheVisit_LeavesTheSumNotComparable(int treated, int day, bool expected)
    {
        var visit = new TumourCourse().Lesion("T1", treated: treated).Scan(-7, 100).Scan(day, 60).Assess().Visits[1];
        Assert.Equal((expected, expected ? RecistCategory.NE : RecistCategory.PR), (visit.Rules.Contains("RC-24"), visit.Recist));
    }

    [Fact]
    public void Lengths_AreQuestionedAboveThirtyCentimetresAndForANodeOfZero()
    {
        var flags = new TumourCourse().Lesion("T1").Lesion("T2", organ: "lymph node", node: true)
            .Visit(TumourCourse.At(-7, TumourCourse.Row("T1", 300), TumourCourse.Row("T2", 16))).Assess().Visits[0].Flags;
        Assert.DoesNotContain(flags, flag => flag.Rule == "RC-01");
        Assert.DoesNotContain("RC-01", Last(Course().Visit(TumourCourse.At(56, TumourCourse.Row("T1", 0m)))));
    }

    [Fact]
    public void Rules_NameWhatDecided()
    {
        Assert.Equal(["RC-12", "RC-19", "IR-01"], Course().Scan(56, 100).Assess().Visits[1].Rules);
        Assert.Equal(["RC-19", "IR-01"], Course().Visit(TumourCourse.At(56) with { NewLesions = NewLesionStatus.Unequivocal }).Assess().Visits[1].Rules);
        Assert.Equal(["RC-20", "IR-01"], new TumourCourse().Visit(TumourCourse.At(56) with { NewLesions = NewLesionStatus.Unequivocal }).Assess().Visits[0].Rules);
        Assert.Equal(["RC-19", "IR-01"], Course().Visit(TumourCourse.At(56) with { NewLesions = NewLesionStatus.None }).Assess().Visits[1].Rules);
        Assert.Equal(["RC-20", "IR-01"], new TumourCourse().Visit(TumourCourse.At(56) with { NonTarget = NonTargetStatus.Ne }).Assess().Visits[0].Rules);
        Assert.Equal(["RC-26", "IR-01"], new TumourCourse().Reported(56, RecistCategory.SD).Assess().Visits[0].Rules);
        Assert.Equal(["RC-12", "RC-19", "IR-01"], new TumourCourse().Visit(Change(56, -10)).Assess().Visits[0].Rules);
        Assert.Contains("RC-13", new TumourCourse().Visit(Change(42, -35)).Visit(Change(84, -28)).Assess().Visits[1].Rules);
        Assert.Contains("RC-13", Course().Scan(42, 65).Scan(84, 75).Assess().Visits[^1].Rules);
    }

    private static IEnumerable<string> Last(TumourCourse course) => course.Assess().Visits[^1].Flags.Select(flag => flag.Rule);

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Scan(-7, 100);

    private static ResponseAssessment Change(int day, decimal percent) => TumourCourse.At(day) with { TargetChangePercent = percent };

    private static ResponseAssessment Sum(int day, decimal mm) => TumourCourse.At(day) with { TargetSumMm = mm };
}
