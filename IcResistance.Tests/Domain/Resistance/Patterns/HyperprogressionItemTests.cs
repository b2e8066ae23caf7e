using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using static IcResistance.Domain.Resistance.Patterns.PatternAnswer;
using static IcResistance.Tests.Domain.Resistance.Patterns.ProgressingLesions;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

/// <summary>PP-10 to PP-18: the items of the hyperprogression definitions one by one; each is met, not met, or not known (C20).</summary>
public sealed class HyperprogressionItemTests
{
    /// <summary>Lo Russo: failure within two months, growth of 50 %, two new lesions in an organ, a new organ, ECOG 2.</summary>
    [Theory]
    [InlineData("all but ECOG", 44, 100, new[] { "lung", "lung", "brain" }, 4, 1)]
    [InlineData("one new lesion in an involved organ", 44, 100, new[] { "lung" }, 2, 1)]
    [InlineData("two new lesions in new organs only", 44, 100, new[] { "brain", "skin" }, 3, 1)]
    [InlineData("two new lesions of one new organ", 44, 100, new[] { "brain", "brain" }, 3, 1)]
    [InlineData("growth of exactly 50 %", 44, 96, new string[0], 2, 1)]
    [InlineData("growth of less", 44, 95, new string[0], 1, 1)]
    [InlineData("at two months", 61, 100, new string[0], 1, 1)]
    public void LoRusso_CountsItsItems(string what, int day, int mm, string[] newOrgans, int met, int unknown) =>
        Assert.Equal((what, $"{met} of 5 items met, {unknown} not known."), (what, Course(mm, day, newOrgans).Pattern("PP-16").Reason.En));

    [Theory]
    [InlineData("the day after the first dose", 1, 2, 0)]
    [InlineData("on the day of the first dose", 0, 1, 1)]
    [InlineData("at two months", 61, 2, 0)]
    [InlineData("later", 62, 1, 1)]
    public void PoorPerformance_CountsWithinTwoMonths(string what, int day, int met, int unknown) => Assert.Equal(
        (what, $"{met} of 5 items met, {unknown} not known."),
        (what, Course(80, 44).OfCase(record => record with { Performance = [new PerformanceStatus { Time = EventTime.OnDay(day), Ecog = 3 }] }).Pattern("PP-16").Reason.En));

    [Fact]
    public void LoRusso_IsNoOnlyWhereTheUnknownItemsCouldNotReachThree()
    {
        var good = Course(70, 44).OfCase(record => record with { Performance = [new PerformanceStatus { Time = EventTime.OnDay(30), Ecog = 1 }] });
        Assert.Equal((No, "1 of 5 items met, 0 not known."), (good.Pattern("PP-16").Result, good.Pattern("PP-16").Reason.En));
        Assert.Equal(No, Course(70, 44).Pattern("PP-16").Result);
        Assert.Equal(Unknown, Course(100, 44).Pattern("PP-16").Result);
        Assert.Equal(Yes, Course(100, 44, "brain").Pattern("PP-16").Result);
    }

    [Fact]
    public void NewLesions_ThatNobodySpokeOfOrNamed_AreNotKnown()
    {
        static string Reason(NewLesionStatus? status, params string[] sites) => Course(100, 44).Progressing(visit => visit with { NewLesions = status, NewLesionSites = [.. sites] }).Pattern("PP-16").Reason.En;
        Assert.Equal("2 of 5 items met, 1 not known.", Reason(NewLesionStatus.None));
        Assert.Equal("2 of 5 items met, 3 not known.", Reason(null));
        Assert.Equal("2 of 5 items met, 3 not known.", Reason(NewLesionStatus.Equivocal, "brain"));
        Assert.Equal("2 of 5 items met, 3 not known.", Reason(NewLesionStatus.Unequivocal));
        Assert.Equal("3 of 5 items met, 1 not known.", Reason(NewLesionStatus.Unequivocal, "brain"));
        Assert.Equal("2 of 5 items met, 2 not known.", Reason(NewLesionStatus.Unequivocal, "multiple lung nodules"));
        Assert.Equal("3 of 5 items met, 1 not known.", Reason(NewLesionStatus.Unequivocal, "left lung", "right lung"));
    }

    [Fact]
    public void NewLesion_MeasuredAndNamed_IsOne()
    {
        var course = Course(100, 44, "lung").Progressing(visit => visit with { NewLesionSites = ["lung"] });
        Assert.Equal("2 of 5 items met, 1 not known.", course.Pattern("PP-16").Reason.En);
        var derived = Course(100, 44, "brain").Progressing(visit => visit with { NewLesions = null }, visit => visit with { NewLesions = NewLesionStatus.Unequivocal });
        Assert.Equal("3 of 5 items met, 1 not known.", derived.Pattern("PP-16").Reason.En);
    }

    [Fact]
    public void CaseWithoutLesionsFromBefore_TellsOfNoNewOrgan() => Assert.Equal(
        "2 of 5 items met, 3 not known.", Course(100, 44).OfCase(record => record with { Lesions = [new Lesion { Id = "N9", Organ = "brain", Role = LesionRole.New }] }).Pattern("PP-16").Reason.En);

    [Theory]
    [InlineData("all three items", 60, 100, Yes)]
    [InlineData("growth of exactly 50 %", 60, 96, No)]
    [InlineData("the scan before is not at hand", null, 100, Unknown)]
    [InlineData("no growth before", 64, 100, Unknown)]
    [InlineData("as fast before", 40, 100, No)]
    public void Kato_NeedsAllThree(string what, int? before, int mm, PatternAnswer expected) => Assert.Equal((what, expected), (what, Course(mm, 44, before: before).Pattern("PP-15").Result));

    [Fact]
    public void Ratio_WithoutGrowthBefore_IsUndefined() => Assert.Equal(
        [Unknown, Unknown, Yes], (PatternAnswer[])[Course(100, 44, before: 64).Pattern("PP-12").Result, Course(100, 44, before: 64).Pattern("PP-13").Result, Course(100, 44, before: 64).Pattern("PP-14").Result]);

    [Fact]
    public void Kato_DoublePace_IsNotEnough()
    {
        // 64 - 32 mm in 50 days before, 128 - 64 mm in 50 days on treatment: exactly twice the pace.
        var course = Course(128, 44, before: 32, beforeDay: -56);
        Assert.Equal((No, Yes), (course.Pattern("PP-15").Result, course.Pattern("PP-13").Result));
        Assert.Contains("x 2.0", course.Pattern("PP-13").Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Matos_WithoutGrowth_IsNoOnlyWhereNothingElseHolds()
    {
        Assert.Equal([No, Unknown, Yes], (PatternAnswer[])[Course(80, 44).Pattern("PP-17").Result, Course(80, 44, "brain").Pattern("PP-17").Result, Course(100, 44).Pattern("PP-17").Result]);
        Assert.Equal([No, Unknown], (PatternAnswer[])[Course(100, 61).Pattern("PP-17").Result, Course(80, 44, "lung", "lung").Pattern("PP-17").Result]);
    }

    [Theory]
    [InlineData(7, Unknown)]
    [InlineData(8, Yes)]
    public void FirstEvaluation_LessThanTwoWeeksAfterBaseline_GivesNoRate(int day, PatternAnswer expected) => Assert.Equal(expected, Course(100, day).Pattern("PP-12").Result);

    [Fact]
    public void Growth_IsOfTheSumOfAllTargets_OrOfAStatedSum()
    {
        static CourseBuilder Two(decimal? second) => Course(100, 44).OfCase(record => record with
        {
            Lesions = [.. record.Lesions, new Lesion { Id = "T2", Organ = "liver", Role = LesionRole.Target }],
            Assessments = [new ResponseAssessment { Time = EventTime.OnDay(-52), Measurements = [Mm("T1", 60), Mm("T2", 10)] }],
        }).WithBaseline(("T1", 64), ("T2", 10)).Progressing(visit => visit with { Measurements = [Mm("T1", 100), .. second is { } mm ? [Mm("T2", mm)] : (LesionMeasurement[])[]] });
        Assert.Contains("TGK: 2.6 -> 21.9", Two(10).Pattern("PP-13").Reason.En, StringComparison.Ordinal);
        Assert.Contains("TGK: 2.6 -> 28.0", Two(20).Pattern("PP-13").Reason.En, StringComparison.Ordinal);
        Assert.Equal(Unknown, Two(null).Pattern("PP-13").Result);
        Assert.Equal(Unknown, Two(null).Progressing(visit => visit with { TargetSumMm = 110 }).Pattern("PP-13").Result);

        static ResponseAssessment Stated(int day, decimal mm) => new() { Time = EventTime.OnDay(day), TargetSumMm = mm };
        var stated = CourseBuilder.Monotherapy.Ongoing().OfCase(record => record with { Assessments = [Stated(-52, 60)] }).Baseline(-6)
            .ProgressesOn(44, Seeing(visit => visit with { TargetSumMm = 100 }));
        Assert.Equal(Unknown, stated.Pattern("PP-13").Result);
        Assert.Equal(Yes, stated.WithBaseline(Stated(-6, 64)).Pattern("PP-13").Result);
    }

    [Fact]
    public void ScanBefore_ThatMeasuredNoTarget_IsPassedOver() => Assert.Contains(
        "TGK: 2.6",
        Course(100, 44).OfCase(record => record with { Assessments = [.. record.Assessments, new ResponseAssessment { Time = EventTime.OnDay(-30), Measurements = [Mm("X", 60)] }, new ResponseAssessment { Time = EventTime.OnDay(-25) }] })
            .Pattern("PP-13").Reason.En, StringComparison.Ordinal);

    [Fact]
    public void Gate_NamesWhyNothingCanBeSaid()
    {
        static PatternResult Gate(CourseBuilder course) => course.Pattern("PP-10");
        Assert.Equal((Unknown, "No evaluation on record."), (Gate(CourseBuilder.Monotherapy.Ongoing()).Result, Gate(CourseBuilder.Monotherapy.Ongoing()).Reason.En));
        Assert.Equal("The first evaluation has no response category.", Gate(CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.NE)).Reason.En);
        Assert.Equal((No, "No progression at the first evaluation of this line (PP-10)."), (Gate(CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.SD)).Result, Gate(CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.SD)).Reason.En));
        Assert.Equal(Unknown, Gate(CourseBuilder.Monotherapy.Ongoing().ProgressesOn(56).ClearedOn(98, RecistCategory.PR).ProgressesOn(300)).Result);
    }

    [Fact]
    public void Data_AreTheFirstEvaluationAndTheScanBeforeBaseline()
    {
        Assert.Equal(["assessments[1]", "assessments[0]"], Course(100, 44).Pattern("PP-13").Data);
        Assert.Equal(["assessments[1]"], Course(100, 44, before: null).Pattern("PP-13").Data);
        Assert.Empty(CourseBuilder.Monotherapy.Ongoing().Pattern("PP-13").Data);
    }

    /// <summary>T1 in the lung and NT1 in bone: 60 mm before, 64 mm at baseline six days before the first dose, then as given.</summary>
    private static CourseBuilder Course(int mm, int day, params string[] newOrgans) => Course(mm, day, 60, -52, newOrgans);

    private static CourseBuilder Course(int mm, int day, int? before, int beforeDay = -52, params string[] newOrgans) => CourseBuilder.Monotherapy.Ongoing()
        .OfCase(record => record with
        {
            Lesions =
            [
                new Lesion { Id = "T1", Organ = "lung", Role = LesionRole.Target },
                new Lesion { Id = "NT1", Organ = "bone", Role = LesionRole.NonTarget },
                .. newOrgans.Select((organ, index) => new Lesion { Id = $"N{index + 1}", Organ = organ, Role = LesionRole.New }),
            ],
            Assessments = before is { } length ? [new ResponseAssessment { Time = EventTime.OnDay(beforeDay), Measurements = [Mm("T1", length)] }] : [],
        })
        .Baseline(-6, ("T1", 64))
        .ProgressesOn(day, visit => visit with
        {
            ChangeFromBaselinePercent = (mm - 64) * 100m / 64,
            ProgressingLesions = [.. newOrgans.Select((_, index) => $"N{index + 1}")],
            Visit = visit.Visit with { Measurements = [Mm("T1", mm)], NewLesions = newOrgans.Length > 0 ? NewLesionStatus.Unequivocal : NewLesionStatus.None },
        });
}
