using IcResistance.Domain.CaseFiles.Editing.Forms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>The fields of one kind of fact, for one case: its specimens and lesions are among them.</summary>
public static class FactForm
{
    /// <param name="record">The case.</param>
    /// <param name="typed">What stands in the form so far; a marker decides which units are offered.</param>
    public static ValueList<FactField> Of(CaseRecord record, TypedFact typed)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(typed);
        return Fields(record, typed).ToValueList();
    }

    private static IEnumerable<FactField> Fields(CaseRecord record, TypedFact typed) => typed.Place.Kind switch
    {
        FactKind.Therapy => TreatmentForms.Therapy(record),
        FactKind.Assessment => CourseForms.Assessment(record),
        FactKind.Biomarker => LaboratoryForms.Biomarker(record, typed["marker"]),
        FactKind.Specimen => LaboratoryForms.Specimen(record),
        FactKind.Finding => LaboratoryForms.Finding(record),
        FactKind.AdverseEvent => TreatmentForms.AdverseEvent(record),
        FactKind.Concomitant => TreatmentForms.Concomitant(record),
        FactKind.Performance => CourseForms.Performance(record),
        FactKind.Note => CourseForms.Note(record),
    };
}
