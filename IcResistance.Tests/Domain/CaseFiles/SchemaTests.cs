using System.Text.Json.Nodes;
using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.CaseFiles;

/// <summary>The reader against the contract's own schema.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("source", """ "source":{"zzz":1} """, "$.source")]
    [InlineData("calendar", """ "calendar":{"zzz":1} """, "$.calendar")]
    [InlineData("patient", """ "patient":{"zzz":1} """, "$.patient")]
    [InlineData("comorbidity", """ "patient":{"comorbidities":[{"zzz":1}]} """, "$.patient.comorbidities[0]")]
    [InlineData("driver", """ "drivers":[{"zzz":1}] """, "$.drivers[0]")]
    [InlineData("therapy", """ "therapies":[{"zzz":1}] """, "$.therapies[0]")]
    [InlineData("concomitant", """ "concomitant":[{"zzz":1}] """, "$.concomitant[0]")]
    [InlineData("adverseEvent", """ "adverseEvents":[{"zzz":1}] """, "$.adverseEvents[0]")]
    [InlineData("lesion", """ "lesions":[{"zzz":1}] """, "$.lesions[0]")]
    [InlineData("assessment", """ "assessments":[{"zzz":1}] """, "$.assessments[0]")]
    [InlineData("measurement", """ "assessments":[{"measurements":[{"zzz":1}]}] """, "$.assessments[0].measurements[0]")]
    [InlineData("reported", """ "assessments":[{"reported":{"zzz":1}}] """, "$.assessments[0].reported")]
    [InlineData("specimen", """ "specimens":[{"zzz":1}] """, "$.specimens[0]")]
    [InlineData("biomarker", """ "biomarkers":[{"zzz":1}] """, "$.biomarkers[0]")]
    [InlineData("genomic", """ "genomics":[{"zzz":1}] """, "$.genomics[0]")]
    [InlineData("note", """ "notes":[{"zzz":1}] """, "$.notes[0]")]
    [InlineData("performance", """ "performance":[{"zzz":1}] """, "$.performance[0]")]
    [InlineData("followUp", """ "followUp":{"zzz":1} """, "$.followUp")]
    public void EveryObject_KnowsAndRequiresWhatTheSchemaSays(string definition, string properties, string path)
    {
        var schema = Schema()["$defs"]![definition]!;
        var errors = CaseFileReader.Read($$"""{"caseFile":1,"id":"a",{{properties}}}""").Cases[0].Errors.ToList();

        Assert.Equal(Names(schema["properties"]!.AsObject()), KnownAt(path, errors));
        var required = schema["required"]!.AsArray().Select(item => $"{path}.{item}").Order();
        Assert.Equal(required, errors.Where(item => item.Code == ProblemCode.Missing && item.Path.StartsWith($"{path}.", StringComparison.Ordinal)).Select(item => item.Path).Order());
    }

    [Fact]
    public void Case_KnowsWhatTheSchemaSays()
    {
        var errors = CaseFileReader.Read("""{"caseFile":1,"id":"a","zzz":1}""").Cases[0].Errors.ToList();

        Assert.Equal(Names(Schema()["properties"]!.AsObject()), KnownAt("$", errors));
    }

    [Theory]
    [InlineData("patient", "sex", """ "patient":{"sex":1} """)]
    [InlineData("patient", "histology", """ "patient":{"histology":1} """)]
    [InlineData("therapy", "kind", """ "therapies":[{"kind":1}] """)]
    [InlineData("therapy", "intent", """ "therapies":[{"intent":1}] """)]
    [InlineData("therapy", "stopReason", """ "therapies":[{"stopReason":1}] """)]
    [InlineData("therapy", "when", """ "therapies":[{"when":1}] """)]
    [InlineData("concomitant", "kind", """ "concomitant":[{"kind":1}] """)]
    [InlineData("lesion", "role", """ "lesions":[{"role":1}] """)]
    [InlineData("assessment", "modality", """ "assessments":[{"modality":1}] """)]
    [InlineData("assessment", "nonTarget", """ "assessments":[{"nonTarget":1}] """)]
    [InlineData("assessment", "nonTargetChange", """ "assessments":[{"nonTargetChange":1}] """)]
    [InlineData("assessment", "newLesions", """ "assessments":[{"newLesions":1}] """)]
    [InlineData("measurement", "state", """ "assessments":[{"measurements":[{"state":1}]}] """)]
    [InlineData("reported", "recist", """ "assessments":[{"reported":{"recist":1}}] """)]
    [InlineData("reported", "irecist", """ "assessments":[{"reported":{"irecist":1}}] """)]
    [InlineData("specimen", "type", """ "specimens":[{"type":1}] """)]
    [InlineData("specimen", "histology", """ "specimens":[{"histology":1}] """)]
    [InlineData("biomarker", "comparator", """ "biomarkers":[{"comparator":1}] """)]
    [InlineData("genomic", "class", """ "genomics":[{"class":1}] """)]
    [InlineData("genomic", "pathogenicity", """ "genomics":[{"pathogenicity":1}] """)]
    [InlineData("genomic", "zygosity", """ "genomics":[{"zygosity":1}] """)]
    [InlineData("followUp", "status", """ "followUp":{"status":1} """)]
    public void Vocabulary_IsTheSchemas(string definition, string property, string properties)
    {
        var names = Schema()["$defs"]![definition]!["properties"]![property]!["enum"]!.AsArray().Select(item => (string)item!);
        var errors = CaseFileReader.Read($$"""{"caseFile":1,"id":"a",{{properties}}}""").Cases[0].Errors;
        var listed = errors.Single(item => item.Code == ProblemCode.NotInList && item.Path.EndsWith($".{property}", StringComparison.Ordinal));

        Assert.Equal(names.Order(StringComparer.Ordinal), Listed(listed).Order(StringComparer.Ordinal));
    }

    private static JsonNode Schema() => JsonNode.Parse(File.ReadAllText(TestPaths.SharedOrSkip("cases", "case-file.schema.json")))!;

    private static IEnumerable<string> Names(JsonObject properties) => properties.Select(item => item.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> KnownAt(string path, IEnumerable<CaseFileProblem> errors) =>
        Listed(errors.Single(item => item.Path == $"{path}.zzz")).Order(StringComparer.Ordinal);

    private static string[] Listed(CaseFileProblem problem) => problem.Expectation.En.Split(": ")[1].Split(", ");
}
