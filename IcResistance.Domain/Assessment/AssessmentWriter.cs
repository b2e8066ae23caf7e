using System.Text;
using System.Text.Json;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Assessment;

/// <summary>Writes an assessment as "assessment v1", in one language. Ids and enumerated values are not translated.</summary>
/// <remarks>
/// What is not known is written as null, so that every assessment has the same properties. Percentages are rounded to two
/// decimals here and nowhere earlier.
/// </remarks>
public static class AssessmentWriter
{
    /// <summary>One assessment as a JSON object.</summary>
    public static string Write(CaseAssessment assessment, Language language, bool indented = true) =>
        Text(indented, json => Write(json, assessment, language));

    /// <summary>Several assessments as one JSON array.</summary>
    public static string WriteArray(IEnumerable<CaseAssessment> assessments, Language language, bool indented = true) =>
        Text(indented, json => new AssessmentJson(json, language).Array(assessments));

    /// <summary>Several assessments as JSON Lines, each line ended.</summary>
    public static string WriteLines(IEnumerable<CaseAssessment> assessments, Language language) =>
        string.Concat(assessments.Select(assessment => Write(assessment, language, indented: false) + "\n"));

    /// <summary>One assessment as a JSON object, where the writer stands.</summary>
    public static void Write(Utf8JsonWriter json, CaseAssessment assessment, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(assessment);
        new AssessmentJson(json, language).Assessment(assessment);
    }

    private static string Text(bool indented, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WrittenText.Options(indented)))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
