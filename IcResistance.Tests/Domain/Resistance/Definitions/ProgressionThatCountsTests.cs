using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Definitions;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

/// <summary>What all definitions share: setting, no progression, pseudoprogression, benign explanation, clinical judgement only.</summary>
public sealed class ProgressionThatCountsTests
{
    private static readonly ResistanceResult[] s_silent = [ResistanceResult.NotApplicable, ResistanceResult.Undefined];

    [Theory]
    [InlineData(TreatmentSetting.Adjuvant, ResistanceResult.NotApplicable)]
    [InlineData(TreatmentSetting.Neoadjuvant, ResistanceResult.NotApplicable)]
    [InlineData(TreatmentSetting.Consolidation, ResistanceResult.Undefined)]
    public void Setting_OtherThanAdvanced_SilencesEveryDefinition(TreatmentSetting setting, ResistanceResult expected) =>
        Assert.All(
            CourseBuilder.Monotherapy.As(setting).Ongoing().Seen(60, PR).ProgressesOn(300).Assess().Definitions,
            result => Assert.Equal(expected, result.Result));

    [Fact]
    public void NoProgression_WithACategory_IsNotResistant() =>
        AssertEveryAnswer(ResistanceResult.NotResistant, CourseBuilder.Monotherapy.InLine(2).Ongoing().Seen(60, PR));

    [Fact]
    public void NoProgression_WordsOnly_IsNotResistantAndSaysWhatIsMissing()
    {
        var result = CourseBuilder.Monotherapy.Ongoing().Seen(null, null).Judge("AR-06");

        Assert.Equal(ResistanceResult.NotResistant, result.Result);
        Assert.NotEmpty(result.Missing);
    }

    [Fact]
    public void NoAssessmentAtAll_IsIndeterminate() =>
        AssertEveryAnswer(ResistanceResult.Indeterminate, CourseBuilder.Monotherapy.InLine(2).Ongoing());

    [Fact]
    public void StoppedForProgressionWithoutAnAssessment_IsIndeterminate() =>
        AssertEveryAnswer(ResistanceResult.Indeterminate, CourseBuilder.Monotherapy.InLine(2).LastDoseOn(100, StopReason.Progression).Seen(60, PR));

    [Fact]
    public void ProgressionThatBelongsToNoLine_IsIndeterminateAndNotOverlooked() =>
        AssertEveryAnswer(ResistanceResult.Indeterminate, CourseBuilder.Monotherapy.InLine(2).Ongoing().Seen(60, PR).WithUnassigned(PD));

    [Fact]
    public void Pseudoprogression_EveryDefinition_IsNotResistant() =>
        AssertEveryAnswer(ResistanceResult.NotResistant, CourseBuilder.Monotherapy.InLine(2).Ongoing().ProgressesOn(56).ClearedOn(98, PR));

    [Fact]
    public void ProvenBenignDisease_EveryDefinition_IsNotResistantAndCitesTheSpecimen()
    {
        var course = CourseBuilder.Monotherapy.InLine(2).Ongoing().Seen(60, PR).ProgressesOn(200).ExplainedAs("granuloma");

        AssertEveryAnswer(ResistanceResult.NotResistant, course);
        Assert.Contains(course.Judge("AR-06").Facts, fact => fact.Data.Contains("specimens[0]"));
    }

    [Fact]
    public void ClinicalJudgementOnly_EveryDefinition_IsIndeterminate() =>
        AssertEveryAnswer(ResistanceResult.Indeterminate, CourseBuilder.Monotherapy.InLine(2).Ongoing().Seen(60, PR)
            .ProgressesOn(300, visit => visit with { Visit = visit.Visit with { Modality = Modality.Clinical } }));

    [Fact]
    public void NoCheckpointInhibitor_EveryDefinition_IsNotApplicable()
    {
        var record = new CaseRecord { Id = "none" };

        var assessment = ResistanceAssessor.Assess(record, new ResponseHistory { Lines = [], Visits = [], Index = null });

        Assert.Equal(ResistanceDefinitions.All.Count, assessment.Definitions.Count);
        Assert.All(assessment.Definitions, result => Assert.Equal(ResistanceResult.NotApplicable, result.Result));
        Assert.Null(assessment.JudgedLine);
    }

    private static void AssertEveryAnswer(ResistanceResult expected, CourseBuilder course) => Assert.All(
        course.Assess().Definitions.Where(result => !s_silent.Contains(result.Result)),
        result => Assert.Equal(expected, result.Result));
}
