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
    Missing,
    Mechanisms,
    Biomarkers,
    Lesions,
    OutsideTaxonomy,
    Readiness,
    Decision,
    Attendance,
    References,
}
