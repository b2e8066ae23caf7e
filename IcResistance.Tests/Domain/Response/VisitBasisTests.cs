using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Response;

/// <summary>What a visit's response rests on: lengths, a change in per cent, the reader's calls, a report, or nothing.</summary>
public sealed class VisitBasisTests
{
    [Theory]
    [InlineData("RC-12 exactly 20 % over the lowest, 5 mm unknown", -20.0, -4.0, null)]
    [InlineData("RC-12 less than 20 % over the lowest", -20.0, -4.1, RecistCategory.SD)]
    [InlineData("RC-12 50 points over the lowest prove 5 mm", -40.0, 10.0, RecistCategory.PD)]
    [InlineData("RC-12 50 points over the baseline", 0.0, 50.0, RecistCategory.PD)]
    [InlineData("RC-12 49.9 points leave 5 mm unknown", 0.0, 49.9, null)]
    public void ChangesInPercent_AreJudgedAgainstTheLowest(string rule, double first, double second, RecistCategory? expected) =>
        Assert.Equal((rule, expected), (rule, new TumourCourse().Visit(Change(42, first)).Visit(Change(84, second)).Assess().Visits[1].Recist));

    [Fact]
    public void LengthsAndChangeInPercent_TheLengthsDecide()
    {
        var visit = Course().Visit(TumourCourse.At(56, TumourCourse.Row("T1", 60)) with { TargetChangePercent = -10 }).Assess().Visits[1];
        Assert.Equal((ResponseBasis.Measurements, RecistCategory.PR, -40m), (visit.Basis, visit.Recist, visit.ChangeFromBaselinePercent));
    }

    [Fact]
    public void LengthsWithoutABaseline_AndAChangeInPercent_TheChangeDecides()
    {
        var visit = new TumourCourse().Lesion("T1").Visit(TumourCourse.At(56, TumourCourse.Row("T1", 60)) with { TargetChangePercent = -35 }).Assess().Visits[0];
        Assert.Equal((ResponseBasis.PercentChange, RecistCategory.PR, -35m), (visit.Basis, visit.Recist, visit.ChangeFromBaselinePercent));
        Assert.Equal((null, null, null), (visit.TargetSumMm, visit.BaselineMm, visit.NadirMm));
    }

    [Fact]
    public void LengthsAndAStatedSum_TheLengthsDecide() =>
        Assert.Equal(60, Course().Visit(TumourCourse.At(56, TumourCourse.Row("T1", 60)) with { TargetSumMm = 90 }).Assess().Visits[1].TargetSumMm);

    [Fact]
    public void StatedSums_NearEachOther_AreTwoVisits()
    {
        var history = new TumourCourse().Visit(TumourCourse.At(-7) with { TargetSumMm = 80 }).Visit(TumourCourse.At(56) with { TargetSumMm = 40 }).Visit(TumourCourse.At(60) with { TargetSumMm = 60 }).Assess();
        Assert.Equal([RecistCategory.PR, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.DoesNotContain(history.Visits[2].Flags, flag => flag.Rule == "C17");
    }

    [Fact]
    public void Reports_NearEachOther_AreTwoVisits()
    {
        var history = new TumourCourse().Reported(56, RecistCategory.PD).Reported(60, RecistCategory.SD).Assess();
        Assert.DoesNotContain(history.Visits[1].Flags, flag => flag.Rule == "C17");
        Assert.DoesNotContain("C17", history.Visits[1].Rules);
    }

    [Theory]
    [InlineData(NonTargetStatus.Pd, null)]
    [InlineData(null, NewLesionStatus.Unequivocal)]
    public void ExaminationBesideAMeasuredScan_ThatOnlyMakesACall_IsTheSameVisit(NonTargetStatus? nonTarget, NewLesionStatus? newLesions)
    {
        var call = TumourCourse.At(58) with { NonTarget = nonTarget, NewLesions = newLesions, Reported = newLesions is null ? null : new ReportedResponse { Recist = RecistCategory.PD } };
        var visit = Course().Scan(56, 60).Visit(call).Assess().Visits[2];
        Assert.Equal((60m, RecistCategory.PD), (visit.TargetSumMm, visit.Recist));
        Assert.Contains(visit.Flags, flag => flag.Rule == "C17");
    }

    [Fact]
    public void ReportsOfWhichNeitherMeasuresTargets_AreTwoVisits_WhateverElseTheySay()
    {
        var history = new TumourCourse().Reported(60, RecistCategory.PR).Reported(240, RecistCategory.PR)
            .Visit(TumourCourse.At(250) with { Reported = new ReportedResponse { Recist = RecistCategory.PD }, NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["brain"] })
            .Assess();

        Assert.Equal([RecistCategory.PR, RecistCategory.PR, RecistCategory.PD], history.Visits.Select(visit => visit.Recist!.Value));
        Assert.Equal(RecistCategory.PR, history.Lines[0].Best.Confirmed);
    }

    [Fact]
    public void SilentExamination_OfTheSameVisit_TakesOverItsCalls()
    {
        var history = new TumourCourse().Lesion("NT1", LesionRole.NonTarget, "pleura").Visit(TumourCourse.At(-7) with { NonTarget = NonTargetStatus.NonCrNonPd })
            .Visit(TumourCourse.At(54) with { NonTarget = NonTargetStatus.NonCrNonPd }).Visit(TumourCourse.At(56) with { Modality = Modality.Mri }).Visit(TumourCourse.At(98) with { Modality = Modality.Mri }).Assess();
        Assert.Equal([RecistCategory.NonCRNonPD, RecistCategory.NonCRNonPD, null], TumourCourse.Recist(history));
        Assert.Equal((ResponseBasis.Components, ResponseBasis.None), (history.Visits[2].Basis, history.Visits[3].Basis));
    }

    [Fact]
    public void TargetsNotAssessed_AreNotEvaluable_UnlessTheSourceReportsACategory()
    {
        var silent = TumourCourse.At(56, TumourCourse.Row("NT1", 20), TumourCourse.Row("T1", LesionState.NotAssessed));
        static ResponseAssessment Reported(ResponseAssessment visit, ReportedResponse report) => visit with { Reported = report };
        static VisitResponse Read(ResponseAssessment visit) => Course().Lesion("NT1", LesionRole.NonTarget, "pleura").Visit(visit).Assess().Visits[1];
        Assert.Equal((ResponseBasis.Measurements, RecistCategory.NE), (Read(silent).Basis, Read(silent).Recist));
        Assert.Equal((ResponseBasis.Reported, RecistCategory.SD), (Read(Reported(silent, new() { Recist = RecistCategory.SD })).Basis, Read(Reported(silent, new() { Recist = RecistCategory.SD })).Recist));
        Assert.Equal(RecistCategory.PR, Read(Reported(silent, new() { Irecist = IrecistCategory.IPR })).Recist);
        Assert.Equal(RecistCategory.NE, Read(Reported(silent, new() { Text = "stable" })).Recist);
    }

    [Fact]
    public void ReportedVisit_ShowsNoNumbersAndOnlyItsOwnCalls()
    {
        var visit = Course().Lesion("NT1", LesionRole.NonTarget, "pleura").Reported(56, RecistCategory.SD).Assess().Visits[1];
        Assert.Equal((null, null, null, null, null), (visit.TargetSumMm, visit.BaselineMm, visit.NadirMm, visit.NonTarget, visit.NewLesions));
        Assert.Equal(NonTargetStatus.Ne, Course().Lesion("NT1", LesionRole.NonTarget, "pleura").Scan(56, 100).Assess().Visits[1].NonTarget);
    }

    [Fact]
    public void CallsWithoutTargets_InALineThatHasTargets_AreNotEvaluable_AndKeepWhatIsPending()
    {
        Assert.Equal(RecistCategory.NE, Course().Visit(TumourCourse.At(56) with { NonTarget = NonTargetStatus.Cr, NewLesions = NewLesionStatus.None }).Assess().Visits[1].Recist);
        var history = Course().Scan(100, 100, NewLesionStatus.Unequivocal).Visit(TumourCourse.At(135) with { NonTarget = NonTargetStatus.NonCrNonPd, NewLesions = NewLesionStatus.None }).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.NE], TumourCourse.Irecist(history));
    }

    [Fact]
    public void NonMeasurableDisease_NewLesionGone_ClearsTheProgression()
    {
        var history = NonMeasurable().Visit(TumourCourse.At(100) with { NonTarget = NonTargetStatus.NonCrNonPd, NewLesions = NewLesionStatus.Unequivocal })
            .Visit(TumourCourse.At(135) with { NonTarget = NonTargetStatus.NonCrNonPd, NewLesions = NewLesionStatus.None }).Assess();
        Assert.Equal([IrecistCategory.IUPD, IrecistCategory.NonICRNonIUPD], TumourCourse.Irecist(history));
    }

    [Fact]
    public void NonMeasurableDisease_EveryKindOfCallGivesACategory_AndWordsAloneNone()
    {
        static RecistCategory? Read(ResponseAssessment visit) => NonMeasurable().Visit(visit).Assess().Visits[1].Recist;
        Assert.Equal(RecistCategory.NonCRNonPD, Read(TumourCourse.At(56, TumourCourse.Row("NT1", 20))));
        Assert.Equal(RecistCategory.CR, Read(TumourCourse.At(56) with { NonTarget = NonTargetStatus.Cr }));
        Assert.Equal(RecistCategory.NonCRNonPD, Read(TumourCourse.At(56) with { NonTargetChange = NonTargetChange.Increase }));
        Assert.Equal(RecistCategory.NE, Read(TumourCourse.At(56) with { NewLesions = NewLesionStatus.None }));
        Assert.Null(Read(TumourCourse.At(56) with { LesionChanges = [new LesionChange { Lesion = "NT1", Change = LesionChangeKind.Smaller }] }));
        Assert.Null(Read(TumourCourse.At(56)));
    }

    [Fact]
    public void Baseline_HasNumbersAndNoChange()
    {
        var measured = Course().Scan(56, 60).Assess().Visits[0];
        var called = NonMeasurable().Assess().Visits[0];
        Assert.Equal((ResponseBasis.Measurements, null, null), (measured.Basis, measured.Recist, measured.ChangeFromBaselinePercent));
        Assert.Equal((ResponseBasis.None, true, null), (called.Basis, called.IsBaseline, called.TargetSumMm));
    }

    [Fact]
    public void VisitsWithoutAnyTreatment_ShowTheirNumbersAndWhatIsReported()
    {
        var record = Course().Reported(56, RecistCategory.SD).Visit(TumourCourse.At(90) with { LesionChanges = [new LesionChange { Change = LesionChangeKind.Stable }] }).Record() with { Therapies = [] };
        var history = ResponseAssessor.Assess(record, LinesOfTherapy.Of(record));
        Assert.Equal([ResponseBasis.Measurements, ResponseBasis.Reported, ResponseBasis.None], history.Visits.Select(visit => visit.Basis));
        Assert.Equal((100m, RecistCategory.SD), (history.Visits[0].TargetSumMm, history.Visits[1].Recist));
        Assert.All(history.Visits, visit => Assert.Null(visit.Line));
        Assert.Null(history.Index);
    }

    [Fact]
    public void Change_FromANadirOfZero_IsToldInMillimetresOnly()
    {
        var visit = Course().Scan(42, 0).Scan(84, 4).Assess().Visits[^1];
        Assert.Equal((null, 4m), (visit.ChangeFromNadirPercent, visit.ChangeFromNadirMm));
        Assert.Equal(50m, Course().Scan(42, 60).Scan(84, 90).Assess().Visits[^1].ChangeFromNadirPercent);
    }

    [Fact]
    public void NoTargets_AreNoCompleteSum_AndNothingRespondsFromZero()
    {
        Assert.False(TargetSum.Of([], TumourCourse.At(0)).IsComplete);
        Assert.False(TargetResponseRule.IsResponse(0, 0));
    }

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Scan(-7, 100);

    private static TumourCourse NonMeasurable() =>
        new TumourCourse().Lesion("NT1", LesionRole.NonTarget, "pleura").Visit(TumourCourse.At(-7) with { NonTarget = NonTargetStatus.NonCrNonPd });

    private static ResponseAssessment Change(int day, double percent) => TumourCourse.At(day) with { TargetChangePercent = (decimal)percent };
}
