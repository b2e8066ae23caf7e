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
            Dense = options.Limits.Dense,
            Blocks =
            [
                .. Discussion(assessment, options),
                new PageBreakBlock(),
                .. Evidence(assessment, options),
            ],
        };
    }

    private static IEnumerable<SummaryBlock> Discussion(CaseAssessment assessment, SummaryOptions options) =>
    [
        VerdictSection.Callout(assessment.Resistance, options.Overrules),
        .. QuestionSection.Of(options),
        new SideBySideBlock([.. PatientSection.Of(assessment, options.Limits)], [.. DiagnosisSection.Of(assessment, options.Limits)]),
        .. TreatmentSection.Of(assessment, options.Limits),
        .. TimelineSection.Of(assessment),
        .. ResponseSection.Of(assessment, options.Limits),
        .. VerdictSection.Of(assessment, options.Limits),
        .. OverruleSection.Of(assessment, options.Overrules),
        .. OptionsSection.Of(assessment, options.Limits),
        .. MissingSection.Of(assessment, options.Limits),
    ];

    private static IEnumerable<SummaryBlock> Evidence(CaseAssessment assessment, SummaryOptions options) =>
    [
        .. MechanismSection.Of(assessment, options.Limits, options.Overrules),
        .. BiomarkerSection.Of(assessment.Record, options.Limits),
        .. LesionSection.Of(assessment, options.Limits),
        new SideBySideBlock([.. OutsideSection.Of(assessment)], [.. ReadinessSection.Of(assessment, options)], 46),
        new SideBySideBlock([.. DecisionSection.Decision()], [.. DecisionSection.Attendance()], 62),
        .. ReferenceSection.Of(assessment, options),
    ];

    private static SummaryMeta Meta(CaseAssessment assessment, SummaryOptions options) => new()
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
    };
}
