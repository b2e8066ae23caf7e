using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-17, IR-03, IR-05: new lesions as calls, words, sites and lengths, and what counts as more of them.</summary>
public sealed class NewLesionCourseTests
{
    [Fact]
    public void NewInWords_IsProgression_HoweverManyAreNew()
    {
        Assert.Equal(NewLesionStatus.Unequivocal, Course().Visit(Scan(56) with { LesionChanges = [Word(null, LesionChangeKind.New)] }).Assess().Visits[1].NewLesions);
        Assert.Equal(RecistCategory.PD, Course().Visit(Scan(56) with { LesionChanges = [Word("T1", LesionChangeKind.Stable), Word("N1", LesionChangeKind.New), Word("N2", LesionChangeKind.New)] }).Assess().Visits[1].Recist);
        Assert.Equal(RecistCategory.SD, Course().Visit(Scan(56) with { LesionChanges = [Word("T1", LesionChangeKind.Larger)] }).Assess().Visits[1].Recist);
    }

    [Theory]
    [InlineData("no progression is reported", RecistCategory.SD, NewLesionStatus.Equivocal, RecistCategory.SD)]
    [InlineData("progression is reported", RecistCategory.PD, NewLesionStatus.Unequivocal, RecistCategory.PD)]
    public void NewInWords_BesideAReport_IsUnequivocalOnlyWhereTheReportAgrees(string what, RecistCategory reported, NewLesionStatus read, RecistCategory expected)
    {
        var visit = new TumourCourse().Reported(0).Visit(TumourCourse.At(56) with
        {
            Reported = new ReportedResponse { Recist = reported },
            LesionChanges = [Word(null, LesionChangeKind.New)],
        });
        Assert.Equal((what, read), (what, IcResistance.Domain.Response.NewLesionReading.Of(visit.Record().Assessments[1], []).Status));
        Assert.Equal((what, expected), (what, visit.Assess().Visits[1].Recist!.Value));
    }

    [Fact]
    public void MeasuredNewLesion_IsProgressionEvenWithoutABaseline() => Assert.Equal(
        RecistCategory.PD, new TumourCourse().Lesion("T1").Lesion("N1", LesionRole.New, "liver").Visit(Scan(56, TumourCourse.Row("N1", 12))).Assess().Visits[0].Recist);

    [Theory]
    [InlineData(null, NewLesionStatus.Equivocal)]
    [InlineData(NewLesionStatus.None, NewLesionStatus.None)]
    public void SiteWithoutACall_IsEquivocal_AndNothingWhereTheReaderSaysNone(NewLesionStatus? call, NewLesionStatus expected)
    {
        var visit = Course().Visit(Scan(56) with { NewLesions = call, NewLesionSites = ["liver"] }).Assess().Visits[1];
        Assert.Equal((expected, RecistCategory.SD), (visit.NewLesions, visit.Recist));
        Assert.Equal(expected is NewLesionStatus.Equivocal, visit.Flags.Any(flag => flag.Rule == "RC-17"));
    }

    [Theory]
    [InlineData("IR-03 the new lesion is larger in words", new[] { "N1" }, IrecistCategory.ICPD)]
    [InlineData("IR-03 both new lesions are larger in words", new[] { "N1", "N2" }, IrecistCategory.ICPD)]
    [InlineData("IR-03 a target is larger in words", new[] { "T1" }, IrecistCategory.IUPD)]
    public void LargerInWords_ConfirmsANewLesion(string rule, string[] larger, IrecistCategory expected) => Assert.Equal(
        (rule, expected),
        (rule, Second(New("N1", 12), Scan(135, TumourCourse.Row("N1", 12)) with { LesionChanges = [.. larger.Select(id => Word(id, LesionChangeKind.Larger))] })));

    [Theory]
    [InlineData("IR-07 a row says that it is gone", true, null, IrecistCategory.ISD)]
    [InlineData("IR-07 a word says that it is gone", false, "N1", IrecistCategory.ISD)]
    [InlineData("IR-07 a word on another lesion says nothing of it", false, "T1", IrecistCategory.NE)]
    public void NewLesion_ThatIsSaidToBeGone_NeedsNoCallToClearTheProgression(string rule, bool row, string? word, IrecistCategory expected)
    {
        var visit = Scan(135, row ? [TumourCourse.Row("N1", LesionState.Absent)] : []) with
        {
            LesionChanges = word is null ? [] : [Word("T2", LesionChangeKind.Stable), Word(word, LesionChangeKind.Resolved)],
        };
        Assert.Equal((rule, expected), (rule, Second(New("N1", 12), visit)));
    }

    [Theory]
    [InlineData("IR-03 a further measured lesion", new[] { "N1" }, new[] { "N1", "N2" }, IrecistCategory.ICPD)]
    [InlineData("IR-03 fewer than before", new[] { "N1", "N2" }, new[] { "N1" }, IrecistCategory.IUPD)]
    [InlineData("IR-03 measured now, only called before", new string[0], new[] { "N1" }, IrecistCategory.IUPD)]
    public void MoreMeasuredNewLesions_Confirm(string rule, string[] first, string[] second, IrecistCategory expected) =>
        Assert.Equal((rule, expected), (rule, Second(Called(100, first), Called(135, second))));

    [Theory]
    [InlineData("IR-03 a further site", new[] { "liver" }, new[] { "Liver", "bone" }, IrecistCategory.ICPD)]
    [InlineData("IR-03 a second one at the same site", new[] { "liver" }, new[] { "liver", "liver" }, IrecistCategory.ICPD)]
    [InlineData("IR-03 the same site", new[] { "liver", "bone" }, new[] { "Bone", "liver" }, IrecistCategory.IUPD)]
    [InlineData("IR-03 named now, only called before", new string[0], new[] { "liver" }, IrecistCategory.IUPD)]
    public void MoreSites_Confirm(string rule, string[] first, string[] second, IrecistCategory expected) => Assert.Equal(
        (rule, expected),
        (rule, Second(Called(100) with { NewLesionSites = [.. first] }, Called(135) with { NewLesionSites = [.. second] })));

    [Fact]
    public void TwoExaminationsOfOneVisit_BothWithNewLesions_AreReadTogether()
    {
        var history = Course().Visit(TumourCourse.At(98, TumourCourse.Row("N1", 11)) with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["brain"] })
            .Visit(Scan(100, TumourCourse.Row("N1", 11), TumourCourse.Row("N2", 14)) with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["liver"] })
            .Visit(Scan(135, TumourCourse.Row("N1", 14), TumourCourse.Row("N2", 14)) with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["liver", "brain"] }).Assess();
        Assert.Equal(["N1", "N2"], history.Visits[2].ProgressingLesions);
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.IUPD], TumourCourse.Irecist(history));
    }

    [Fact]
    public void NewLesionOfTheFirstExamination_IsKeptBesideThatOfTheSecond()
    {
        var history = Course().Visit(TumourCourse.At(98, TumourCourse.Row("N1", 11)) with { NewLesions = NewLesionStatus.Unequivocal }).Visit(Called(100, "N2")).Assess();
        Assert.Equal(["N2", "N1"], history.Visits[2].ProgressingLesions);
    }

    [Fact]
    public void SiteThatWasEquivocalWhenTheProgressionOpened_IsAFurtherOneWhenItIsUnequivocal()
    {
        var history = Course().Visit(TumourCourse.At(98) with { NewLesions = NewLesionStatus.Equivocal, NewLesionSites = ["brain"] })
            .Visit(Called(100) with { NewLesionSites = ["liver"] }).Visit(Called(135) with { NewLesionSites = ["liver", "brain"] }).Assess();
        Assert.Equal(IrecistCategory.ICPD, history.Visits[^1].Irecist);
    }

    [Theory]
    [InlineData("IR-05 the longest of three in one organ, +1 mm", "liver", new[] { 12.0, 30, 20 }, 1, IrecistCategory.IUPD)]
    [InlineData("IR-05 the shortest of three in one organ, any growth", "liver", new[] { 12.0, 30, 20 }, 0, IrecistCategory.ICPD)]
    [InlineData("IR-05 the third organ, +1 mm", null, new[] { 30.0, 20, 12 }, 2, IrecistCategory.IUPD)]
    [InlineData("IR-05 the fifth longest, +1 mm", null, new[] { 30.0, 28, 26, 24, 22, 20 }, 4, IrecistCategory.IUPD)]
    [InlineData("IR-05 the sixth longest, any growth", null, new[] { 30.0, 28, 26, 24, 22, 20 }, 5, IrecistCategory.ICPD)]
    [InlineData("IR-05 too small to be followed by length, any growth", null, new[] { 8.0 }, 0, IrecistCategory.ICPD)]
    public void NewLesions_AreFollowedBySum_UpToFiveAndTwoAnOrgan(string rule, string? organ, double[] lengths, int grown, IrecistCategory expected)
    {
        var course = new TumourCourse().Lesion("T1");
        foreach (var position in Enumerable.Range(0, lengths.Length))
        {
            course.Lesion($"N{position}", LesionRole.New, organ ?? $"organ {position}");
        }

        var history = course.Scan(-7, 100).Visit(Scan(100, Rows(lengths, -1))).Visit(Scan(135, Rows(lengths, grown))).Assess();
        Assert.Equal((rule, expected), (rule, history.Visits[^1].Irecist!.Value));
    }

    private static LesionMeasurement[] Rows(double[] lengths, int grown) =>
        [.. lengths.Index().Select(item => TumourCourse.Row($"N{item.Index}", (decimal)item.Item + (item.Index == grown ? 1 : 0)))];

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Lesion("N1", LesionRole.New, "brain").Lesion("N2", LesionRole.New, "liver").Scan(-7, 100);

    private static IrecistCategory Second(ResponseAssessment first, ResponseAssessment second) => Course().Visit(first).Visit(second).Assess().Visits[^1].Irecist!.Value;

    private static ResponseAssessment Scan(int day, params LesionMeasurement[] rows) => TumourCourse.At(day, [TumourCourse.Row("T1", 100), .. rows]);

    private static ResponseAssessment New(string lesion, decimal mm) => Scan(100, TumourCourse.Row(lesion, mm));

    private static ResponseAssessment Called(int day, params string[] lesions) =>
        Scan(day, [.. lesions.Select(id => TumourCourse.Row(id, id == "N1" ? 11 : 14))]) with { NewLesions = NewLesionStatus.Unequivocal };

    private static LesionChange Word(string? lesion, LesionChangeKind change) => new() { Lesion = lesion, Site = "somewhere", Change = change };
}
