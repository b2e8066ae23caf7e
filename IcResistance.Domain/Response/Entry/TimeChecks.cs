using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>Whether the visit can have been on the typed day, and how it was examined.</summary>
internal static class TimeChecks
{
    private const int MaxSliceMm = 50;

    public static IEnumerable<TypedProblem> Of(CaseRecord record, TypedVisit typed, DateOnly? today)
    {
        if (typed.SliceMm.Trim().Length > 0 && TypedText.ReadNumber(typed.SliceMm) is not (> 0 and <= MaxSliceMm))
        {
            yield return TypedProblem.Refused(
                TypedField.Slice, Phrase.Of($"Slice thickness: above 0, up to {MaxSliceMm} mm.", $"层厚应大于 0，不超过 {MaxSliceMm} mm。"), "RC-03");
        }

        if (typed.When.Trim().Length == 0)
        {
            yield return TypedProblem.Missing(TypedField.When, record.Day0 is null
                ? new Phrase("Type the day, counted from the first ICI dose.", "请填写距首次 ICI 给药的天数。")
                : new Phrase("Choose the date of the examination.", "请选择检查日期。"));
        }
        else if (TypedText.ReadTime(record, typed.When) is not { Day: { } day } time)
        {
            yield return TypedProblem.Refused(TypedField.When, record.Day0 is null
                ? new Phrase("Expected a whole number of days from the first ICI dose, negative before it.", "应为距首次 ICI 给药的整数天数，给药前为负。")
                : new Phrase("Expected a date such as 2024-03-15.", "应为日期，例如 2024-03-15。"));
        }
        else
        {
            foreach (var problem in Of(record, typed.Modality, day, isFuture: time.Date > today))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<TypedProblem> Of(CaseRecord record, Modality? modality, int day, bool isFuture)
    {
        if (isFuture)
        {
            yield return TypedProblem.Refused(TypedField.When, new Phrase("This day is yet to come.", "该日期尚未到来。"));
        }

        if (record.FollowUp is { Status: VitalStatus.Dead, Day: { } death } && day > death)
        {
            yield return TypedProblem.Refused(TypedField.When, Phrase.Of(
                $"After the death on record: {record.Say(death).En}.", $"晚于记录的死亡日期：{record.Say(death).Zh}。"));
        }

        if (record.Assessments.FirstOrDefault(visit => visit.Day == day) is { } other)
        {
            yield return SameDay(record, modality, other);
        }

        if (day < 0 && record.Assessments.Any(visit => visit.Day < 0 && visit.Measurements.Count > 0))
        {
            yield return TypedProblem.Doubtful(TypedField.When, new Phrase(
                "Before the first ICI dose, where a measured visit is on record already: please check which one is the baseline.",
                "早于首次 ICI 给药，且此前已有测量访视：请核对以哪次为基线。"), "RC-02");
        }
    }

    /// <summary>A brain MRI beside a CT is another examination; the same examination twice is a duplicate.</summary>
    private static TypedProblem SameDay(CaseRecord record, Modality? modality, ResponseAssessment other) =>
        modality is null || other.Modality is null || modality == other.Modality
            ? TypedProblem.Refused(TypedField.When, Phrase.Of(
                $"A visit is on record for {record.Say(other.Day).En} already; a further examination of that day needs another modality.",
                $"{record.Say(other.Day).Zh} 已有访视记录；同日的另一检查须选择不同的检查方式。"))
            : TypedProblem.Doubtful(TypedField.When, Phrase.Of(
                $"Another examination is on record for {record.Say(other.Day).En}.", $"{record.Say(other.Day).Zh} 已有另一检查记录。"));
}
