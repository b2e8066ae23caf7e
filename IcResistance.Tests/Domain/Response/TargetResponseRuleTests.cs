using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>The test vectors of the rules, each through a whole record: baseline, a visit at the nadir, the visit in question.</summary>
public sealed class TargetResponseRuleTests
{
    public static TheoryData<string, decimal, decimal, decimal, RecistCategory> Vectors => new()
    {
        { "RC-12 exactly -30 %", 100, 100, 70.0m, RecistCategory.PR },
        { "RC-12 -29.9 %", 100, 100, 70.1m, RecistCategory.SD },
        { "RC-12 +20.0 % and +5.0 mm", 100, 25, 30, RecistCategory.PD },
        { "RC-12 +20 % but +4.8 mm", 100, 24, 28.8m, RecistCategory.PR },
        { "RC-12 +20 % but +4 mm", 60, 20, 24, RecistCategory.PR },
        { "RC-12 +25 % and +5 mm, though -58 % from baseline", 60, 20, 25, RecistCategory.PD },
        { "RC-12 +19.9 %", 120, 100, 119.9m, RecistCategory.SD },
        { "RC-12 exactly +20 %", 100, 100, 120, RecistCategory.PD },
        { "RC-12 EORTC example", 165, 63, 65, RecistCategory.PR },
        { "RC-15 nadir 0, +4 mm", 45, 0, 4, RecistCategory.PR },
        { "RC-15 nadir 0, +6 mm", 45, 0, 6, RecistCategory.PD },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Sum_AfterNadir_IsJudgedByBothThresholds(string rule, decimal baseline, decimal nadir, decimal sum, RecistCategory expected)
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, baseline).Scan(42, nadir).Scan(84, sum).Assess();
        var visit = history.Visits[2];
        Assert.Equal((rule, expected, nadir, baseline), (rule, visit.Target, visit.NadirMm, visit.BaselineMm));
    }

    [Fact]
    public void Node_BelowTenMillimetres_IsCompleteResponseThoughTheSumIsNotZero()
    {
        var history = new TumourCourse().Lesion("T1", node: true, organ: "lymph node").Scan(-7, 18).Scan(42, 12).Scan(84, 9).Assess();
        Assert.Equal((RecistCategory.CR, 9m), (history.Visits[2].Recist, history.Visits[2].TargetSumMm));
    }

    [Fact]
    public void Reappearance_AfterCompleteResponseOfOneVisit_IsFlaggedAndJudgedBySize()
    {
        var visit = new TumourCourse().Lesion("T1").Scan(-7, 45).Scan(42, 0).Scan(84, 4).Assess().Visits[2];
        Assert.Equal(RecistCategory.PR, visit.Recist);
        Assert.Contains(visit.Flags, flag => flag.Rule == "RC-15");
    }

    [Theory]
    [InlineData(ReappearanceRule.BySize, RecistCategory.PR)]
    [InlineData(ReappearanceRule.AfterConfirmedCr, RecistCategory.PD)]
    [InlineData(ReappearanceRule.AfterAnyCr, RecistCategory.PD)]
    public void Reappearance_AfterConfirmedCompleteResponse_FollowsTheConvention(ReappearanceRule rule, RecistCategory expected)
    {
        var course = new TumourCourse().Lesion("T1").Scan(-7, 45).Scan(42, 0).Scan(84, 0).Scan(126, 4);
        Assert.Equal(expected, course.Assess(new ResponseConventions { ReappearanceAfterCr = rule }).Visits[3].Recist);
    }

    [Theory]
    [InlineData(true, RecistCategory.PR)]
    [InlineData(false, RecistCategory.SD)]
    public void PartialResponse_BackAboveThreshold_ContinuesOnlyByConvention(bool continues, RecistCategory expected)
    {
        var visit = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(42, 70).Scan(84, 70).Scan(126, 80).Scan(168, 80)
            .Assess(new ResponseConventions { ContinuePr = continues }).Visits[^1];
        Assert.Equal((expected, RecistCategory.SD), (visit.Target, visit.RawTarget));
    }

    [Fact]
    public void PartialResponse_AfterProgression_DoesNotContinue()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(42, 60).Scan(84, 80).Scan(126, 71).Assess();
        Assert.Equal([RecistCategory.PR, RecistCategory.PD, RecistCategory.SD], history.Visits.Skip(1).Select(visit => visit.Target));
    }

    [Theory]
    [InlineData(true, 130, RecistCategory.PD)]
    [InlineData(true, 90, RecistCategory.NE)]
    [InlineData(false, 130, RecistCategory.NE)]
    public void IncompleteSum_IsNotEvaluableUnlessThePartProgresses(bool mayProgress, int mm, RecistCategory expected)
    {
        var history = TwoTargets(Part("T1", mm)).Assess(new ResponseConventions { PartialSumMayProgress = mayProgress });
        Assert.Equal(expected, history.Visits[1].Target);
        Assert.Null(history.Visits[1].TargetSumMm);
        Assert.Contains(history.Visits[1].Flags, flag => flag.Rule == "RC-14");
    }

    [Fact]
    public void Nadir_IncompleteSum_IsNotUsed()
    {
        var history = TwoTargets(Part("T1", 20)).Visit(Full(84, 50, 45)).Assess();
        Assert.Equal(100, history.Visits[2].NadirMm);
    }

    private static TumourCourse TwoTargets(ResponseAssessment first) => new TumourCourse().Lesion("T1").Lesion("T2").Visit(Full(-7, 50, 50)).Visit(first);

    private static ResponseAssessment Part(string lesion, decimal mm) => new()
    {
        Time = EventTime.OnDay(42),
        Measurements = [TumourCourse.Row(lesion, mm), TumourCourse.Row("T2", LesionState.NotAssessed)],
    };

    private static ResponseAssessment Full(int day, decimal first, decimal second) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [TumourCourse.Row("T1", first), TumourCourse.Row("T2", second)],
    };
}
