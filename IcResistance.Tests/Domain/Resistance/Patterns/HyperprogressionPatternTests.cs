using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using static IcResistance.Domain.Resistance.Patterns.PatternAnswer;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

public sealed class HyperprogressionPatternTests
{
    private static readonly string[] s_growthRules = ["PP-12", "PP-13", "PP-14", "PP-18"];

    /// <summary>60 mm, 46 days later at baseline 64, then 108 mm at day 44: growth rate 14 % before, 160 % on treatment.</summary>
    [Theory]
    [InlineData(108, Yes, Yes, Yes, Yes)]
    [InlineData(80, Yes, Yes, No, No)]
    [InlineData(68, No, No, No, No)]
    public void GrowthDefinitions_ThreeScans_AnswerByTheirOwnThreshold(
        decimal first, PatternAnswer champiat, PatternAnswer saadaBouzid, PatternAnswer ferrara, PatternAnswer kas) =>
        Assert.Equal([champiat, saadaBouzid, ferrara, kas], Growth(Course(-52, 60, first)));

    [Fact]
    public void GrowthDefinitions_NoScanBeforeBaseline_AreUnknown() =>
        Assert.Equal([Unknown, Unknown, Unknown, Unknown], Growth(Course(null, 60, 108)));

    [Theory]
    [InlineData(-19, Unknown)]
    [InlineData(-20, Yes)]
    public void GrowthDefinitions_ScansLessThanFourteenDaysApart_AreUnknown(int day, PatternAnswer expected) =>
        Assert.Equal(expected, Course(day, 62, 108).Pattern("PP-12").Result);

    [Fact]
    public void RatioDefinitions_TumourShrankBefore_AreUndefinedButDeltaApplies() =>
        Assert.Equal([Unknown, Unknown, Yes, Yes], Growth(Course(-52, 70, 108)));

    [Fact]
    public void Pp10_NeverSaysYes() =>
        Assert.Equal(Unknown, Course(-52, 60, 108).Pattern("PP-10").Result);

    [Fact]
    public void BenefitFirst_EveryDefinitionIsNo() =>
        Assert.All(All(CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR).ProgressesOn(300)), answer => Assert.Equal(No, answer));

    [Fact]
    public void ProgressionAfterAnEvaluationInWords_EveryDefinitionIsNo() =>
        Assert.All(All(CourseBuilder.Monotherapy.Ongoing().SeenInWords(122, "shrinking").ProgressesOn(152)), answer => Assert.Equal(No, answer));

    [Fact]
    public void ProgressionAfterAnExaminationThatTellsNothing_IsNotExcluded() =>
        Assert.DoesNotContain(No, All(CourseBuilder.Monotherapy.Ongoing().Seen(20, null).ProgressesOn(50)));

    [Fact]
    public void OnlyTheProgressionIsKnown_EveryDefinitionIsUnknown() =>
        Assert.All(All(CourseBuilder.Monotherapy.Ongoing().ProgressesOn(852)), answer => Assert.Equal(Unknown, answer));

    [Theory]
    [InlineData(40.1, Yes)]
    [InlineData(40, No)]
    public void Matos_GrowthWithinTwoMonths_NeedsMoreThanFortyPercent(decimal change, PatternAnswer expected) =>
        Assert.Equal(expected, Course(-52, 60, 64 * (1 + (change / 100))).Pattern("PP-17").Result);

    [Fact]
    public void Matos_NewLesionsNotKnown_IsUnknown() => Assert.Equal(
        Unknown,
        CourseBuilder.Monotherapy.Ongoing().ProgressesOn(28, visit => visit with { ChangeFromBaselinePercent = 79 }).Pattern("PP-17").Result);

    [Fact]
    public void LoRusso_TwoItemsAndEcogUnknown_IsUnknownUntilEcogIsKnown()
    {
        var course = Course(-52, 60, 108);
        var declined = course.OfCase(record => record with { Performance = [new PerformanceStatus { Time = EventTime.OnDay(50), Ecog = 2 }] });

        Assert.Equal((Unknown, Yes), (course.Pattern("PP-16").Result, declined.Pattern("PP-16").Result));
    }

    [Theory]
    [InlineData(60, Yes)]
    [InlineData(61, No)]
    public void Kato_TimeToFailure_IsUnderTwoMonths(int day, PatternAnswer expected) =>
        Assert.Equal(expected, Course(-52, 60, 120, day).Pattern("PP-15").Result);

    private static PatternAnswer[] Growth(CourseBuilder course) => [.. s_growthRules.Select(rule => course.Pattern(rule).Result)];

    private static IEnumerable<PatternAnswer> All(CourseBuilder course) =>
        course.Assess().Patterns.Where(item => item.Tag == "hyperprogression").Select(item => item.Result);

    private static CourseBuilder Course(int? beforeDay, decimal before, decimal first, int day = 44) => CourseBuilder.Monotherapy.Ongoing()
        .OfCase(record => record with
        {
            Lesions = [new Lesion { Id = "T1", Organ = "lung", Role = LesionRole.Target }],
            Assessments = beforeDay is { } scan
                ? [new ResponseAssessment { Time = EventTime.OnDay(scan), Measurements = [ProgressingLesions.Mm("T1", before)] }]
                : [],
        })
        .Baseline(-6, ("T1", 64))
        .ProgressesOn(day, visit => ProgressingLesions.Seeing(item => item with
        {
            Measurements = [ProgressingLesions.Mm("T1", first)],
            NewLesions = NewLesionStatus.None,
        })(visit) with
        { ChangeFromBaselinePercent = (first - 64) * 100 / 64 });
}
