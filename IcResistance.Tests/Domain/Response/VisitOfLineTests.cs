using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Response;

/// <summary>Which line a visit judges where days are missing: after a progression the next treatment must not clear it.</summary>
public sealed class VisitOfLineTests
{
    private static readonly ResponseAssessment s_newLesion = TumourCourse.At(280) with { NewLesions = NewLesionStatus.Unequivocal };

    public static TheoryData<string, ResponseAssessment> Progressions => new()
    {
        { "a new lesion", s_newLesion },
        { "non-target progression", TumourCourse.At(280) with { NonTarget = NonTargetStatus.Pd } },
        { "reported PD", TumourCourse.At(280) with { Reported = new ReportedResponse { Recist = RecistCategory.PD } } },
        { "reported iUPD", TumourCourse.At(280) with { Reported = new ReportedResponse { Irecist = IrecistCategory.IUPD } } },
        { "reported iCPD", TumourCourse.At(280) with { Reported = new ReportedResponse { Irecist = IrecistCategory.ICPD } } },
    };

    [Theory]
    [MemberData(nameof(Progressions))]
    public void ScansAfterProgressionAndTheLastDose_JudgeTheUndatedLineThatFollowed(string what, ResponseAssessment progression)
    {
        var history = IciThenUndatedChemotherapy().Visit(progression).Reported(350, RecistCategory.PR).Reported(420, RecistCategory.PR).Assess();
        Assert.Equal((what, 1, 2, 2), (what, history.Visits[0].Line, history.Visits[1].Line, history.Visits[2].Line));
        Assert.Equal((null, 280), (history.Lines[0].Pseudoprogression, history.Lines[0].Progression?.Day));
    }

    [Theory]
    [InlineData("no progression", 280, RecistCategory.SD, 350, 1)]
    [InlineData("treated beyond progression", 200, RecistCategory.PD, 250, 1)]
    [InlineData("on the day of the last dose", 280, RecistCategory.PD, 300, 1)]
    [InlineData("the day after the last dose", 280, RecistCategory.PD, 301, 2)]
    public void Scan_StaysWithTheLine_UnlessItProgressedAndHadEnded(string why, int first, RecistCategory category, int second, int expected) => Assert.Equal(
        (why, expected), (why, IciThenUndatedChemotherapy().Reported(first, category).Reported(second, RecistCategory.PR).Assess().Visits[1].Line!.Value));

    [Fact]
    public void SecondProgressionOfALine_LeavesItProgressed()
    {
        var history = IciThenUndatedChemotherapy().Reported(200, RecistCategory.PD).Reported(290, RecistCategory.PD).Reported(350, RecistCategory.PR).Assess();
        Assert.Equal([1, 1, 2], history.Visits.Select(visit => visit.Line!.Value));
    }

    [Fact]
    public void LastLine_KeepsItsVisitsAfterProgression() => Assert.Equal(
        1, new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 300)).Reported(280, RecistCategory.PD).Reported(350, RecistCategory.SD).Assess().Visits[1].Line);

    [Fact]
    public void NextUndatedLine_DoesNotPassItsVisitsOnWithoutAProgressionOfItsOwn()
    {
        var history = IciThenUndatedChemotherapy().Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, null, line: 3, phase: TreatmentPhase.AfterIci))
            .Reported(280, RecistCategory.PD).Reported(350, RecistCategory.PR).Reported(420, RecistCategory.PR).Assess();
        Assert.Equal([1, 2, 2], history.Visits.Select(visit => visit.Line!.Value));
    }

    [Fact]
    public void IciThatEndedBeforeItsPartner_CountsAsTheEnd()
    {
        var history = new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 200)).Therapy(TumourCourse.Course("pemetrexed", TherapyKind.Chemotherapy, 0, line: 1, end: 300))
            .Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, null, line: 2, phase: TreatmentPhase.AfterIci)).Reported(190, RecistCategory.PD).Reported(250, RecistCategory.PR).Assess();
        Assert.Equal([1, 2], history.Visits.Select(visit => visit.Line!.Value));
    }

    [Fact]
    public void LineWithoutIci_EndsWithItsLastCourse()
    {
        var history = new TumourCourse().Therapy(TumourCourse.Course("carboplatin", TherapyKind.Chemotherapy, 0, line: 1, end: 100)).Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, null, line: 2))
            .Reported(90, RecistCategory.PD).Reported(150, RecistCategory.PR).Assess();
        Assert.Equal([1, 2], history.Visits.Select(visit => visit.Line!.Value));
    }

    [Fact]
    public void DatedNextLine_TakesTheVisitsAfterItsStart()
    {
        var history = new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 300)).Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, 320, line: 2))
            .Reported(280, RecistCategory.PD).Reported(310, RecistCategory.PD).Reported(380, RecistCategory.PR).Assess();
        Assert.Equal([1, 1, 2], history.Visits.Select(visit => visit.Line!.Value));
    }

    [Fact]
    public void UndatedVisits_FollowTheirPhaseThroughUndatedLines()
    {
        var history = UndatedLines()
            .Reported(null, RecistCategory.PD, phase: TreatmentPhase.BeforeIci).Reported(null, RecistCategory.PR, phase: TreatmentPhase.OnIci).Reported(null, RecistCategory.SD)
            .Reported(null, RecistCategory.PD, phase: TreatmentPhase.AtProgression).Reported(null, RecistCategory.SD, phase: TreatmentPhase.AfterIci).Reported(null, RecistCategory.SD, phase: TreatmentPhase.AfterIci)
            .Reported(null, RecistCategory.PR, phase: TreatmentPhase.OnIci).Reported(null, RecistCategory.PD, phase: TreatmentPhase.AtProgression).Assess();
        Assert.True(history.Visits[0].IsBaseline);
        Assert.Equal([2, 2, 2, 3, 3, 4, 4], history.Visits.Skip(1).Select(visit => visit.Line!.Value));
    }

    [Theory]
    [InlineData(TreatmentPhase.OnIci)]
    [InlineData(TreatmentPhase.AtProgression)]
    [InlineData(TreatmentPhase.AfterIci)]
    [InlineData(null)]
    public void FirstUndatedVisit_JudgesTheFirstIci_NotTheChemotherapyBefore(TreatmentPhase? phase) =>
        Assert.Equal(2, UndatedLines().Reported(null, RecistCategory.SD, phase: phase).Assess().Visits[0].Line);

    [Fact]
    public void SecondPhaseOnIci_WithoutAnUndatedRechallenge_StaysWhereItWas()
    {
        var history = IciThenUndatedChemotherapy().Reported(null, RecistCategory.PD, phase: TreatmentPhase.OnIci).Reported(null, RecistCategory.SD, phase: TreatmentPhase.AfterIci)
            .Reported(null, RecistCategory.SD, phase: TreatmentPhase.OnIci).Assess();
        Assert.Equal([1, 2, 2], history.Visits.Select(visit => visit.Line!.Value));
        Assert.DoesNotContain(history.Lines[1].Visits, visit => visit.IsBaseline);
    }

    [Fact]
    public void UndatedVisits_OnIci_MoveToTheRechallengeOnlyAfterAVisitThatCameAfterIci()
    {
        static TumourCourse Two() => new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, null, line: 1, phase: TreatmentPhase.OnIci))
            .Therapy(TumourCourse.Course("nivolumab", TherapyKind.Ici, null, line: 2, phase: TreatmentPhase.AfterIci)).Reported(null, RecistCategory.PR, phase: TreatmentPhase.OnIci);
        Assert.Equal([1, 1], Two().Reported(null, RecistCategory.SD, phase: TreatmentPhase.OnIci).Assess().Visits.Select(visit => visit.Line!.Value));
        Assert.Equal([1, 1, 2], Two().Reported(null, RecistCategory.SD, phase: TreatmentPhase.AfterIci).Reported(null, RecistCategory.SD, phase: TreatmentPhase.OnIci).Assess().Visits.Select(visit => visit.Line!.Value));
    }

    [Fact]
    public void UndatedVisit_WithoutAPhase_StaysWithTheLineOfTheVisitBeforeIt()
    {
        var history = UndatedLines().Reported(null, RecistCategory.PD, phase: TreatmentPhase.OnIci).Reported(null, RecistCategory.SD, phase: TreatmentPhase.AfterIci).Reported(null, RecistCategory.SD).Assess();
        Assert.Equal([2, 3, 3], history.Visits.Select(visit => visit.Line!.Value));
    }

    [Fact]
    public void WithoutIci_UndatedVisitsJudgeTheFirstLine() => Assert.Equal(
        1, new TumourCourse().Therapy(TumourCourse.Course("carboplatin", TherapyKind.Chemotherapy, null, line: 1)).Reported(null, RecistCategory.SD).Assess().Visits[0].Line);

    [Theory]
    [InlineData("C10 the first in the advanced setting", TherapyIntent.Adjuvant, TherapyIntent.Palliative, 2)]
    [InlineData("C10 none in the advanced setting: the first", TherapyIntent.Adjuvant, TherapyIntent.Consolidation, 1)]
    [InlineData("C10 both in the advanced setting: the first", TherapyIntent.Palliative, TherapyIntent.Palliative, 1)]
    public void IndexLine_IsTheFirstIciInTheAdvancedSetting(string rule, TherapyIntent first, TherapyIntent second, int expected)
    {
        var history = new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 300) with { Intent = first })
            .Therapy(TumourCourse.Course("nivolumab", TherapyKind.Ici, 600, line: 2) with { Intent = second }).Assess();
        Assert.Equal((rule, expected), (rule, history.Index!.Line.Number));
        Assert.Same(history.Lines[1], history.Of(history.Lines[1].Line));
    }

    [Fact]
    public void IndexLine_IsNeverAChemotherapy()
    {
        var chemotherapy = TumourCourse.Course("carboplatin", TherapyKind.Chemotherapy, -200, line: 1, end: -100);
        Assert.Null(new TumourCourse().Therapy(chemotherapy).Assess().Index);
        var ici = TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 2) with { Intent = TherapyIntent.Consolidation };
        var history = new TumourCourse().Therapy(chemotherapy).Therapy(ici).Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, 400, line: 3)).Assess();
        Assert.Equal(2, history.Index!.Line.Number);
        Assert.Null(history.Of(history.Index.Line with { Number = 9 }));
        Assert.Null(history.Index.FirstProgression);
    }

    private static TumourCourse IciThenUndatedChemotherapy() => new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 300))
        .Therapy(TumourCourse.Course("carboplatin", TherapyKind.Chemotherapy, null, line: 2, phase: TreatmentPhase.AfterIci));

    private static TumourCourse UndatedLines() => new TumourCourse().Therapy(TumourCourse.Course("carboplatin", TherapyKind.Chemotherapy, null, line: 1, phase: TreatmentPhase.BeforeIci))
        .Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, null, line: 2, phase: TreatmentPhase.OnIci)).Therapy(TumourCourse.Course("docetaxel", TherapyKind.Chemotherapy, null, line: 3, phase: TreatmentPhase.AfterIci))
        .Therapy(TumourCourse.Course("nivolumab", TherapyKind.Ici, null, line: 4, phase: TreatmentPhase.AfterIci));
}
