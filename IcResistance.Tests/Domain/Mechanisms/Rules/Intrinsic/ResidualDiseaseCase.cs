using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Mechanisms;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>A complete response, two years of treatment completed, a relapse 300 days later, and ctDNA on days -5, 400 and 980.</summary>
internal static class ResidualDiseaseCase
{
    private static readonly int[] s_days = [-5, 400, 980];

    /// <param name="ctdna">Comparator and value of each draw, for example "&lt; 0.01"; or words in quotes.</param>
    public static MechanismFinding Assess(params string[] ctdna)
    {
        var draws = ctdna.Select((value, index) => $$"""{ "day": {{s_days[index]}}, "marker": "ctdna-mean-vaf", "assay": "A", {{Value(value)}} }""");
        var json = $$"""
            { "caseFile": 1, "id": "p1", "patient": { "primary": "lung" },
              "therapies": [ { "name": "nivolumab", "kind": "ici", "line": 1, "day": 0, "endDay": 730, "stopReason": "completed" } ],
              "assessments": [ { "day": 60, "reported": { "recist": "CR" } }, { "day": 1030, "reported": { "recist": "PD" } } ],
              "biomarkers": [ {{string.Join(",", draws)}} ] }
            """;
        return CaseAssessor.Assess(CaseFileReader.Read(json).Records.Single()).Mechanisms.Single(finding => finding.Entry.Id == "INT-3");
    }

    private static string Value(string text) => text.StartsWith('"')
        ? $"\"text\": {text}"
        : $"\"comparator\": \"{text.Split(' ')[0]}\", \"value\": {text.Split(' ')[1]}, \"unit\": \"%\"";
}
