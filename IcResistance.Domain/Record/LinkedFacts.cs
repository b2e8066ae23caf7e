using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

/// <summary>Which facts of a case belong to a chosen one, so that choosing one shows the others: a specimen and what was found in it, a lesion and its visits.</summary>
public static class LinkedFacts
{
    /// <summary>JSON paths of the facts that refer to the fact at <paramref name="path"/> or that it refers to; the fact itself is not among them.</summary>
    public static ValueList<string> Of(CaseRecord record, string? path)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (path is null)
        {
            return [];
        }

        var linked = LesionOf(record, path) is { } lesion ? VisitsOf(record, lesion) : SpecimenOf(record, path) is { } specimen ? FoundIn(record, specimen) : [];
        return linked.Where(other => other != path).ToValueList();
    }

    /// <summary>Path of a lesion, which the record lists without one.</summary>
    public static string PathOf(CaseRecord record, Lesion lesion)
    {
        ArgumentNullException.ThrowIfNull(record);
        return $"lesions[{record.Lesions.ToList().IndexOf(lesion)}]";
    }

    private static Lesion? LesionOf(CaseRecord record, string path) => record.Lesions.FirstOrDefault(lesion => PathOf(record, lesion) == path);

    private static IEnumerable<string> VisitsOf(CaseRecord record, Lesion lesion) => record.Assessments
        .Where(visit => visit.Measurements.Any(item => item.Lesion == lesion.Id) || visit.LesionChanges.Any(item => item.Lesion == lesion.Id))
        .Select(visit => visit.Path);

    /// <summary>Id of the specimen that a path means or that its fact comes from.</summary>
    private static string? SpecimenOf(CaseRecord record, string path) =>
        record.Specimens.FirstOrDefault(item => item.Path == path)?.Id
        ?? record.Genomics.FirstOrDefault(item => item.Path == path)?.Specimen
        ?? record.Biomarkers.FirstOrDefault(item => item.Path == path)?.Specimen;

    private static IEnumerable<string> FoundIn(CaseRecord record, string specimen) =>
        record.Specimens.Where(item => item.Id == specimen).Select(item => item.Path)
            .Concat(record.Genomics.Where(item => item.Specimen == specimen).Select(item => item.Path))
            .Concat(record.Biomarkers.Where(item => item.Specimen == specimen).Select(item => item.Path));
}
