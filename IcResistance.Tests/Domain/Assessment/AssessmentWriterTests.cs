using System.Text.Json.Nodes;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Assessment;

/// <summary>The written shape of "assessment v1": other programs read these names.</summary>
public sealed class AssessmentWriterTests
{
    private const string Case = """
        {"caseFile":1,"id":"shape","therapies":[{"name":"nivolumab","kind":"ici","line":2,"agents":["nivolumab"],"day":0,"endDay":300}],
         "lesions":[{"id":"T1","organ":"lung","role":"target"}],
         "assessments":[{"day":-5,"modality":"ct","measurements":[{"lesion":"T1","mm":60}],"newLesions":"none"},
                        {"day":60,"modality":"ct","measurements":[{"lesion":"T1","mm":19}],"newLesions":"none"},
                        {"day":120,"modality":"ct","measurements":[{"lesion":"T1","mm":20}],"newLesions":"none","reported":{"recist":"PR"}},
                        {"day":300,"modality":"ct","measurements":[{"lesion":"T1","mm":40}],"newLesions":"none"}],
         "specimens":[{"id":"S2","day":310,"type":"tissue"}],
         "genomics":[{"day":310,"specimen":"S2","gene":"B2M","class":"frameshift","pathogenicity":"pathogenic","zygosity":"biallelic"}]}
        """;

    [Fact]
    public void Assessment_HasThePropertiesOfTheContract_AndTheAdditionsOfDecision0005()
    {
        Assert.Equal(
            [
                "assessment", "case", "asOfDay", "ruleSet", "lines", "responses", "bestResponse", "resistance", "mechanisms", "outsideTaxonomy", "options",
                "checksBeforeOptions", "alerts", "gaps", "monitoring", "molecularResponses",
            ],
            Names(Written()));
        Assert.Equal(1, (int)Written()["assessment"]!);
        Assert.Equal("shape", (string?)Written()["case"]);
    }

    [Fact]
    public void Line_HasThePropertiesOfTheContract_AndItsOwnBestResponse()
    {
        var line = Written()["lines"]![0]!;

        Assert.Equal(["line", "agents", "startDay", "endDay", "bestResponse"], Names(line));
        Assert.Equal(2, (int)line["line"]!);
        Assert.Equal(["unconfirmed", "confirmed", "irecist", "durationOfResponseDays", "pfsDays", "pfsEvent"], Names(line["bestResponse"]));
    }

    [Fact]
    public void Responses_LeaveOutTheBaseline_AndRoundPercentagesToTwoDecimals()
    {
        var responses = Written()["responses"]!.AsArray();

        Assert.Equal([60, 120, 300], responses.Select(item => (int)item!["day"]!));
        Assert.Equal(
            [
                "day", "targetSumMm", "baselineMm", "nadirMm", "changeFromBaselinePercent", "changeFromNadirPercent", "target", "nonTarget", "newLesions",
                "recist", "irecist", "reportedRecist", "differs", "derivedFrom", "flags", "rules",
            ],
            Names(responses[0]));
        Assert.Equal(-68.33m, (decimal)responses[0]!["changeFromBaselinePercent"]!);
        Assert.Equal("PR", (string?)responses[0]!["recist"]);
        Assert.Equal("measurements", (string?)responses[0]!["derivedFrom"]);
        Assert.Null(responses[0]!["reportedRecist"]);
    }

    [Fact]
    public void Resistance_ListsDefinitionsAndPatternsByRule()
    {
        var resistance = Written()["resistance"]!;

        Assert.Equal(["headline", "onsetDay", "definitions", "discordant", "patterns"], Names(resistance));
        Assert.Equal(["rule", "name", "result", "reason", "facts", "missing", "flags"], Names(resistance["definitions"]![0]));
        Assert.All(resistance["patterns"]!.AsArray(), pattern => Assert.Equal(["rule", "tag", "reading", "result"], Names(pattern)));
    }

    [Fact]
    public void Mechanism_CarriesItsEvidenceWithDataAndRule()
    {
        var mechanism = Written()["mechanisms"]!.AsArray().Single(item => (string?)item!["id"] == "INT-2a")!;

        Assert.Equal(["id", "branch", "status", "timing", "for", "against", "missing", "review", "caveat"], Names(mechanism));
        Assert.Equal("intrinsic", (string?)mechanism["branch"]);
        var evidence = mechanism["for"]![0]!;
        Assert.Equal(["statement", "data", "rule"], Names(evidence));
        Assert.Contains("genomics[0]", evidence["data"]!.AsArray().Select(item => (string?)item));
    }

    [Fact]
    public void Option_HasThePropertiesOfTheContract_AndItsAdditions()
    {
        var options = Written()["options"]!.AsArray();
        var dual = options.Single(item => (string?)item!["id"] == "ST-21")!;

        Assert.Equal(13, options.Count);
        Assert.Equal(
            ["id", "category", "name", "conditions", "cautions", "excludedCautions", "badges", "reasonForNoBadge", "review", "trials", "caveats", "links"],
            Names(dual));
        Assert.Equal("COM-2", (string?)dual["category"]);
        Assert.Equal("§2.2 [31–32]", (string?)dual["review"]);
        Assert.Equal(["FIRST-LINE EVIDENCE ONLY"], dual["badges"]!.AsArray().Select(item => (string?)item));
        Assert.Equal(["text", "result", "found", "data", "rule"], Names(dual["conditions"]![0]));
        Assert.Contains("not-met", dual["conditions"]!.AsArray().Select(item => (string?)item!["result"]));
        Assert.Equal(["level", "text", "found", "data", "rule"], Names(dual["cautions"]![0]));
        Assert.Equal(["id", "text", "result", "found", "data", "rule"], Names(Written()["checksBeforeOptions"]![0]));
    }

    [Fact]
    public void Language_ChangesTexts_AndNoIdOrEnumeratedValue()
    {
        var english = Written();
        var chinese = Written(Language.Chinese);

        Assert.NotEqual((string?)english["resistance"]!["definitions"]![0]!["reason"], (string?)chinese["resistance"]!["definitions"]![0]!["reason"]);
        Assert.Equal(Untranslated(english), Untranslated(chinese));
    }

    [Fact]
    public void CaseWithoutAnything_HasTheSameShape()
    {
        var empty = Written(json: """{"caseFile":1,"id":"empty"}""");

        Assert.Equal(Names(Written()), Names(empty));
        Assert.Null(empty["asOfDay"]);
        Assert.Equal(["unconfirmed", "confirmed", "irecist", "durationOfResponseDays", "pfsDays", "pfsEvent"], Names(empty["bestResponse"]));
        Assert.Empty(empty["responses"]!.AsArray());
    }

    [Fact]
    public void Lines_AreOneObjectALine_AndTheArrayHoldsTheSame()
    {
        var assessment = CaseAssessor.Assess(CaseFileReader.Read(Case).Records.Single());
        var lines = AssessmentWriter.WriteLines([assessment, assessment], Language.English).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var array = JsonNode.Parse(AssessmentWriter.WriteArray([assessment, assessment], Language.English))!.AsArray();

        Assert.Equal(2, lines.Length);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(lines[1]), array[1]));
    }

    [Fact]
    public void SharedCases_AreWrittenInBothLanguages()
    {
        foreach (var record in TestPaths.SharedCases().SelectMany(path => CaseFileReader.Read(File.ReadAllText(path)).Records))
        {
            var assessment = CaseAssessor.Assess(record);

            Assert.All(Enum.GetValues<Language>(), language =>
                Assert.Equal(record.Id, (string?)JsonNode.Parse(AssessmentWriter.Write(assessment, language))!["case"]));
        }
    }

    private static JsonNode Written(Language language = Language.English, string json = Case) =>
        JsonNode.Parse(AssessmentWriter.Write(CaseAssessor.Assess(CaseFileReader.Read(json).Records.Single()), language))!;

    private static IEnumerable<string> Names(JsonNode? node) => node!.AsObject().Select(property => property.Key);

    private static IEnumerable<string?> Untranslated(JsonNode assessment) =>
    [
        .. assessment["resistance"]!["definitions"]!.AsArray().Select(item => $"{item!["rule"]} {item["result"]}"),
        .. assessment["mechanisms"]!.AsArray().Select(item => $"{item!["id"]} {item["status"]} {item["timing"]}"),
        .. assessment["options"]!.AsArray().Select(item => $"{item!["id"]} {string.Join(' ', item["conditions"]!.AsArray().Select(condition => condition!["result"]))}"),
        .. assessment["alerts"]!.AsArray().Select(item => $"{item!["kind"]} {item["day"]}"),
    ];
}
