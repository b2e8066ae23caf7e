using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using static IcResistance.Domain.Resistance.Patterns.PatternAnswer;
using static IcResistance.Tests.Domain.Resistance.Patterns.ProgressingLesions;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

/// <summary>PP-01, PP-02: which lesions progress together, what is counted, and when the count is only the least that is known.</summary>
public sealed class ProgressingDiseaseTests
{
    [Fact]
    public void EveryPatternOfAProgression_CitesTheExaminationsThatWereCounted() => Assert.All(
        WithBrainScan(290).Assess().Patterns.Where(item => item.Rule.StartsWith("PP-0", StringComparison.Ordinal)),
        item => Assert.Equal(["assessments[1]", "assessments[2]"], item.Data));

    [Theory]
    [InlineData(286, "2 progressing lesions in 2 organs (brain, lung)")]
    [InlineData(285, "1 progressing lesion in 1 organ (lung)")]
    [InlineData(null, "1 progressing lesion in 1 organ (lung)")]
    public void BrainScanWithinTwoWeeks_IsReadTogetherWithTheBodyScan(int? day, string expected) =>
        Assert.StartsWith(expected, WithBrainScan(day).Pattern("PP-08").Reason.En, StringComparison.Ordinal);

    [Fact]
    public void Baseline_NearTheProgression_IsNotReadTogetherWithIt() => Assert.Equal(
        ["assessments[1]"],
        CourseBuilder.Monotherapy.Ongoing().Baseline(5, ("T1", 20)).ProgressesOn(15).Pattern("PP-08").Data);

    [Fact]
    public void Count_IsSaidInBothLanguages_AndAsTheLeastWhereMoreMayBe()
    {
        var open = CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR)
            .ProgressesOn(300, Seeing(visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["left ovary"] })).Pattern("PP-08").Reason;
        Assert.Equal(("At least 1 progressing lesion in 1 organ (ovary); how many more is not known.", "至少 1 个进展病灶，累及 1 个器官（卵巢）；是否还有其他进展病灶不详。"), (open.En, open.Zh));
        var counted = AfterResponse(["T1", "T2"]).Pattern("PP-08").Reason;
        Assert.Equal(("2 progressing lesions in 2 organs (lung, liver).", "2 个进展病灶，累及 2 个器官（肺、肝）。"), (counted.En, counted.Zh));
        Assert.StartsWith("No lesion known to progress by itself", Scan(visit => visit with { NonTarget = null }).Pattern("PP-01").Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multiple nodules", "liver", Unknown)]
    [InlineData("dome", "diffuse liver disease", Unknown)]
    [InlineData("dome", "liver", Yes)]
    public void LesionThatStandsForMany_LeavesTheCountOpen(string site, string organ, PatternAnswer expected) => Assert.Equal(
        expected,
        AfterResponse(["T2"]).OfCase(record => record with { Lesions = [record.Lesions[0], record.Lesions[1] with { Organ = organ, Site = site }, record.Lesions[2]] }).Pattern("PP-03").Result);

    [Fact]
    public void LesionsAndSitesCalledLargerOrNew_AreCountedOnce()
    {
        Assert.StartsWith("2 progressing lesions in 2 organs (lung, liver)", Changed(new LesionChange { Lesion = "T2", Change = LesionChangeKind.Larger }), StringComparison.Ordinal);
        Assert.StartsWith("2 progressing lesions in 2 organs (lung, adrenal)", Changed(new LesionChange { Site = "adrenal", Change = LesionChangeKind.Larger }), StringComparison.Ordinal);
        Assert.StartsWith("1 progressing lesion in 1 organ (lung)", Changed(new LesionChange { Site = "adrenal", Change = LesionChangeKind.Smaller }, new LesionChange { Lesion = "T2", Change = LesionChangeKind.Stable }), StringComparison.Ordinal);
        var named = Scan(visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["adrenal"], LesionChanges = [new LesionChange { Site = "Adrenal", Change = LesionChangeKind.New }] }, "T1");
        Assert.StartsWith("2 progressing lesions in 2 organs (lung, adrenal)", named.Pattern("PP-08").Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void SitesThatTwoPartsOfAVisitName_AreCountedByThePartThatNamesMore()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR)
            .ProgressesOn(298, Seeing(visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["liver", "liver"] }))
            .ProgressesOn(300, Seeing(visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["Liver"] }));
        Assert.Contains("2 progressing lesions in 1 organ", course.Pattern("PP-08").Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("non-target disease does not progress", NonTargetStatus.NonCrNonPd, false, 1)]
    [InlineData("non-target disease is gone", NonTargetStatus.Cr, false, 1)]
    [InlineData("non-target disease progresses", NonTargetStatus.Pd, false, 2)]
    [InlineData("nothing is said of it", null, false, 2)]
    [InlineData("the lesion was measured", NonTargetStatus.NonCrNonPd, true, 2)]
    public void NonTargetLesionCalledLarger_CountsUnlessTheReaderSaysThatItDoesNotProgress(string why, NonTargetStatus? status, bool measured, int expected)
    {
        var course = Scan(visit => visit with
        {
            NonTarget = status,
            Measurements = [Mm("T1", 30), Mm("T2", 20), .. measured ? [Mm("NT1", 14)] : (LesionMeasurement[])[]],
            LesionChanges = [new LesionChange { Lesion = "NT1", Change = LesionChangeKind.Larger }],
        }, "T1");
        Assert.Equal((why, true), (why, course.Pattern("PP-08").Reason.En.Contains($"{expected} progressing", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a target not assessed", LesionState.NotAssessed, Unknown)]
    [InlineData("a target gone", LesionState.Absent, Yes)]
    public void EveryTargetMustBeSeen(string what, LesionState state, PatternAnswer expected) => Assert.Equal(
        (what, expected),
        (what, Scan(visit => visit with { Measurements = [Mm("T1", 30), new LesionMeasurement { Lesion = "T2", State = state }] }, "T1").Pattern("PP-08").Result));

    [Fact]
    public void ProgressingNonTargetDisease_IsCountedOnlyWhereEachLesionIsDescribed()
    {
        static PatternAnswer Answer(Func<ResponseAssessment, ResponseAssessment> change, params string[] progressing) =>
            Scan(visit => change(visit with { NonTarget = NonTargetStatus.Pd }), progressing).OfCase(record => record with { Lesions = [.. record.Lesions, new Lesion { Id = "NT2", Organ = "pleura", Role = LesionRole.NonTarget }] }).Pattern("PP-03").Result;
        Assert.Equal(Unknown, Answer(visit => visit, "NT1"));
        Assert.Equal(Yes, Answer(visit => visit with { Measurements = [.. visit.Measurements, Mm("NT2", 10)] }, "NT1"));
        Assert.Equal(Yes, Answer(visit => visit with { LesionChanges = [new LesionChange { Lesion = "NT1", Change = LesionChangeKind.Larger }, new LesionChange { Lesion = "NT2", Change = LesionChangeKind.Stable }] }, "T1"));
        Assert.Equal(Yes, Answer(visit => visit, "NT1", "NT2"));
    }

    [Fact]
    public void NewLesion_MustBeNamedOrListed()
    {
        static PatternAnswer Answer(string[] sites, params string[] progressing) =>
            Scan(visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = [.. sites] }, progressing).OfCase(record => record with { Lesions = [.. record.Lesions, new Lesion { Id = "N1", Organ = "skin", Role = LesionRole.New }] }).Pattern("PP-03").Result;
        Assert.Equal([Unknown, Yes, Yes], (PatternAnswer[])[Answer([], "T1"), Answer([], "T1", "N1"), Answer(["skin"], "T1")]);
    }

    [Theory]
    [InlineData("36 of 30 mm is exactly 20 %", 36, No)]
    [InlineData("37 of 30 mm is more", 37, Yes)]
    public void DissociatedResponse_Strict_NeedsMoreThanTwentyPercentUp(string what, int mm, PatternAnswer expected) => Assert.Equal(
        (what, expected), (what, Dissociated(Mm("T1", mm), new LesionMeasurement { Lesion = "T2", State = LesionState.Absent })));

    [Fact]
    public void DissociatedResponse_WithoutAProgression_LooksAtTheClearedOneOrTheLastVisit()
    {
        var cleared = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(56).ClearedOn(98, RecistCategory.PR).Seen(140, RecistCategory.SD);
        Assert.Equal(["assessments[0]"], cleared.Pattern("PP-09", Strict).Data);
        Assert.Equal(["assessments[1]"], CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.SD).Seen(98, RecistCategory.PR).Pattern("PP-09", Strict).Data);
        Assert.Empty(CourseBuilder.Monotherapy.Ongoing().Pattern("PP-09", Strict).Data);
    }

    [Fact]
    public void SpreadPatterns_WithoutCountedLesions_StayOpen()
    {
        var unseen = Scan(visit => visit with { NonTarget = null });
        Assert.Equal([Unknown, Unknown], (PatternAnswer[])[unseen.Pattern("PP-01").Result, unseen.Pattern("PP-05").Result]);
        Assert.Equal([No, Unknown], (PatternAnswer[])[AfterResponse(["T1"]).Pattern("PP-01").Result, AfterResponse(["T1"]).Pattern("PP-05").Result]);
        Assert.Equal([No, No], (PatternAnswer[])[AfterResponse(["T1", "T2"]).Pattern("PP-08").Result, AfterResponse([]).Pattern("PP-05").Result]);
    }

    [Fact]
    public void CnsOnly_IsShownByAnMriOfTheHead()
    {
        static PatternAnswer Answer(params ResponseAssessment[] visits) => AfterResponse([], "brain")
            .OfCase(record => record with { Lesions = [.. record.Lesions, new Lesion { Id = "B1", Organ = "cerebellum", Role = LesionRole.NonTarget }], Assessments = [.. visits] }).Pattern("PP-07").Result;
        var mri = new ResponseAssessment { Time = EventTime.OnDay(300), Modality = Modality.Mri };
        Assert.Equal(Yes, Answer(mri with { Modality = Modality.Ct }, mri with { Regions = ["liver", "Head"] }));
        Assert.Equal(Yes, Answer(mri with { Measurements = [Mm("T2", 10), Mm("B1", 10)] }));
        Assert.Equal(Yes, Answer(mri with { NewLesionSites = ["liver", "left frontal lobe"] }));
        Assert.Equal(Unknown, Answer(mri with { Regions = ["liver"] }));
        Assert.Equal(Unknown, Answer(mri with { Modality = Modality.Ct, Regions = ["brain"] }));
    }

    [Fact]
    public void Pseudoprogression_IsExcludedOnlyWhereEveryVisitHasACategory()
    {
        Assert.Equal(Unknown, CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR).SeenInWords(98, "stable").Pattern("IR-13").Result);
        Assert.Equal(No, CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR).Pattern("IR-13").Result);
    }

    private const string Strict = "strict: >30 % down beside >20 % and 5 mm up, or new";

    private static PatternAnswer Dissociated(params LesionMeasurement[] rows) => CourseBuilder.Monotherapy.Ongoing()
        .OfCase(record => record with { Lesions = [new Lesion { Id = "T1", Organ = "lung", Role = LesionRole.Target }, new Lesion { Id = "T2", Organ = "liver", Role = LesionRole.Target }] })
        .Baseline(-7, ("T1", 30), ("T2", 20))
        .ProgressesOn(60, Seeing(visit => visit with { Measurements = [.. rows], NonTarget = NonTargetStatus.None, NewLesions = NewLesionStatus.None })).Pattern("PP-09", Strict).Result;

    private static string Changed(params LesionChange[] changes) => Scan(visit => visit with { LesionChanges = [.. changes] }, "T1").Pattern("PP-08").Reason.En;

    /// <summary>PR, then a progression whose examination differs from the usual one.</summary>
    private static CourseBuilder Scan(Func<ResponseAssessment, ResponseAssessment> change, params string[] progressing)
    {
        var usual = AfterResponse(progressing);
        return CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR).OfCase(record => record with { Lesions = usual.Course().Record.Lesions })
            .ProgressesOn(300, visit => visit with
            {
                ProgressingLesions = [.. progressing],
                Visit = change(visit.Visit with { Measurements = [Mm("T1", 30), Mm("T2", 20)], NonTarget = NonTargetStatus.NonCrNonPd, NewLesions = NewLesionStatus.None }),
            });
    }

    private static CourseBuilder WithBrainScan(int? day)
    {
        var brain = CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR)
            .ProgressesOn(day, visit => visit with { ProgressingLesions = ["N1"], Visit = visit.Visit with { Modality = Modality.Mri, NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["brain"] } });
        return Progress(brain, ["T1"]).OfCase(record => record with { Lesions = [.. record.Lesions, new Lesion { Id = "N1", Organ = "brain", Role = LesionRole.New }] });
    }
}
