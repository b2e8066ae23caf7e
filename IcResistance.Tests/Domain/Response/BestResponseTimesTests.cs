using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>RC-22 to RC-33: what is best, and from when to when, in days of the line.</summary>
public sealed class BestResponseTimesTests
{
    private static readonly ResponseConventions s_confirmed = ResponseConventions.Default with { ResponseNeedsConfirmation = true };

    [Fact]
    public void Times_RunFromTheFirstDoseOfTheLine()
    {
        var progressed = Late().Reported(152, RecistCategory.PR).Reported(194, RecistCategory.PD).Assess().Index!.Best;
        Assert.Equal((52, 94, 42, true), (progressed.TimeToResponseDays, progressed.PfsDays, progressed.DurationOfResponseDays, progressed.PfsEvent));
        var died = Late().Reported(152, RecistCategory.SD).DiedOn(200).Assess().Index!.Best;
        Assert.Equal((100, true, 100), (died.PfsDays, died.PfsEvent, died.DurationOfStableDiseaseDays));
        var censored = Late().Reported(152, RecistCategory.SD).Reported(194, RecistCategory.NE).Assess().Index!.Best;
        Assert.Equal((52, false), (censored.PfsDays, censored.PfsEvent));
    }

    [Fact]
    public void Times_WithoutDays_AreUnknown()
    {
        var best = new TumourCourse().Reported(null, RecistCategory.PR, phase: TreatmentPhase.OnIci).Assess().Index!.Best;
        Assert.Equal((null, null, RecistCategory.PR, null), (best.PfsDays, best.PfsEvent, best.Unconfirmed, best.Confirmed));
    }

    [Theory]
    [InlineData("RC-32 complete response, confirmed", "42 CR,84 CR", 42)]
    [InlineData("RC-32 partial response, then complete, both confirmed", "42 PR,84 CR,126 CR", 42)]
    [InlineData("RC-32 complete response after an unconfirmed partial one", "42 PR,56 SD,84 CR,126 CR", 84)]
    [InlineData("RC-32 only a partial response, confirmed", "42 SD,84 PR,126 PR", 84)]
    [InlineData("RC-32 not confirmed", "42 PR,84 PD", null)]
    public void TimeToResponse_WhereConfirmationIsNeeded_IsThatOfTheFirstConfirmed(string rule, string visits, int? expected) =>
        Assert.Equal((rule, expected), (rule, Reported(visits).Assess(s_confirmed).Index!.Best.TimeToResponseDays));

    [Theory]
    [InlineData("RC-29 a partial response between two complete ones", "42 CR,84 PR,126 CR", RecistCategory.PR)]
    [InlineData("RC-29 a partial response after a complete one", "42 PR,56 CR,63 PR,75 CR", RecistCategory.SD)]
    [InlineData("RC-22 NON-CR/NON-PD, twice", "42 NON-CR/NON-PD,84 NON-CR/NON-PD", RecistCategory.NonCRNonPD)]
    public void Confirmed_ReadsTheWholeSequence(string rule, string visits, RecistCategory expected) =>
        Assert.Equal((rule, expected), (rule, Reported(visits).Assess().Index!.Best.Confirmed!.Value));

    [Fact]
    public void StableDisease_OnTheFirstDayThatCounts_Counts() =>
        Assert.Equal(IrecistCategory.ISD, new TumourCourse().Reported(42, irecist: IrecistCategory.ISD).Reported(84, irecist: IrecistCategory.IUPD).Assess().Index!.Best.Irecist);

    [Fact]
    public void IsReported_SaysWhetherAReportDecided()
    {
        Assert.True(new TumourCourse().Reported(42, RecistCategory.PR).Assess().Index!.Best.IsReported);
        Assert.False(new TumourCourse().Lesion("T1").Scan(-7, 100).Scan(42, 60).Assess().Index!.Best.IsReported);
    }

    [Theory]
    [InlineData("RC-30 a later line dated", TherapyKind.Chemotherapy, 300, null, null)]
    [InlineData("RC-30 a later line without a day", TherapyKind.Chemotherapy, null, TreatmentPhase.AfterIci, null)]
    [InlineData("RC-30 chemotherapy before, without a day", TherapyKind.Chemotherapy, null, TreatmentPhase.BeforeIci, true)]
    [InlineData("RC-30 chemotherapy before", TherapyKind.Chemotherapy, -200, null, true)]
    [InlineData("RC-30 radiotherapy during the line", TherapyKind.Radiotherapy, 300, null, true)]
    public void Death_EndsTheLastLineOnly(string rule, TherapyKind kind, int? day, TreatmentPhase? phase, bool? expected)
    {
        var course = new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 2)).Therapy(TumourCourse.Course("other treatment", kind, day, phase: phase));
        var line = course.DiedOn(500).Assess().Lines.Single(item => item.Line.ContainsIci);
        Assert.Equal((rule, expected), (rule, line.Best.PfsEvent));
    }

    [Fact]
    public void Death_DuringTheMaintenanceOfALine_EndsIt()
    {
        var best = new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1)).Therapy(TumourCourse.Course("pemetrexed", TherapyKind.Chemotherapy, 90, line: 1))
            .Reported(60, RecistCategory.SD).DiedOn(200).Assess().Index!.Best;
        Assert.Equal((200, true), (best.PfsDays, best.PfsEvent));
    }

    [Fact]
    public void SecondClearedProgression_LeavesTheFirstAsThePseudoprogression()
    {
        var line = Course().Scan(56, 130).Scan(98, 60).Scan(140, 80).Scan(182, 60).Assess().Index!;
        Assert.Equal((56, 98, null), (line.Pseudoprogression?.Day, line.PseudoprogressionClearedAt?.Day, line.Progression));
    }

    [Fact]
    public void ProgressionThatABenignBiopsyExplains_CountsAllTheSameOnceItIsConfirmed()
    {
        static TumourCourse Explained() => Course().Scan(56, 130).Specimen(new Specimen { Id = "S1", Type = SpecimenType.Tissue, Time = EventTime.OnDay(60), Histology = SpecimenHistology.NoTumour });
        Assert.Equal((null, 56), (Explained().Assess().Index!.Progression, Explained().Assess().Index!.ExplainedProgression?.Visit.Day));
        var confirmed = Explained().Scan(98, 140).Assess().Index!;
        Assert.Equal((56, 98), (confirmed.Progression?.Day, confirmed.Confirmation?.Day));
        Assert.Null(Explained().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1)).Therapy(TumourCourse.Course("SBRT", TherapyKind.Radiotherapy, 70)).Scan(98, 60).Assess().Index!.Progression);
    }

    [Fact]
    public void ProgressionThatLocalTreatmentCleared_IsConfirmedByNothingAfterwards()
    {
        static TumourCourse Cleared(decimal second) => Course().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 0, line: 1)).Therapy(TumourCourse.Course("SBRT", TherapyKind.Radiotherapy, 110))
            .Scan(100, 100, NewLesionStatus.Unequivocal).Scan(135, second, NewLesionStatus.Unequivocal);
        var line = Cleared(60).Scan(200, 130, NewLesionStatus.Unequivocal).Assess().Index!;
        Assert.Equal((100, null), (line.Progression?.Day, line.Confirmation));
    }

    [Theory]
    [InlineData("RC-17 the same lesion", "N1", "N1", 112)]
    [InlineData("RC-17 another lesion", "N1", "N2", 168)]
    public void MeasuredLesion_ThatWasEquivocalBefore_DatesProgressionBack(string rule, string first, string second, int expected)
    {
        var course = Course().Lesion("N1", LesionRole.New, "liver").Lesion("N2", LesionRole.New, "bone").Lesion("N3", LesionRole.New, "brain");
        course.Visit(TumourCourse.At(112, TumourCourse.Row("T1", 100), TumourCourse.Row(first, 6)) with { NewLesions = NewLesionStatus.Equivocal });
        course.Visit(TumourCourse.At(168, TumourCourse.Row("T1", 100), TumourCourse.Row(second, 14), TumourCourse.Row("N3", 12)) with { NewLesions = NewLesionStatus.Unequivocal });
        Assert.Equal((rule, expected), (rule, course.Assess().Index!.Best.PfsDays!.Value));
    }

    [Fact]
    public void TargetGrowth_IsDatedOnItsOwnVisit_WhateverWasEquivocalBefore()
    {
        var course = Course().Visit(TumourCourse.At(112, TumourCourse.Row("T1", 100)) with { NewLesions = NewLesionStatus.Equivocal, NewLesionSites = ["liver"] })
            .Visit(TumourCourse.At(168, TumourCourse.Row("T1", 130)) with { NewLesions = NewLesionStatus.Equivocal, NewLesionSites = ["liver"] });
        Assert.Equal(168, course.Assess().Index!.Best.PfsDays);
    }

    [Fact]
    public void AnotherSite_ThatWasEquivocalBefore_DatesNothingBack()
    {
        var course = Course().Visit(TumourCourse.At(112, TumourCourse.Row("T1", 100)) with { NewLesions = NewLesionStatus.Equivocal, NewLesionSites = ["bone"] })
            .Visit(TumourCourse.At(168, TumourCourse.Row("T1", 100)) with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["liver"] });
        Assert.Equal(168, course.Assess().Index!.Best.PfsDays);
    }

    [Fact]
    public void Conventions_StartFromTheRules()
    {
        var defaults = new ResponseConventions();
        Assert.Equal((true, true, false, false), (defaults.ContinuePr, defaults.PartialSumMayProgress, defaults.AcceptOneSdBetween, defaults.ResponseNeedsConfirmation));
    }

    [Fact]
    public void Reason_ListsTheVisitsUpToTheFirstProgression()
    {
        Assert.Equal("From SD (d56), PD (d98), up to the first progression (RC-23).", Reported("56 SD,98 PD,140 SD").Assess().Index!.Best.Reason.En);
        Assert.Equal("From PR, up to the first progression (RC-23).", new TumourCourse().Reported(null, RecistCategory.PR).Assess().Index!.Best.Reason.En);
        Assert.Equal("No evaluable visit.", new TumourCourse().Assess().Index!.Best.Reason.En);
        Assert.Equal("given", (BestResponse.None with { Reason = new("given", "所给") }).Reason.En);
    }

    private static TumourCourse Late() => new TumourCourse().Therapy(TumourCourse.Course("pembrolizumab", TherapyKind.Ici, 100, line: 1));

    private static TumourCourse Course() => new TumourCourse().Lesion("T1").Scan(-7, 100);

    private static TumourCourse Reported(string visits)
    {
        var course = new TumourCourse();
        foreach (var visit in visits.Split(','))
        {
            var parts = visit.Split(' ');
            course.Reported(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), IcResistance.Domain.Primitives.Vocabulary<RecistCategory>.TryParse(parts[1], out var category) ? category : throw new FormatException(visit));
        }

        return course;
    }
}
