using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Checks;

/// <summary>What must fit together within a case: ids, references, and values that cannot be.</summary>
/// <remarks>An id of "" stands for one that was refused already and is passed over.</remarks>
internal static class CaseConsistency
{
    public static void Check(CaseRecord record, CaseFindings findings)
    {
        UniqueIds(record, findings);
        foreach (var assessment in record.Assessments)
        {
            Measurements(record, assessment, findings);
            Changes(record, assessment, findings);
        }

        foreach (var finding in record.Genomics)
        {
            SpecimenExists(record, finding.Specimen, finding.Path, findings);
        }

        foreach (var marker in record.Biomarkers)
        {
            SpecimenExists(record, marker.Specimen, marker.Path, findings);
            MarkerValues.Check(marker, findings);
        }
    }

    private static void UniqueIds(CaseRecord record, CaseFindings findings)
    {
        var lesions = new Phrase("another lesion of this case has this id", "本病例中另一病灶已使用此编号");
        Unique("lesions", [.. record.Lesions.Select(lesion => lesion.Id)], ProblemCode.DuplicateLesion, lesions, findings);
        var specimens = new Phrase("another specimen of this case has this id", "本病例中另一标本已使用此编号");
        Unique("specimens", [.. record.Specimens.Select(specimen => specimen.Id)], ProblemCode.DuplicateSpecimen, specimens, findings);
    }

    private static void Unique(string list, IReadOnlyList<string> ids, string code, Phrase expectation, CaseFindings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < ids.Count; index++)
        {
            if (ids[index].Length > 0 && !seen.Add(ids[index]))
            {
                findings.Refuse(code, $"{list}[{index}].id", CaseFindings.Shown(ids[index]), expectation);
            }
        }
    }

    private static void Measurements(CaseRecord record, ResponseAssessment assessment, CaseFindings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in assessment.Measurements.Index())
        {
            var path = $"{assessment.Path}.measurements[{index}]";
            LesionExists(record, item.Lesion, $"{path}.lesion", findings);
            Merge(record, item, path, findings);
            if (item.Lesion.Length > 0 && !seen.Add(item.Lesion))
            {
                var once = new Phrase("measured twice in one assessment", "同一次评估中重复测量");
                findings.Refuse(ProblemCode.MeasuredTwice, $"{path}.lesion", CaseFindings.Shown(item.Lesion), once);
            }

            if (item.Mm is 0 && record.FindLesion(item.Lesion) is { IsNode: true })
            {
                var node = new Phrase(
                    "a lymph node keeps its real short axis; a node that is gone is \"state\": \"absent\" (RC-01)",
                    "淋巴结应填写实际短径；已消失者写作 \"state\": \"absent\"（RC-01）");
                findings.Refuse(ProblemCode.NodeOfZeroLength, $"{path}.mm", "0", node);
            }
        }
    }

    private static void Merge(CaseRecord record, LesionMeasurement item, string path, CaseFindings findings)
    {
        if (item.MergedInto is not { } other)
        {
            return;
        }

        LesionExists(record, other, $"{path}.mergedInto", findings);
        if (other == item.Lesion)
        {
            var expectation = new Phrase("a lesion merges into another one, not into itself", "病灶只能融合到另一病灶，不能融合到自身");
            findings.Refuse(ProblemCode.MergedIntoItself, $"{path}.mergedInto", CaseFindings.Shown(other), expectation);
        }
    }

    private static void Changes(CaseRecord record, ResponseAssessment assessment, CaseFindings findings)
    {
        foreach (var (index, change) in assessment.LesionChanges.Index())
        {
            if (change.Lesion is { } lesion)
            {
                LesionExists(record, lesion, $"{assessment.Path}.lesionChanges[{index}].lesion", findings);
            }
        }
    }

    private static void LesionExists(CaseRecord record, string id, string path, CaseFindings findings)
    {
        if (id.Length > 0 && record.FindLesion(id) is null)
        {
            var known = Known(record.Lesions.Select(lesion => lesion.Id));
            var expectation = Phrase.Of($"expected the id of a lesion of this case ({known})", $"应为本病例的病灶编号（{known}）");
            findings.Refuse(ProblemCode.UnknownLesion, path, CaseFindings.Shown(id), expectation);
        }
    }

    private static void SpecimenExists(CaseRecord record, string? id, string path, CaseFindings findings)
    {
        if (id is { Length: > 0 } && record.FindSpecimen(id) is null)
        {
            var known = Known(record.Specimens.Select(specimen => specimen.Id));
            var expectation = Phrase.Of($"expected the id of a specimen of this case ({known})", $"应为本病例的标本编号（{known}）");
            findings.Refuse(ProblemCode.UnknownSpecimen, $"{path}.specimen", CaseFindings.Shown(id), expectation);
        }
    }

    private static string Known(IEnumerable<string> ids)
    {
        var known = string.Join(", ", ids.Where(id => id.Length > 0));
        return known.Length == 0 ? "-" : known;
    }
}
