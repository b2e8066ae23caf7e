using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Whether something else than the line's treatment may have cleared a progression (IR-13).</summary>
internal static class LocalTreatment
{
    /// <summary>Radiotherapy, surgery, ablation or a drug given into one place from one visit to the next; without dates it cannot be excluded.</summary>
    public static bool IsPossibleBetween(CaseRecord record, ResponseAssessment first, ResponseAssessment last) =>
        record.Therapies.Any(course => IsLocal(course) && IsPossibleBetween(course, first, last))
        || record.Lesions.Any(lesion => lesion.LocallyTreatedDay >= first.Day && lesion.LocallyTreatedDay <= last.Day);

    /// <summary>
    /// For each lesion the day of its local treatment (RC-24): as stated of the lesion, else that of the first radiotherapy,
    /// surgery or ablation whose site is the lesion's, word for word. Null: none.
    /// </summary>
    public static int?[] DaysOf(CaseRecord record, Lesion[] lesions) =>
        Array.ConvertAll(lesions, lesion => lesion.LocallyTreatedDay ?? record.Therapies.Where(course => course.IsLocal && IsAimedAt(course, lesion, lesions)).Min(course => course.Day));

    /// <summary>An organ names a lesion only where it holds no other.</summary>
    private static bool IsAimedAt(Therapy course, Lesion lesion, Lesion[] lesions) => course.Site?.Trim() is { } site
        && (IsSame(site, lesion.Site) || IsSame(site, $"{lesion.Organ} {lesion.Site}") || (IsSame(site, lesion.Organ) && lesions.Count(other => IsSame(other.Organ, site)) == 1));

    private static bool IsSame(string? first, string? second) => string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private static bool IsLocal(Therapy course) =>
        course.IsLocal || course.Kind is TherapyKind.Other || (course.Site is not null && course.Kind is not TherapyKind.Tcm);

    private static bool IsPossibleBetween(Therapy course, ResponseAssessment first, ResponseAssessment last) => course.Day switch
    {
        null => course.Time.Phase is not TreatmentPhase.BeforeIci,
        int day => !(day < first.Day) && !(day > last.Day),
    };
}
