using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-16, IR-14: non-target disease as the reader called it, as a code, or as the rows and words on its lesions imply.</summary>
public sealed class NonTargetReadingTests
{
    private const LesionChangeKind Resolved = LesionChangeKind.Resolved;

    [Theory]
    [InlineData("RC-16 both gone, the node normal", 0.0, 9.9, NonTargetStatus.Cr)]
    [InlineData("RC-16 a node of 10 mm is disease", 0.0, 10.0, NonTargetStatus.NonCrNonPd)]
    [InlineData("RC-16 a lesion of 3 mm is there", 3.0, 8.0, NonTargetStatus.NonCrNonPd)]
    [InlineData("RC-16 one gone, the other not looked at", 0.0, null, NonTargetStatus.Ne)]
    [InlineData("RC-16 one there, the other not looked at", null, 12.0, NonTargetStatus.NonCrNonPd)]
    [InlineData("RC-16 growth in mm is never progression", 300.0, 90.0, NonTargetStatus.NonCrNonPd)]
    public void Lengths_SayWhetherNonTargetDiseaseIsThere(string rule, double? pleura, double? node, NonTargetStatus expected)
    {
        LesionMeasurement[] rows = [.. Row("NT1", pleura), .. Row("NT2", node)];
        Assert.Equal((rule, expected), (rule, Read(TumourCourse.At(56, [TumourCourse.Row("T1", 100), .. rows]))!.Value));
    }

    [Theory]
    [InlineData(Resolved, Resolved, NonTargetStatus.Cr)]
    [InlineData(Resolved, null, NonTargetStatus.Ne)]
    [InlineData(null, Resolved, NonTargetStatus.Ne)]
    [InlineData(Resolved, LesionChangeKind.Smaller, NonTargetStatus.NonCrNonPd)]
    [InlineData(Resolved, LesionChangeKind.Stable, NonTargetStatus.NonCrNonPd)]
    [InlineData(LesionChangeKind.Larger, Resolved, NonTargetStatus.NonCrNonPd)]
    [InlineData(null, null, NonTargetStatus.Ne)]
    public void Words_SayWhetherNonTargetDiseaseIsThere(LesionChangeKind? pleura, LesionChangeKind? node, NonTargetStatus expected) =>
        Assert.Equal(expected, Read(TumourCourse.At(56, TumourCourse.Row("T1", 100)) with { LesionChanges = [.. Word("NT1", pleura), .. Word("NT2", node)] }));

    [Theory]
    [InlineData(NonTargetChange.NoChange, NonTargetStatus.NonCrNonPd)]
    [InlineData(NonTargetChange.Increase, NonTargetStatus.NonCrNonPd)]
    [InlineData(NonTargetChange.NoChangeFromLast, NonTargetStatus.NonCrNonPd)]
    [InlineData(NonTargetChange.IncreaseFromLast, NonTargetStatus.NonCrNonPd)]
    [InlineData(NonTargetChange.Unequivocal, NonTargetStatus.Pd)]
    public void Code_DecidesBeforeWhatItsLesionsImply(NonTargetChange code, NonTargetStatus expected) => Assert.Equal(
        expected,
        Read(TumourCourse.At(56, TumourCourse.Row("T1", 100), TumourCourse.Row("NT1", 0m), TumourCourse.Row("NT2", 8)) with { NonTargetChange = code }));

    [Fact]
    public void ReadersStatus_DecidesBeforeTheCode() => Assert.Equal(
        NonTargetStatus.Cr,
        Read(TumourCourse.At(56, TumourCourse.Row("T1", 100)) with { NonTarget = NonTargetStatus.Cr, NonTargetChange = NonTargetChange.Unequivocal }));

    [Theory]
    [InlineData("IR-03 a non-target lesion is larger in words", "NT2", IrecistCategory.ICPD)]
    [InlineData("IR-03 a target lesion is larger in words", "T1", IrecistCategory.ISD)]
    public void LargerInWords_ConfirmsANonTargetProgression(string rule, string lesion, IrecistCategory expected)
    {
        var course = Course().Visit(TumourCourse.At(100, TumourCourse.Row("T1", 100)) with { NonTarget = NonTargetStatus.Pd, NewLesions = NewLesionStatus.None })
            .Visit(TumourCourse.At(135, TumourCourse.Row("T1", 100)) with
            {
                NonTarget = NonTargetStatus.NonCrNonPd,
                NewLesions = NewLesionStatus.None,
                LesionChanges = [.. Word("NT1", LesionChangeKind.Stable), .. Word(lesion, LesionChangeKind.Larger)],
            });
        Assert.Equal((rule, expected), (rule, course.Assess().Visits[^1].Irecist!.Value));
    }

    [Theory]
    [InlineData(NonTargetStatus.NonCrNonPd, RecistCategory.PR)]
    [InlineData(NonTargetStatus.Pd, RecistCategory.PR)]
    [InlineData(NonTargetStatus.Ne, RecistCategory.PR)]
    [InlineData(NonTargetStatus.None, RecistCategory.CR)]
    [InlineData(null, RecistCategory.CR)]
    public void NonTargetDiseaseOfTheBaseline_ThatAVisitIsSilentOn_KeepsItFromBeingACompleteResponse(NonTargetStatus? baseline, RecistCategory expected) =>
        Assert.Equal(expected, new TumourCourse().Lesion("T1").Scan(-7, 50, nonTarget: baseline).Scan(56, 0).Assess().Visits[1].Recist);

    [Fact]
    public void NonTargetCallOfTheBrainScan_HoldsForTheBodyScanOfTheSameVisit()
    {
        var visit = new TumourCourse().Lesion("T1").Lesion("NT1", LesionRole.NonTarget, "brain").Scan(-7, 50)
            .Visit(TumourCourse.At(54) with { NonTarget = NonTargetStatus.Cr, NewLesions = NewLesionStatus.None }).Scan(56, 0).Assess().Visits[^1];
        Assert.Equal((NonTargetStatus.Cr, RecistCategory.CR), (visit.NonTarget, visit.Recist));
    }

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Lesion("NT1", LesionRole.NonTarget, "pleura").Lesion("NT2", LesionRole.NonTarget, "lymph node", node: true).Scan(-7, 100);

    private static NonTargetStatus? Read(ResponseAssessment visit) => Course().Visit(visit).Assess().Visits[1].NonTarget;

    private static LesionMeasurement[] Row(string lesion, double? mm) => mm is double length ? [TumourCourse.Row(lesion, (decimal)length)] : [];

    private static LesionChange[] Word(string lesion, LesionChangeKind? change) => change is LesionChangeKind kind ? [new LesionChange { Lesion = lesion, Change = kind }] : [];
}
