using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Whether something else than the line's treatment may have cleared a progression (IR-13).</summary>
internal static class LocalTreatment
{
    /// <summary>Radiotherapy, surgery, ablation or a drug given into one place from one visit to the next; without dates it cannot be excluded.</summary>
    public static bool IsPossibleBetween(CaseRecord record, ResponseAssessment first, ResponseAssessment last) =>
        record.Therapies.Any(course => IsLocal(course) && IsPossibleBetween(course, first, last))
        || record.Lesions.Any(lesion => lesion.LocallyTreatedDay >= first.Day && lesion.LocallyTreatedDay <= last.Day);

    private static bool IsLocal(Therapy course) =>
        course.IsLocal || course.Kind is TherapyKind.Other || (course.Site is not null && course.Kind is not TherapyKind.Tcm);

    private static bool IsPossibleBetween(Therapy course, ResponseAssessment first, ResponseAssessment last) => course.Day switch
    {
        null => course.Time.Phase is not TreatmentPhase.BeforeIci,
        int day => !(day < first.Day) && !(day > last.Day),
    };
}
