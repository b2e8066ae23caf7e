using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Definitions;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Record.RecistCategory;
using static IcResistance.Domain.Resistance.ResistanceResult;
using static IcResistance.Tests.Domain.Resistance.WholeCase;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

/// <summary>The published definitions on the day of their thresholds and a day beside it; 2021-09-15, day 184, is six months after the first dose.</summary>
public sealed class DefinitionBoundaryTests
{
    [Theory]
    [InlineData("AR-02 response, progression a day before six months", 183, null, Indeterminate)]
    [InlineData("AR-02 response, progression at six months on therapy", 184, null, PendingConfirmation)]
    [InlineData("AR-02 response, six months, exposure shorter", 184, 100, InsufficientExposure)]
    [InlineData("AR-02 response, 12 weeks after the last dose", 384, 300, PendingConfirmation)]
    [InlineData("AR-02 response, a day later", 385, 300, LateRelapse)]
    public void SingleAgent_AfterAResponse(string rule, int progression, int? lastDose, ResistanceResult expected) =>
        Assert.Equal((rule, expected), (rule, Single(PR, progression, lastDose).Result));

    [Theory]
    [InlineData("AR-02 stable disease, 12 weeks after the last dose", 384, 300, PendingConfirmation)]
    [InlineData("AR-02 stable disease, a day later", 385, 300, LateRelapse)]
    [InlineData("AR-02 stable disease, exposure under six months", 250, 100, InsufficientExposure)]
    public void SingleAgent_AfterStableDisease(string rule, int progression, int? lastDose, ResistanceResult expected) =>
        Assert.Equal((rule, expected), (rule, Single(SD, progression, lastDose).Result));

    [Theory]
    [InlineData("AR-02 no benefit, 12 weeks after the last dose", 144, PendingConfirmation)]
    [InlineData("AR-02 no benefit, a day later", 145, Indeterminate)]
    public void SingleAgent_WithoutBenefit(string rule, int progression, ResistanceResult expected) =>
        Assert.Equal((rule, expected), (rule, CourseBuilder.Monotherapy.LastDoseOn(60, StopReason.Toxicity).ProgressesOn(progression).Judge("AR-02").Result));

    [Theory]
    [InlineData("AR-02 rechallenge, 12 weeks after its last dose", 1384, Acquired)]
    [InlineData("AR-02 rechallenge, a day later", 1385, LateRelapse)]
    public void SingleAgent_Rechallenge(string rule, int progression, ResistanceResult expected) => Assert.Equal(
        (rule, expected),
        (rule, CourseBuilder.Monotherapy.AsRechallengeAfter(PR).LastDoseOn(1300, StopReason.Toxicity).Seen(1060, PR).ProgressesOn(progression).Judge("AR-02").Result));

    [Theory]
    [InlineData("AR-02 only the time after the last dose, 12 weeks", 84, Indeterminate)]
    [InlineData("AR-02 only the time after the last dose, longer", 85, LateRelapse)]
    public void SingleAgent_UndatedRelapseAfterStableDisease(string rule, int after, ResistanceResult expected) => Assert.Equal(
        (rule, expected),
        (rule, CourseBuilder.Monotherapy.Seen(60, SD).ProgressesOn(null, visit => visit with { Visit = visit.Visit with { Time = new EventTime { DaysAfterIciEnd = after } } }).Judge("AR-02").Result));

    [Fact]
    public void SingleAgent_SaysWhichTimeIsMissing()
    {
        static string Missing(CourseBuilder course) => Assert.Single(course.Judge("AR-02").Missing).En;
        Assert.Equal("date of progression", Missing(CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(null)));
        Assert.StartsWith("date of the last dose", Missing(CourseBuilder.Monotherapy.Seen(60, PR).ProgressesOn(300)), StringComparison.Ordinal);
        Assert.DoesNotContain(Single(PR, 300, null).Flags, flag => flag.Rule == "AR-14");
    }

    [Theory]
    [InlineData("AR-03 stopped as planned, progression that day", 300, StopReason.Completed, 300, Acquired)]
    [InlineData("AR-03 stopped for toxicity, exposure exactly six months", 163, StopReason.Toxicity, 200, InsufficientExposure)]
    [InlineData("AR-03 a day more", 164, StopReason.Toxicity, 200, Acquired)]
    public void WithChemotherapy_CountsTheExposure(string rule, int lastDose, StopReason reason, int progression, ResistanceResult expected) =>
        Assert.Equal((rule, expected), (rule, CourseBuilder.WithChemotherapy.LastDoseOn(lastDose, reason).Seen(60, PR).ProgressesOn(progression).Judge("AR-03").Result));

    [Fact]
    public void WithChemotherapy_AsksWhyTreatmentStopped_WhereProgressionCameAfterIt()
    {
        var result = CourseBuilder.WithChemotherapy.Seen(60, PR)
            .ProgressesOn(null, visit => visit with { Visit = visit.Visit with { Time = new EventTime { Phase = TreatmentPhase.AfterIci } } }).Judge("AR-03");
        Assert.Equal("reason for stopping", Assert.Single(result.Missing).En);
        var unknown = CourseBuilder.WithChemotherapy.StoppedFor(StopReason.Completed).Seen(60, PR).ProgressesOn(300).Judge("AR-03");
        Assert.StartsWith("date of the last dose", Assert.Single(unknown.Missing).En, StringComparison.Ordinal);
    }

    [Fact]
    public void WithChemotherapy_TellsTheExposureThatWasTooShort() => Assert.Contains(
        "Exposure of 31 days (1.0 months)",
        CourseBuilder.WithChemotherapy.LastDoseOn(10, StopReason.Toxicity).Seen(60, PR).ProgressesOn(100, visit => visit with { ChangeFromNadirPercent = 30 }).Judge("AR-03").Reason.En,
        StringComparison.Ordinal);

    [Fact]
    public void Times_AreToldFromTheFirstDoseOfTheLine()
    {
        Therapy[] combined = [Ici(100) with { Agents = ["pembrolizumab", "carboplatin"] }];
        Assert.Contains("Progression after 310 days", Judge("AR-03", combined, Reported(160, PR), Reported(410, PD)).Reason.En, StringComparison.Ordinal);
        Assert.Contains("progression after 310 days", Judge("AR-06", [Ici(100)], Reported(160, SD), Reported(410, PD)).Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AR-06 rechallenge, six months after its last dose", 0, Acquired)]
    [InlineData("AR-06 rechallenge, a day later", 1, LateRelapse)]
    public void Consensus_Rechallenge(string rule, int more, ResistanceResult expected)
    {
        var course = CourseBuilder.Monotherapy.AsRechallengeAfter(PR).LastDoseOn(1300, StopReason.Toxicity).Seen(1060, PR);
        var limit = course.Course().Clock.AddMonths(1300, 6);
        Assert.Equal((rule, expected), (rule, course.ProgressesOn(limit + more).Judge("AR-06").Result));
    }

    [Fact]
    public void Consensus_TellsProgressionOnTherapyFromProgressionAfterIt()
    {
        Assert.Equal("PR, then progression on therapy.", CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(300).Judge("AR-06").Reason.En);
        Assert.Equal("PR, then progression 30 days (1.0 months) after the last dose, within 6 months.", CourseBuilder.Monotherapy.LastDoseOn(270).Seen(60, PR).ProgressesOn(300).Judge("AR-06").Reason.En);
    }

    [Fact]
    public void LungMap_SaysWhereOnlyTheLeastTimeIsKnown()
    {
        Assert.Contains("at least 200 days", Undated(200).Judge("AR-07").Reason.En, StringComparison.Ordinal);
        Assert.DoesNotContain("at least", Single(PR, 300, null, "AR-07").Reason.En, StringComparison.Ordinal);
        Assert.Equal([Primary, Acquired], [Single(PR, 167, null, "AR-07").Result, Single(PR, 168, null, "AR-07").Result]);
    }

    [Fact]
    public void Sapphire_CountsFourMonthsFromTheFirstDoseOfTheLine()
    {
        Assert.Equal(Acquired, Judge("AR-08", [Ici(100)], Reported(160, PR), Reported(222, PD)).Result);
        Assert.Equal(NotMet, Judge("AR-08", [Ici(100)], Reported(160, PR), Reported(221, PD)).Result);
        Assert.Equal(Acquired, Judge("AR-08", [Ici(100) with { Name = "x" }], Reported(160, PR), Reported(222, PD)).Result);
        Assert.Equal([NotMet, Acquired], [Single(PR, 121, null, "AR-08").Result, Single(PR, 122, null, "AR-08").Result]);
    }

    [Fact]
    public void RegimenOfAnotherDefinition_IsNotJudgedByIt() => Assert.Equal(NotApplicable, CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(300).Judge("AR-03").Result);

    [Fact]
    public void Perioperative_NamesWhatNoCaseFileTells()
    {
        static DefinitionResult Relapse(TreatmentSetting setting, params Specimen[] specimens)
        {
            var course = CourseBuilder.Monotherapy.As(setting).LastDoseOn(60).ProgressesOn(120).OfCase(record => record with { Specimens = [.. specimens] }).Course();
            return new PerioperativeDefinition().Apply(course);
        }

        static Specimen Biopsy(int day, SpecimenHistology histology, SpecimenType type = SpecimenType.Tissue) => new() { Id = $"S{day}", Type = type, Time = EventTime.OnDay(day), Histology = histology };
        Assert.Equal(["pathological response at surgery", "biopsy that proves the relapse"], Relapse(TreatmentSetting.Neoadjuvant).Missing.Select(item => item.En));
        Assert.Equal(["biopsy that proves the relapse"], Relapse(TreatmentSetting.Adjuvant, Biopsy(119, SpecimenHistology.Adenocarcinoma), Biopsy(121, SpecimenHistology.NoTumour)).Missing.Select(item => item.En));
        Assert.Equal(["biopsy that proves the relapse"], Relapse(TreatmentSetting.Adjuvant, Biopsy(121, SpecimenHistology.Adenocarcinoma, SpecimenType.Plasma)).Missing.Select(item => item.En));
        Assert.Empty(Relapse(TreatmentSetting.Adjuvant, Biopsy(10, SpecimenHistology.Adenocarcinoma), Biopsy(120, SpecimenHistology.Adenocarcinoma)).Missing);
        Assert.DoesNotContain(Relapse(TreatmentSetting.Adjuvant).Flags, flag => flag.Rule == "C2");
    }

    [Fact]
    public void Onset_IsTheDayOfTheProgression_WhereADefinitionApplies()
    {
        Assert.Equal(300, Single(PR, 300, null).OnsetDay);
        Assert.Equal(300, CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(300).Assess().OnsetDay);
        var adjuvant = CourseBuilder.Monotherapy.As(TreatmentSetting.Adjuvant).Ongoing().Seen(60, PR).ProgressesOn(300);
        Assert.Equal((null, null), (adjuvant.Judge("AR-06").OnsetDay, adjuvant.Assess().OnsetDay));
    }

    [Fact]
    public void Discordance_NeedsTwoAnswers()
    {
        Assert.True(CourseBuilder.Monotherapy.Ongoing().Seen(60, SD).ProgressesOn(300).ConfirmedOn(340).Assess().Discordant);
        Assert.False(CourseBuilder.Monotherapy.On(RegimenClass.IciCombination).Ongoing().Seen(60, PR).ProgressesOn(300).ConfirmedOn(340).Assess().Discordant);
        Assert.False(CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(300).ConfirmedOn(340).Assess().Discordant);
    }

    [Fact]
    public void Sentence_OfARelativeCase_NamesTheDayInChineseWithoutASpace() => Assert.Equal(
        "自第 336 天（11.0 个月）起获得性耐药", CourseBuilder.Monotherapy.WithoutCalendar().Ongoing().Seen(60, PR).ProgressesOn(336).Assess().Sentence.Zh);

    private static CourseBuilder Undated(int after) => CourseBuilder.Monotherapy.Seen(60, PR)
        .ProgressesOn(null, visit => visit with { Visit = visit.Visit with { Time = new EventTime { DaysAfterIciEnd = after } } });

    private static DefinitionResult Single(RecistCategory best, int progression, int? lastDose, string rule = "AR-02") =>
        (lastDose is int day ? CourseBuilder.Monotherapy.LastDoseOn(day, StopReason.Toxicity) : CourseBuilder.Monotherapy.Ongoing()).Seen(60, best).ProgressesOn(progression).Judge(rule);
}
