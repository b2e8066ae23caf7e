using IcResistance.Domain.Assessment;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Sections;

namespace IcResistance.Domain.Summary;

/// <summary>Makes the handout of one case: one page across, in the five columns that boards pass round.</summary>
public static class HandoutBuilder
{
    /// <summary>The patient, the tumour, what was given and measured, imaging with the newest first, and the discussion. Same arguments, same handout.</summary>
    public static CaseSummary Build(CaseAssessment assessment, SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(options);
        var limits = options.Limits;
        return new CaseSummary
        {
            Meta = CaseSummaryBuilder.Meta(assessment, options),
            Languages = options.Languages,
            Pages =
            [
                new PrintedPage(
                [
                    .. CaseSummaryBuilder.Notice(options),
                    VerdictSection.Callout(assessment.Resistance, options.Overrules),
                    new ColumnsBlock(
                    [
                        new SummaryColumn(18, [.. PatientSection.Of(assessment, limits)]),
                        new SummaryColumn(18, [.. DiagnosisSection.Of(assessment, limits)]),
                        new SummaryColumn(23, [.. HandoutSections.Treatment(assessment, limits), .. HandoutSections.Markers(assessment.Record, limits)]),
                        new SummaryColumn(20, [.. HandoutSections.Imaging(assessment, limits)]),
                        new SummaryColumn(21, [.. QuestionSection.Brief(options), .. HandoutSections.Mechanisms(assessment, limits), .. ArgumentSection.Of(assessment, limits with { Brief = true }), .. DecisionSection.Brief()]),
                    ]),
                ])
                {
                    IsDense = limits.Dense,
                },
            ],
        };
    }
}
