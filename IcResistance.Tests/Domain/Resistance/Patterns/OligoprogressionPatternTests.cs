using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using static IcResistance.Domain.Resistance.Patterns.PatternAnswer;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

public sealed class OligoprogressionPatternTests
{
    private static readonly string[] s_readings = ["<=1 lesion", "<=3 lesions", "<=5 lesions", "1-2 sites"];

    private static PatternAnswer[] Readings(CourseBuilder course)
    {
        var patterns = course.Assess().Patterns;
        return [.. s_readings.Select(reading => patterns.Single(item => item.Tag == "oligoprogression" && item.Reading == reading).Result)];
    }

    [Theory]
    [InlineData(new string[0], Yes, Yes, Yes, Yes)]
    [InlineData(new[] { "brain" }, No, Yes, Yes, Yes)]
    [InlineData(new[] { "brain", "adrenal" }, No, Yes, Yes, No)]
    [InlineData(new[] { "lung", "lung", "lung" }, No, No, Yes, Yes)]
    [InlineData(new[] { "brain", "adrenal", "bone", "bone" }, No, No, Yes, No)]
    [InlineData(new[] { "bone", "bone", "bone", "bone", "bone" }, No, No, No, Yes)]
    public void Readings_OneTargetAndNewLesions_AreAnsweredOneByOne(
        string[] newOrgans, PatternAnswer one, PatternAnswer three, PatternAnswer five, PatternAnswer sites) =>
        Assert.Equal([one, three, five, sites], Readings(ProgressingLesions.AfterResponse(["T1"], newOrgans)));

    [Fact]
    public void PublishedCount_IsTheOnlyReadingUnderPp03()
    {
        var patterns = ProgressingLesions.AfterResponse(["T1"]).Assess().Patterns;

        Assert.Equal(["<=5 lesions"], patterns.Where(item => item.Rule == "PP-03").Select(item => item.Reading));
        Assert.Equal(["<=1 lesion", "<=3 lesions", "1-2 sites"], patterns.Where(item => item.Rule == "PP-02").Select(item => item.Reading));
    }

    [Fact]
    public void Leptomeninges_NeverCountAsOligo() =>
        Assert.All(Readings(ProgressingLesions.AfterResponse([], "leptomeninges")), answer => Assert.Equal(No, answer));

    [Fact]
    public void OffTherapy_IsNo() => Assert.All(
        Readings(ProgressingLesions.Progress(
            CourseBuilder.Monotherapy.LastDoseOn(270, StopReason.Toxicity).Seen(60, RecistCategory.PR), ["T1"])),
        answer => Assert.Equal(No, answer));

    [Theory]
    [InlineData(RecistCategory.SD, Yes)]
    [InlineData(RecistCategory.CR, Yes)]
    public void Benefit_ResponseOrLongStableDisease_Counts(RecistCategory best, PatternAnswer expected) =>
        Assert.Equal(expected, Readings(ProgressingLesions.Progress(CourseBuilder.Monotherapy.Ongoing().Seen(60, best), ["T1"]))[2]);

    [Fact]
    public void Benefit_ProgressionAtFirstEvaluation_IsNo() => Assert.Equal(
        No,
        CourseBuilder.Monotherapy.Ongoing()
            .OfCase(record => record with { Lesions = [new Lesion { Id = "T1", Organ = "lung", Role = LesionRole.Target }] })
            .ProgressesOn(50, visit => ProgressingLesions.Seeing(item => item with
            {
                Measurements = [ProgressingLesions.Mm("T1", 30)],
                NewLesions = NewLesionStatus.None,
            })(visit) with
            { ProgressingLesions = ["T1"] })
            .Pattern("PP-03").Result);

    [Theory]
    [InlineData(NonTargetStatus.Pd)]
    [InlineData(NonTargetStatus.Ne)]
    public void NonTargetUnknownInNumber_LeavesTheCountOpen(NonTargetStatus status) => Assert.Equal(
        Unknown,
        CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR)
            .OfCase(record => record with
            {
                Lesions =
                [
                    new() { Id = "T1", Organ = "lung", Role = LesionRole.Target },
                    new() { Id = "NT1", Organ = "bone", Role = LesionRole.NonTarget },
                ],
            })
            .ProgressesOn(300, visit => ProgressingLesions.Seeing(item => item with
            {
                Measurements = [ProgressingLesions.Mm("T1", 30)],
                NonTarget = status,
                NewLesions = NewLesionStatus.None,
            })(visit) with
            { ProgressingLesions = ["T1"] })
            .Pattern("PP-03").Result);

    [Fact]
    public void NoLesionsOnRecord_IsUnknown() => Assert.All(
        Readings(CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR).ProgressesOn(300)),
        answer => Assert.Equal(Unknown, answer));

    [Fact]
    public void NoProgression_IsNo() => Assert.All(
        Readings(CourseBuilder.Monotherapy.Ongoing().Seen(60, RecistCategory.PR)),
        answer => Assert.Equal(No, answer));

    [Fact]
    public void NoAssessment_IsUnknown() => Assert.All(
        Readings(CourseBuilder.Monotherapy.Ongoing()),
        answer => Assert.Equal(Unknown, answer));
}
