using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Assessment.KeyFacts;

/// <summary>The standing questions of a board, answered from one assessment; the case header and page 1 of the printed summary show the same list.</summary>
public static class KeyFactList
{
    /// <summary>One answer for each <see cref="KeyQuestion"/>, in its order.</summary>
    public static ValueList<KeyFact> Of(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var record = assessment.Record;
        return
        [
            PatientFacts.Who(record),
            TumourFacts.Diagnosis(record),
            PatientFacts.Performance(record),
            TumourFacts.Drivers(record),
            TumourFacts.PdL1(record),
            TreatmentFacts.BestResponse(assessment),
            TreatmentFacts.TimeOnIci(assessment),
            TreatmentFacts.CurrentLine(assessment),
            TreatmentFacts.LastScan(assessment),
            PatientFacts.AdverseEvents(record),
            PatientFacts.Wishes(record),
        ];
    }
}
