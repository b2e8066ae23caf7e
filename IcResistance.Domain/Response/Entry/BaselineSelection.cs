using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>RC-03 to RC-07: which targets may be chosen at a baseline that is being typed.</summary>
/// <remarks>
/// A target that an earlier visit measured was chosen then; its size today is a fact and is never refused. What breaks a rule in a
/// record on file is flagged (<see cref="BaselineChecks"/>); here, where the choice is being made, it is refused.
/// </remarks>
internal static class BaselineSelection
{
    public static IEnumerable<TypedProblem> Of(CaseRecord record, TypedVisit typed, ResponseAssessment visit, bool isBaseline)
    {
        var chosen = Chosen(record, typed, visit).ToList();
        if (!isBaseline)
        {
            return typed.NewLesions.Where(added => added.Role is LesionRole.Target).Select(added => TypedProblem.Refused(
                TypedField.NewLesion(added.Key),
                new Phrase("Targets are chosen at baseline; a lesion first seen afterwards is new.", "靶病灶在基线时选定；其后首次出现者为新病灶。"),
                "RC-07"));
        }

        var asNew = typed.NewLesions.Where(added => added.Role is LesionRole.New).Select(added => TypedProblem.Refused(
            TypedField.NewLesion(added.Key), new Phrase("At baseline a lesion is target or non-target.", "基线时病灶为靶病灶或非靶病灶。"), "RC-07"));
        return [.. asNew, .. chosen.SelectMany(target => Target(target, visit)), .. Limits(record, chosen)];
    }

    /// <summary>Targets that this visit chooses: those that it adds, and those of the case that no earlier visit looked at.</summary>
    private static IEnumerable<(Lesion Lesion, string Field)> Chosen(CaseRecord record, TypedVisit typed, ResponseAssessment visit)
    {
        var known = record.Lesions
            .Where(lesion => lesion.Role is LesionRole.Target && !IsMeasuredBefore(record, lesion, visit))
            .Select(lesion => (lesion, TypedField.Lesion(lesion.Id)));
        var added = typed.NewLesions.Where(item => item.Role is LesionRole.Target).Select(item => (item.ToLesion(record), TypedField.NewLesion(item.Key)));
        return known.Concat(added);
    }

    private static bool IsMeasuredBefore(CaseRecord record, Lesion lesion, ResponseAssessment visit) =>
        record.Assessments.Any(other => !(other.Day > visit.Day) && other.Measurements.Any(row => row.Lesion == lesion.Id));

    private static IEnumerable<TypedProblem> Target((Lesion Lesion, string Field) target, ResponseAssessment visit)
    {
        var (lesion, field) = target;
        if (!Measurability.IsMeasurableKind(lesion))
        {
            yield return TypedProblem.Refused(field, new Phrase("Disease of this kind is not measurable: non-target only.", "此类病变不可测量，仅可作为非靶病灶。"), "RC-05");
        }

        var minimum = Measurability.Minimum(lesion, visit.Modality, visit.SliceMm);
        var rows = visit.Measurements.Where(row => row.Lesion == lesion.Id).ToValueList();
        if (rows.Count > 0 && !(rows[0].Mm >= minimum))
        {
            yield return TypedProblem.Refused(field, lesion.IsNode
                ? Phrase.Of($"A target node needs a short axis of {minimum} mm or more.", $"靶淋巴结短径须不小于 {minimum} mm。")
                : Phrase.Of($"A target needs {minimum} mm or more as it was examined here.", $"按此检查方式，靶病灶须不小于 {minimum} mm。"), lesion.IsNode ? "RC-04" : "RC-03");
        }

        if (lesion.LocallyTreatedDay <= visit.Day)
        {
            yield return TypedProblem.Refused(field, new Phrase(
                "Irradiated or locally treated before: not a target unless it has progressed since.",
                "此前接受过放疗或局部治疗：除非其后进展，否则不可作为靶病灶。"), "RC-06");
        }
    }

    private static IEnumerable<TypedProblem> Limits(CaseRecord record, List<(Lesion Lesion, string Field)> chosen)
    {
        var targets = record.Lesions.Where(lesion => lesion.Role is LesionRole.Target && !chosen.Exists(item => item.Lesion.Id == lesion.Id)).ToList();
        foreach (var (lesion, field) in chosen)
        {
            targets.Add(lesion);
            if (targets.Count > BaselineSegment.MaxTargets)
            {
                yield return TypedProblem.Refused(field, Phrase.Of(
                    $"At most {BaselineSegment.MaxTargets} targets: all other disease is non-target.", $"靶病灶最多 {BaselineSegment.MaxTargets} 个，其余为非靶病灶。"), "RC-07");
            }

            var organ = Measurability.OrganOf(lesion);
            if (targets.Count(item => Measurability.OrganOf(item) == organ) > BaselineSegment.MaxTargetsPerOrgan)
            {
                yield return TypedProblem.Refused(field, Phrase.Of(
                    $"At most {BaselineSegment.MaxTargetsPerOrgan} targets in one organ; all lymph nodes are one organ, and so are both lungs.",
                    $"同一器官靶病灶最多 {BaselineSegment.MaxTargetsPerOrgan} 个；所有淋巴结视为一个器官，双肺视为一个器官。"), "RC-07");
            }
        }
    }
}
