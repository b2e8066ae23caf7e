using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Definitions;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance;

/// <summary>Judges a case by every published definition side by side and says which of them gives the headline.</summary>
public static class ResistanceAssessor
{
    private const string HeadlineDefinition = "AR-06";

    /// <param name="record">The facts as of the day that is judged.</param>
    /// <param name="responses">The response history of the same facts.</param>
    public static ResistanceAssessment Assess(CaseRecord record, ResponseHistory responses) =>
        Assess(record, responses, ResistanceConventions.Default);

    public static ResistanceAssessment Assess(CaseRecord record, ResponseHistory responses, ResistanceConventions conventions)
    {
        var course = ResistanceCourse.Of(record, responses, conventions);
        var definitions = ResistanceDefinitions.For(conventions).Select(definition => definition.Apply(course)).ToValueList();
        var second = definitions.FirstOrDefault(result => result.Rule == SitcRule(course?.Line.Regimen));
        var headline = Headline(definitions.Single(result => result.Rule == HeadlineDefinition), second);
        return new ResistanceAssessment
        {
            Headline = headline.Result,
            Sentence = ResistanceSentence.Of(headline, course),
            HeadlineRule = headline.Rule,
            SecondRule = second?.Rule,
            OnsetDay = headline.Result is ResistanceResult.NotApplicable or ResistanceResult.NotResistant ? null : headline.OnsetDay,
            Discordant = Disagree(headline, second),
            Definitions = definitions,
            Patterns = ProgressionPatterns.Of(course).ToValueList(),
            JudgedLine = course?.Line,
        };
    }

    /// <summary>The NSCLC consensus; where it answers "not met" and the SITC definition says primary, primary (AR-16, C1).</summary>
    private static DefinitionResult Headline(DefinitionResult consensus, DefinitionResult? sitc) =>
        consensus.Result is ResistanceResult.NotMet && sitc?.Result is ResistanceResult.Primary ? sitc : consensus;

    private static string? SitcRule(RegimenClass? regimen) => regimen switch
    {
        RegimenClass.IciMonotherapy => "AR-02",
        RegimenClass.IciChemotherapy => "AR-03",
        RegimenClass.IciCombination => "AR-04",
        RegimenClass.IciTargeted => "AR-05",
        RegimenClass.IciOther or RegimenClass.IciUnknown or RegimenClass.NoIci or null => null,
    };

    /// <summary>Two answers that differ; one that does not apply, is not at hand or lacks a fact is no answer to differ from.</summary>
    private static bool Disagree(DefinitionResult headline, DefinitionResult? second) =>
        second is not null && Answers(headline) && Answers(second) && headline.Result != second.Result;

    private static bool Answers(DefinitionResult result) =>
        result.Result is not (ResistanceResult.NotApplicable or ResistanceResult.Undefined)
        && result is not { Result: ResistanceResult.Indeterminate, Missing.Count: > 0 };
}
