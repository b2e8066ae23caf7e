using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using static IcResistance.Domain.Resistance.Patterns.PatternAnswer;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

/// <summary>Where the progression is: diffuse (PP-01), systemic (PP-06), brain only (PP-07), one organ (PP-08).</summary>
public sealed class SpreadPatternTests
{
    [Fact]
    public void Diffuse_NoLesionProgressesByItself_IsDiffuseAndSystemic()
    {
        var course = ProgressingLesions.AfterResponse([]);

        Assert.Equal([Yes, Yes, No, No], Answers(course, "PP-01", "PP-06", "PP-07", "PP-08"));
    }

    [Theory]
    [InlineData(new[] { "liver", "adrenal", "bone" }, Yes)]
    [InlineData(new[] { "liver", "adrenal" }, No)]
    [InlineData(new[] { "lung", "lung", "lung", "lung" }, No)]
    [InlineData(new[] { "lung", "lung", "lung", "lung", "lung" }, Yes)]
    public void Systemic_MoreThanFiveLesionsOrThreeNewOrgans(string[] newOrgans, PatternAnswer expected) =>
        Assert.Equal(expected, ProgressingLesions.AfterResponse(["T1"], newOrgans).Pattern("PP-06").Result);

    [Theory]
    [InlineData(new[] { "T1" }, new string[0], Yes)]
    [InlineData(new[] { "T1" }, new[] { "lungs, both sides" }, Yes)]
    [InlineData(new[] { "T1", "T2" }, new string[0], No)]
    public void SingleOrgan_BothLungsAreOne(string[] targets, string[] newOrgans, PatternAnswer expected) =>
        Assert.Equal(expected, ProgressingLesions.AfterResponse(targets, newOrgans).Pattern("PP-08").Result);

    [Theory]
    [InlineData(258, Yes)]
    [InlineData(342, Yes)]
    [InlineData(257, Unknown)]
    [InlineData(343, Unknown)]
    public void CnsOnly_NeedsABrainMriWithin42Days(int mriDay, PatternAnswer expected) =>
        Assert.Equal(expected, ProgressingLesions.AfterResponse([], "brain").OfCase(record => WithMri(record, mriDay)).Pattern("PP-07").Result);

    [Theory]
    [InlineData("the CT two weeks before shows a response", 315, RecistCategory.PR, "chest", Yes)]
    [InlineData("the CT six weeks before shows a response", 288, RecistCategory.PR, "chest", Yes)]
    [InlineData("the CT is older than six weeks", 287, RecistCategory.PR, "chest", Unknown)]
    [InlineData("the CT could not be evaluated", 315, RecistCategory.NE, "chest", Unknown)]
    [InlineData("the other scan showed the head only", 315, RecistCategory.SD, "head", Unknown)]
    public void CnsOnly_BodyAndHeadOnTwoVisits_TheNearestBodyScanTellsOfTheBody(string what, int day, RecistCategory category, string region, PatternAnswer expected)
    {
        var mri = WholeCase.Reported(330, RecistCategory.PD, Modality.Mri) with { Regions = ["brain"], NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["left cerebellum"] };
        var course = WholeCase.Course([WholeCase.Ici(0)], WholeCase.Reported(60, RecistCategory.PR), WholeCase.Reported(day, category) with { Regions = [region] }, mri);
        Assert.Equal((what, expected), (what, new CnsOnlyPattern().Evaluate(course, ProgressingDisease.Of(course)).Single().Result));
    }

    [Fact]
    public void CnsOnly_ExtracranialProgressionProven_IsNoWithoutAnyMri() =>
        Assert.Equal(No, ProgressingLesions.AfterResponse(["T1"], "brain").Pattern("PP-07").Result);

    [Fact]
    public void NewLesion_NamedAsSiteAndAsLesion_CountsOnce() =>
        Assert.Equal("1 progressing lesion in 1 organ (brain).", ProgressingLesions.AfterResponse([], "brain").Pattern("PP-08").Reason.En);

    [Fact]
    public void Unnamed_NewSiteOnly_IsALowerBound()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR).ProgressesOn(300, ProgressingLesions.Seeing(visit => visit with
        {
            NewLesions = NewLesionStatus.Unequivocal,
            NewLesionSites = ["left ovary"],
        }));

        Assert.Equal([Unknown, No, Unknown], Answers(course, "PP-06", "PP-07", "PP-08"));
    }

    private static IEnumerable<PatternAnswer> Answers(CourseBuilder course, params string[] rules) =>
        rules.Select(rule => course.Pattern(rule).Result);

    private static CaseRecord WithMri(CaseRecord record, int day) => record with
    {
        Assessments = [new ResponseAssessment { Time = EventTime.OnDay(day), Modality = Modality.Mri, Regions = ["brain"] }],
    };
}
