namespace IcResistance.Domain.Summary;

/// <summary>The sections of the printed summary in the order in which a board reads them.</summary>
public enum SummarySection
{
    Question,
    Patient,
    Diagnosis,
    Treatment,
    Timeline,
    Response,
    Resistance,
    Options,
    Mechanisms,
    Arguments,
    Missing,
    Biomarkers,
    Microenvironment,
    Lesions,
    Labs,
    Toxicity,
    OutsideTaxonomy,
    Readiness,
    Decision,
    Actions,
    FollowUp,
    Attendance,
    References,
}
