using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance;

public sealed class ResistanceAssessorTests
{
    [Fact]
    public void Headline_ConsensusNotMetAndSitcPrimary_IsPrimary()
    {
        var assessment = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(50).ConfirmedOn(80).Assess();

        Assert.Equal((ResistanceResult.Primary, "AR-02", false), (assessment.Headline, assessment.HeadlineRule, assessment.Discordant));
    }

    [Fact]
    public void Headline_ConsensusNotMetAndSitcPending_StaysNotMet()
    {
        var assessment = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(50).Assess();

        Assert.Equal((ResistanceResult.NotMet, "AR-06"), (assessment.Headline, assessment.HeadlineRule));
    }

    [Fact]
    public void Headline_SitcPrimaryAndConsensusAcquired_IsDiscordant()
    {
        var assessment = CourseBuilder.WithChemotherapy.Ongoing().Seen(42, PR).ProgressesOn(152).Assess();

        Assert.Equal((ResistanceResult.Acquired, "AR-03", true), (assessment.Headline, assessment.SecondRule, assessment.Discordant));
    }

    [Theory]
    [InlineData(RegimenClass.IciMonotherapy, "AR-02")]
    [InlineData(RegimenClass.IciChemotherapy, "AR-03")]
    [InlineData(RegimenClass.IciCombination, "AR-04")]
    [InlineData(RegimenClass.IciTargeted, "AR-05")]
    [InlineData(RegimenClass.IciOther, null)]
    public void SecondLine_IsTheSitcDefinitionOfTheRegimen(RegimenClass regimen, string? rule) =>
        Assert.Equal(rule, CourseBuilder.Monotherapy.On(regimen).Ongoing().Seen(60, PR).Assess().SecondRule);

    [Fact]
    public void Sentence_WithCalendar_NamesTheDate()
    {
        var sentence = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).ProgressesOn(336).Assess().Sentence;

        Assert.Equal("Acquired resistance since 2022-02-14 (day 336)", sentence.En);
        Assert.Equal("自 2022-02-14（第 336 天）起获得性耐药", sentence.Zh);
    }

    [Fact]
    public void Sentence_RelativeCase_NamesDaysAndMonthsOnly()
    {
        var sentence = CourseBuilder.Monotherapy.WithoutCalendar().Ongoing().Seen(60, PR).ProgressesOn(336).Assess().Sentence;

        Assert.Equal("Acquired resistance since day 336 (11.0 months)", sentence.En);
    }

    [Fact]
    public void Sentence_UndatedProgression_NamesNoDate()
    {
        var assessment = CourseBuilder.Monotherapy.Ongoing().Seen(null, PR, TreatmentPhase.OnIci).ProgressesOn(null).Assess();

        Assert.Equal("Acquired resistance; the date of progression is not known", assessment.Sentence.En);
        Assert.Null(assessment.OnsetDay);
    }

    [Fact]
    public void Sentence_Indeterminate_SaysWhatIsMissing()
    {
        var sentence = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(852).Assess().Sentence;

        Assert.StartsWith("Resistance cannot be classified. Not known: response category", sentence.En, StringComparison.Ordinal);
        Assert.StartsWith("无法判定耐药类型。缺少：", sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Discordance_OneAnswerLacksAFact_IsNotDisagreement() =>
        Assert.False(CourseBuilder.Monotherapy.StoppedFor(StopReason.Progression).Seen(null, PR, TreatmentPhase.OnIci).ProgressesOn(null).Assess().Discordant);

    [Fact]
    public void Sentence_NotMet_SaysThatNoResponseCameBefore() =>
        Assert.Equal(
            "Progression on 2021-05-04 (day 50) without an earlier response: not acquired resistance",
            CourseBuilder.Monotherapy.Ongoing().ProgressesOn(50).Assess().Sentence.En);

    [Fact]
    public void Sentence_LateRelapse_SaysThatRechallengeDecides() =>
        Assert.StartsWith(
            "Late relapse on 2023-12-14 (day 1004), 274 days (9.0 months) after the last dose",
            CourseBuilder.Monotherapy.LastDoseOn(730, StopReason.Completed).Seen(61, PR).ProgressesOn(1004).Assess().Sentence.En,
            StringComparison.Ordinal);

    [Fact]
    public void Definitions_AllTwelveInOrder() =>
        Assert.Equal(
            Enumerable.Range(2, 12).Select(number => $"AR-{number:00}"),
            CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).Assess().Definitions.Select(result => result.Rule));
}
