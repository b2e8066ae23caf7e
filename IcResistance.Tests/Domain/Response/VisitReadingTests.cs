using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>How visits are put with lines and with each other, and what stands in where there are no measurements.</summary>
public sealed class VisitReadingTests
{
    private static readonly Therapy s_first = TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1, end: 300);

    [Fact]
    public void BrainScanBesideBodyScan_IsOneVisitAndKeepsItsTargets()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 60)
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(58), Modality = Modality.Mri, NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["brain"] }).Assess();
        Assert.Equal([RecistCategory.PR, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.Equal((RecistCategory.PR, 60m), (history.Visits[2].Target, history.Visits[2].TargetSumMm));
        Assert.Contains(history.Visits[2].Flags, flag => flag.Rule == "C17");
    }

    [Fact]
    public void BodyScanAfterBrainScanWithNewLesion_NeitherClearsNorConfirmsIt()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 100)
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(54), NewLesions = NewLesionStatus.Unequivocal }).Scan(56, 60).Scan(98, 60).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.IUPD, IrecistCategory.IPR], TumourCourse.Irecist(history));
    }

    [Fact]
    public void TwoScansThatMeasureTargets_AreTwoVisitsHoweverClose()
    {
        var history = new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(56, 60).Scan(58, 90).Assess();
        Assert.Equal([RecistCategory.PR, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.DoesNotContain(history.Visits[2].Flags, flag => flag.Rule == "C17");
    }

    [Fact]
    public void NewLine_StartsFromTheLastScanBeforeIt()
    {
        var history = Rechallenge().Assess();
        var (first, second) = (history.Lines[0], history.Lines[1]);
        Assert.Equal((50m, true, 50m), (second.Visits[0].TargetSumMm, second.Visits[0].IsBaseline, second.Visits[1].BaselineMm));
        Assert.Equal((RecistCategory.PR, RecistCategory.PD), (first.Best.Unconfirmed, second.Best.Unconfirmed));
        Assert.Equal(1, history.Visits.Count(visit => visit.Day == 380));
        Assert.Equal(RecistCategory.PD, history.Visits.Single(visit => visit.Day == 380).Recist);
    }

    [Fact]
    public void NewLine_TakesEarlierNewLesionsAsItsOwnDisease()
    {
        var second = Rechallenge().Assess().Lines[1];
        Assert.Equal(NewLesionStatus.None, second.Visits[1].NewLesions);
        Assert.Equal((30m + 20, 45m + 35), (second.Visits[0].TargetSumMm, second.Visits[1].TargetSumMm));
    }

    [Fact]
    public void LocallyTreatedTarget_MakesLaterSumsNotEvaluable_ButUntouchedLesionsCount()
    {
        var history = new TumourCourse().Lesion("T1").Lesion("T2", organ: "adrenal", treated: 100)
            .Visit(Two(-7, 50, 50)).Visit(Two(56, 40, 40)).Visit(Two(112, 40, 10)).Visit(Two(168, 50, 10)).Assess();
        Assert.Equal([RecistCategory.SD, RecistCategory.NE, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.Contains(history.Visits[2].Flags, flag => flag.Rule == "RC-24");
        Assert.Equal(["T1"], history.Visits[3].ProgressingLesions);
    }

    [Fact]
    public void ReportedCategory_StandsInWhereNothingWasMeasured()
    {
        var visit = new TumourCourse().Reported(56, RecistCategory.SD).Assess().Visits[0];
        Assert.Equal((ResponseBasis.Reported, RecistCategory.SD, IrecistCategory.ISD), (visit.Basis, visit.Recist, visit.Irecist));
    }

    [Fact]
    public void ReportedCategory_ThatDiffersFromTheDerived_IsKeptBesideIt()
    {
        var visit = new TumourCourse().Lesion("T1").Scan(-7, 100)
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(56), Measurements = [TumourCourse.Row("T1", 60)], Reported = new ReportedResponse { Recist = RecistCategory.SD } }).Assess().Visits[1];
        Assert.Equal((RecistCategory.PR, RecistCategory.SD, true), (visit.Recist, visit.ReportedRecist, visit.Differs));
    }

    [Theory]
    [InlineData(-100, RecistCategory.CR)]
    [InlineData(-30, RecistCategory.PR)]
    [InlineData(-29.9, RecistCategory.SD)]
    [InlineData(19.9, RecistCategory.SD)]
    [InlineData(79, RecistCategory.PD)]
    [InlineData(25, null)]
    public void ChangeInPercentAlone_IsReadAsFarAsItDecides(double percent, RecistCategory? expected)
    {
        var visit = new TumourCourse().Visit(new ResponseAssessment { Time = EventTime.OnDay(56), TargetChangePercent = (decimal)percent }).Assess().Visits[0];
        Assert.Equal(expected, visit.Recist);
    }

    [Fact]
    public void StatedSum_StandsInForLesions()
    {
        var history = new TumourCourse()
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(-7), TargetSumMm = 80 }).Visit(new ResponseAssessment { Time = EventTime.OnDay(56), TargetSumMm = 41 }).Assess();
        Assert.Equal((RecistCategory.PR, -48.75m), (history.Visits[1].Recist, history.Visits[1].ChangeFromBaselinePercent));
    }

    [Fact]
    public void UndatedVisits_KeepTheirOrderAndGetNoDay()
    {
        var history = new TumourCourse().Reported(null, RecistCategory.PR, phase: TreatmentPhase.OnIci).Reported(null, RecistCategory.PD, phase: TreatmentPhase.AfterIci).Assess();
        Assert.Equal([RecistCategory.PR, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.Equal((null, null), (history.Index!.Best.PfsDays, history.Index.Progression!.ConfirmationWindow));
    }

    [Fact]
    public void UndatedResponse_AfterProgressionAndTheNextLine_BelongsToThatLine()
    {
        var history = new TumourCourse().Therapy(s_first).Therapy(TumourCourse.Course("carboplatin", TherapyKind.Chemotherapy, null, phase: TreatmentPhase.AfterIci))
            .Reported(null, RecistCategory.PD, phase: TreatmentPhase.OnIci).Reported(null, RecistCategory.CR, phase: TreatmentPhase.AfterIci).Assess();
        Assert.Equal((RecistCategory.PD, null), (history.Lines[0].Best.Unconfirmed, history.Lines[0].Pseudoprogression));
        Assert.Equal(RecistCategory.CR, history.Lines[1].Best.Unconfirmed);
    }

    [Fact]
    public void Decoction_DoesNotEndTheWindowOfTheBestResponse()
    {
        var history = new TumourCourse().Therapy(s_first).Therapy(TumourCourse.Course("decoction", TherapyKind.Tcm, 60)).Lesion("T1").Scan(-7, 100).Scan(56, 80).Scan(112, 60).Assess();
        Assert.Equal(RecistCategory.PR, Assert.Single(history.Lines).Best.Unconfirmed);
    }

    [Theory]
    [InlineData("mediastinal node", true)]
    [InlineData("brain", false)]
    [InlineData(null, true)]
    public void BenignBiopsy_OfThePlaceThatAppeared_ExplainsTheProgression(string? site, bool explains)
    {
        var line = new TumourCourse().Lesion("T1").Scan(-7, 100)
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(56), Measurements = [TumourCourse.Row("T1", 90)], NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["mediastinal nodes, both sides"] })
            .Specimen(new Specimen { Id = "S1", Type = SpecimenType.Tissue, Time = EventTime.OnDay(60), Site = site, Histology = SpecimenHistology.NoTumour, HistologyText = "sarcoid-like granuloma" })
            .Assess().Index!;
        Assert.Equal(explains, line.ExplainedProgression is not null);
        Assert.Equal(explains, line.Progression is null);
        Assert.Equal(RecistCategory.PD, line.FirstProgression!.Recist);
    }

    [Fact]
    public void Progression_SeenAgainAfterFourWeeks_IsConfirmed()
    {
        var line = new TumourCourse().Reported(56, RecistCategory.PD).Reported(83, RecistCategory.PD).Reported(84, RecistCategory.PD).Assess().Index!;
        Assert.Equal((56, 84), (line.Progression?.Day, line.Confirmation?.Day));
    }

    private static TumourCourse Rechallenge() => new TumourCourse()
        .Therapy(s_first).Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 400, line: 2))
        .Lesion("T1").Lesion("N1", LesionRole.New, "liver").Scan(-7, 60).Scan(56, 20)
        .Visit(WithNew(380, 30, 20)).Visit(WithNew(450, 45, 35));

    private static ResponseAssessment WithNew(int day, decimal target, decimal other) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [TumourCourse.Row("T1", target), TumourCourse.Row("N1", other)],
    };

    private static ResponseAssessment Two(int day, decimal first, decimal second) => new()
    {
        Time = EventTime.OnDay(day),
        Measurements = [TumourCourse.Row("T1", first), TumourCourse.Row("T2", second)],
        NewLesions = NewLesionStatus.None,
    };
}
