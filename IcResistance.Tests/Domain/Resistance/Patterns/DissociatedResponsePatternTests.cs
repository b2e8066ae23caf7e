using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using static IcResistance.Domain.Resistance.Patterns.PatternAnswer;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

public sealed class DissociatedResponsePatternTests
{
    /// <summary>T1 and T2 are 50 and 20 mm at baseline.</summary>
    [Theory]
    [InlineData(34.9, 25, Yes, Yes)]
    [InlineData(35, 25, No, Yes)]
    [InlineData(34.9, 24.9, No, Yes)]
    [InlineData(50, 25, No, No)]
    [InlineData(30, 20, No, No)]
    public void Readings_TwoTargetsAgainstTheirBaseline(decimal t1, decimal t2, PatternAnswer strict, PatternAnswer wider) =>
        Assert.Equal([strict, wider], Answers(t1, t2, NewLesionStatus.None));

    [Fact]
    public void NewLesionBesideAShrinkingOne_IsDissociated() =>
        Assert.Equal([Yes, Yes], Answers(30, 20, NewLesionStatus.Unequivocal));

    [Fact]
    public void WordsOnly_SomeShrinkOthersGrow_IsDissociatedInTheWiderReadingOnly()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(50, ProgressingLesions.Seeing(visit => visit with
        {
            LesionChanges =
            [
                new LesionChange { Site = "lung", Change = LesionChangeKind.Smaller },
                new LesionChange { Site = "liver", Change = LesionChangeKind.Larger },
            ],
        }));

        Assert.Equal([Unknown, Yes], Of(course));
    }

    [Fact]
    public void NothingMeasured_IsUnknown() =>
        Assert.Equal([Unknown, Unknown], Of(CourseBuilder.Monotherapy.Ongoing().ProgressesOn(50)));

    private static PatternAnswer[] Answers(decimal t1, decimal t2, NewLesionStatus newLesions) => Of(CourseBuilder.Monotherapy.Ongoing()
        .OfCase(record => record with
        {
            Lesions =
            [
                new() { Id = "T1", Organ = "lung", Role = LesionRole.Target },
                new() { Id = "T2", Organ = "liver", Role = LesionRole.Target },
            ],
        })
        .Baseline(-10, ("T1", 50), ("T2", 20))
        .ProgressesOn(120, ProgressingLesions.Seeing(visit => visit with
        {
            Measurements = [ProgressingLesions.Mm("T1", t1), ProgressingLesions.Mm("T2", t2)],
            NewLesions = newLesions,
            NewLesionSites = newLesions is NewLesionStatus.None ? default : ["brain"],
        })));

    private static PatternAnswer[] Of(CourseBuilder course) =>
        [.. course.Assess().Patterns.Where(item => item.Rule == "PP-09").Select(item => item.Result)];
}
