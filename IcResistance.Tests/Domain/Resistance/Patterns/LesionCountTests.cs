using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using static IcResistance.Domain.Resistance.Patterns.PatternAnswer;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

/// <summary>What a count of progressing lesions can and cannot carry.</summary>
public sealed class LesionCountTests
{
    [Fact]
    public void NewSiteOfUnknownNumber_LeavesEveryLesionCountOpenButNotTheOrgan()
    {
        var course = NewSite("multiple liver metastases");

        Assert.Equal([Unknown, Unknown, Unknown, Yes, Unknown, Yes], Answers(course));
    }

    [Fact]
    public void NewSiteOfOneLesion_IsCounted() => Assert.Equal([Yes, Yes, Yes, Yes, No, Yes], Answers(NewSite("liver")));

    [Fact]
    public void NewDiseaseUnnamed_BesideAGrowingTarget_IsNotTakenForTheTarget()
    {
        var course = ProgressingLesions.AfterResponse(["T1"]);
        var unnamed = Progress(course, visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = [] }, ["T1"]);

        Assert.Equal(Unknown, unnamed.Pattern("PP-03").Result);
    }

    [Fact]
    public void NonTargetCalledLarger_WhileItDoesNotProgress_IsNoProgressingLesion()
    {
        var course = Progress(
            ProgressingLesions.AfterResponse(["T1"]),
            visit => visit with { LesionChanges = [new LesionChange { Lesion = "NT1", Change = LesionChangeKind.Larger }] },
            ["T1", "NT1"]);

        Assert.Equal(Yes, course.Pattern("PP-02", "<=1 lesion").Result);
    }

    [Theory]
    [InlineData(5, Unknown)]
    [InlineData(6, Yes)]
    public void InducedState_NeedsMoreThanFiveLesionsOnRecordFromBefore(int lesions, PatternAnswer expected)
    {
        var course = ProgressingLesions.AfterResponse(["T1"]);
        var more = Enumerable.Range(2, lesions - 3).Select(number => new Lesion { Id = $"NT{number}", Organ = "bone", Role = LesionRole.NonTarget });

        Assert.Equal(expected, course.OfCase(record => record with { Lesions = [.. record.Lesions, .. more] }).Pattern("PP-04").Result);
    }

    [Fact]
    public void InducedState_SixProgressingLesions_IsNoOligoprogressionAtAll() =>
        Assert.Equal(No, ProgressingLesions.AfterResponse(["T1"], "liver", "liver", "bone", "bone", "adrenal").Pattern("PP-04").Result);

    [Fact]
    public void Treatability_OfFewLesions_IsForTheRadiationOncologistToSay()
    {
        var pattern = ProgressingLesions.AfterResponse(["T1"]).Pattern("PP-05");

        Assert.Equal(Unknown, pattern.Result);
        Assert.Contains("radiation oncologist", pattern.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Treatability_DiffuseGrowth_HasNothingToTreat() => Assert.Equal(No, ProgressingLesions.AfterResponse([]).Pattern("PP-05").Result);

    [Theory]
    [InlineData("head", Yes)]
    [InlineData("brain", Yes)]
    [InlineData("头颅", Yes)]
    [InlineData("abdomen", Unknown)]
    public void BrainMri_HoweverItsRegionIsWritten_ShowsTheBrain(string region, PatternAnswer expected)
    {
        var course = NewSite("left frontal lobe").OfCase(record => record with
        {
            Assessments = [new ResponseAssessment { Time = EventTime.OnDay(305), Modality = Modality.Mri, Regions = [region] }],
        });

        Assert.Equal(expected, course.Pattern("PP-07").Result);
    }

    private static CourseBuilder NewSite(string site) =>
        Progress(ProgressingLesions.AfterResponse([]), visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = [site] }, []);

    /// <summary>The same course with its progression seen in another way.</summary>
    private static CourseBuilder Progress(CourseBuilder course, Func<ResponseAssessment, ResponseAssessment> change, string[] progressing)
    {
        var lesions = course.Record.Lesions;
        return CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR)
            .OfCase(record => record with { Lesions = lesions })
            .ProgressesOn(300, visit => ProgressingLesions.Seeing(item => change(item with
            {
                Measurements = [ProgressingLesions.Mm("T1", 30), ProgressingLesions.Mm("T2", 20)],
                NonTarget = NonTargetStatus.NonCrNonPd,
                NewLesions = NewLesionStatus.None,
            }))(visit) with
            { ProgressingLesions = [.. progressing] });
    }

    private static PatternAnswer[] Answers(CourseBuilder course) =>
    [
        course.Pattern("PP-02", "<=1 lesion").Result,
        course.Pattern("PP-02", "<=3 lesions").Result,
        course.Pattern("PP-03").Result,
        course.Pattern("PP-02", "1-2 sites").Result,
        course.Pattern("PP-06").Result,
        course.Pattern("PP-08").Result,
    ];
}
