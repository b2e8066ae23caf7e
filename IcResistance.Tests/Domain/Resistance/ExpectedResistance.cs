using System.Text.Json;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Resistance;

/// <summary>The labels of the shared cases on resistance and patterns, compared as their own scoring program does.</summary>
internal static class ExpectedResistance
{
    public static ResistanceAssessment Assess(CaseRecord record) =>
        ResistanceAssessor.Assess(record, ResponseAssessor.Assess(record, LinesOfTherapy.Of(record)));

    /// <summary>All shared and teaching cases by id; skips the test where they are absent.</summary>
    public static Dictionary<string, CaseRecord> Cases() => TestPaths.SharedCases()
        .SelectMany(path => CaseFileReader.Read(File.ReadAllText(path)).Cases)
        .Select(outcome => outcome.Record!)
        .ToDictionary(record => record.Id);

    /// <summary>Every label that an assessment does not meet, as "case: rule result, expected ...".</summary>
    public static IEnumerable<string> Disagreements(string folder, Dictionary<string, CaseRecord> cases)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(TestPaths.SharedOrSkip([.. folder.Split('/'), "expected.json"])));
        foreach (var label in document.RootElement.EnumerateObject().Where(item => !item.Name.StartsWith('_')))
        {
            var assessment = Assess(cases[label.Name]);
            foreach (var disagreement in Headline(label.Value, assessment)
                .Concat(Definitions(label.Value, assessment))
                .Concat(Patterns(label.Value, assessment)))
            {
                yield return $"{label.Name}: {disagreement}";
            }
        }
    }

    private static IEnumerable<string> Headline(JsonElement label, ResistanceAssessment assessment)
    {
        string[] accepted = [label.GetProperty("headline").GetString()!, .. Strings(label.GetProperty("accept"))];
        return Unless(accepted, "headline", assessment.Headline.WrittenName());
    }

    private static IEnumerable<string> Definitions(JsonElement label, ResistanceAssessment assessment) =>
        label.GetProperty("resistance").EnumerateObject().SelectMany(item => Unless(
            Strings(item.Value), item.Name, assessment.Definitions.Single(result => result.Rule == item.Name).Result.WrittenName()));

    private static IEnumerable<string> Patterns(JsonElement label, ResistanceAssessment assessment) =>
        label.GetProperty("patterns").EnumerateObject().SelectMany(item => assessment.Patterns
            .Where(result => result.Rule == item.Name || (item.Name == "PP-10" && result.Tag == "hyperprogression"))
            .SelectMany(result => Unless(Strings(item.Value), result.Rule, result.Result.WrittenName())));

    private static IEnumerable<string> Unless(string[] accepted, string rule, string result) =>
        accepted.Contains(result) ? [] : [$"{rule} {result}, expected {string.Join(" or ", accepted)}"];

    private static string[] Strings(JsonElement value) => value.ValueKind is JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
        : [value.GetString()!];
}
