using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Sections;

namespace IcResistance.Domain.Summary;

/// <summary>Makes the printed summary of one case from its assessment.</summary>
public static class CaseSummaryBuilder
{
    /// <summary>The two pages for the board: the discussion, then the evidence. Same arguments, same summary.</summary>
    public static CaseSummary Build(CaseAssessment assessment, SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(options);
        return new CaseSummary
        {
            Meta = Meta(assessment, options),
            Languages = options.Languages,
            Pages =
            [
                new PrintedPage([.. Notice(options), .. Discussion(assessment, options)]) { IsDense = options.Limits.Dense },
                new PrintedPage([.. Evidence(assessment, options, options.EvidenceLimits)]) { IsDense = options.EvidenceLimits.Dense },
            ],
        };
    }

    /// <summary>What a de-identified print says of itself before anything else.</summary>
    internal static IEnumerable<SummaryBlock> Notice(SummaryOptions options) =>
        options.IsDeIdentified ? [new CalloutBlock(CalloutTone.Notice, DeIdentifiedCase.Notice)] : [];

    internal static SummaryMeta Meta(CaseAssessment assessment, SummaryOptions options) => new()
    {
        Title = new Phrase("Tumor board case summary: resistance to immune checkpoint inhibitors", "肿瘤多学科讨论病例摘要：免疫检查点抑制剂耐药"),
        CaseId = assessment.Record.Id,
        CaseTitle = assessment.Record.Title,
        Who = KeyFactList.Of(assessment).First(fact => fact.Question is KeyQuestion.Patient).Value,
        CaseNumber = options.CaseNumber,
        CaseCount = options.CaseCount,
        Status = options.Status,
        BoardDate = options.BoardDate,
        GeneratedAt = options.GeneratedAt,
        DataCutOff = assessment.Record.Say(assessment.AsOfDay),
        RuleSet = assessment.RuleSet,
        CaseFileHash = CaseFileHash.Of(assessment.Record),
        IsDeIdentified = options.IsDeIdentified,
    };

    private static IEnumerable<SummaryBlock> Discussion(CaseAssessment assessment, SummaryOptions options) =>
    [
        VerdictSection.Callout(assessment.Resistance, options.Overrules),
        .. QuestionSection.Of(options),
        ColumnsBlock.Pair(PatientSection.Of(assessment, options.Limits), DiagnosisSection.Of(assessment, options.Limits)),
        .. TreatmentSection.Of(assessment, options.Limits),
        .. TimelineSection.Of(assessment, options.Limits),
        .. ResponseSection.Of(assessment, options.Limits),
        .. VerdictSection.Of(assessment, options.Limits),
        .. OverruleSection.Of(assessment, options.Overrules),
        .. OptionsSection.Of(assessment, options.Limits),
    ];

    private static IEnumerable<SummaryBlock> Evidence(CaseAssessment assessment, SummaryOptions options, SummaryLimits limits) =>
    [
        .. MechanismSection.Of(assessment, limits, options.Overrules),
        .. ArgumentSection.Of(assessment, limits),
        .. MissingSection.Of(assessment, limits),
        .. BiomarkerSection.Of(assessment.Record, limits),
        .. MicroenvironmentSection.Of(assessment.Record, limits),
        .. LesionSection.Of(assessment, limits),
        ColumnsBlock.Pair(LabSection.Of(assessment.Record, limits), [.. ToxicitySection.Of(assessment, limits), .. OutsideSection.Of(assessment)], 54),
        .. ReadinessSection.Of(assessment, options, limits),
        new ColumnsBlock(
        [
            new SummaryColumn(44, [.. DecisionSection.Decision()]),
            new SummaryColumn(30, [.. DecisionSection.Actions()]),
            new SummaryColumn(26, [.. DecisionSection.Attendance()]),
        ]),
        .. ReferenceSection.Of(assessment, limits),
    ];
}
