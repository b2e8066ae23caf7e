using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>The rows of the lesions, known and new: answered, possible, and fitting together.</summary>
internal static class LesionChecks
{
    private static readonly Phrase s_notAnswered = new("Not answered.", "尚未填写。");

    public static IEnumerable<TypedProblem> Of(CaseRecord record, TypedVisit typed)
    {
        foreach (var row in typed.Lesions)
        {
            var isNode = record.FindLesion(row.Lesion) is { IsNode: true };
            if ((Row(row, isNode, TypedField.Lesion(row.Lesion)) ?? Merge(row, typed)) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (var added in typed.NewLesions)
        {
            var field = TypedField.NewLesion(added.Key);
            foreach (var problem in Description(record, typed, added, field).Append(Row(added.Row, added.IsNode, field)).OfType<TypedProblem>())
            {
                yield return problem;
            }
        }
    }

    private static TypedProblem? Row(TypedLesion row, bool isNode, string field) =>
        !row.IsAnswered ? TypedProblem.Missing(field, s_notAnswered)
        : row.HasLength ? LengthRule.Check(row.Mm, isNode, field)
        : null;

    /// <summary>RC-10: the merged mass is measured once, under the lesion that keeps its id.</summary>
    private static TypedProblem? Merge(TypedLesion row, TypedVisit typed) =>
        row.MergedInto is { } other && !typed.Lesions.Concat(typed.NewLesions.Select(added => added.Row)).Any(item => item.Lesion == other && item.Lesion != row.Lesion && item.HasLength)
            ? TypedProblem.Refused(TypedField.Lesion(row.Lesion), Phrase.Of(
                $"Merged into {other}: type the longest diameter of the merged mass there.",
                $"与 {other} 融合：请在 {other} 填写融合病灶的最长径。"), "RC-10")
            : null;

    private static IEnumerable<TypedProblem> Description(CaseRecord record, TypedVisit typed, TypedNewLesion added, string field)
    {
        if (added.Id.Length == 0)
        {
            yield return TypedProblem.Missing(field, new Phrase("Give the lesion an id.", "请填写病灶编号。"));
        }
        else if (record.FindLesion(added.Id) is not null || typed.NewLesions.Any(other => other.Key != added.Key && other.Id == added.Id))
        {
            yield return TypedProblem.Refused(field, Phrase.Of($"Another lesion of this case is called {added.Id}.", $"本病例已有病灶使用编号 {added.Id}。"));
        }

        if (added.Organ.Trim().Length == 0)
        {
            yield return TypedProblem.Missing(field, new Phrase("Name the organ.", "请填写器官。"));
        }

        if (added.Role is null)
        {
            yield return TypedProblem.Missing(field, new Phrase("Say what it is: target, non-target or new lesion.", "请选择：靶病灶、非靶病灶或新病灶。"));
        }

        if (added.LocallyTreated.Trim().Length > 0 && TypedText.ReadTime(record, added.LocallyTreated) is null)
        {
            yield return TypedProblem.Refused(field, new Phrase("The day of local treatment cannot be read.", "局部治疗日期无法识别。"));
        }
    }
}
