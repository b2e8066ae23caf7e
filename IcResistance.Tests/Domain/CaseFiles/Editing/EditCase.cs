using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.CaseFiles.Editing;

/// <summary>One case with dates and one without, and short ways to change a fact of them.</summary>
internal static class EditCase
{
    public static CaseRecord Dated { get; } = Read("""
        { "caseFile": 1, "id": "dated", "calendar": { "day0": "2022-03-01" },
          "therapies": [ { "name": "pembrolizumab", "kind": "ici", "agents": ["pembrolizumab"], "line": 1, "date": "2022-03-01", "endDate": "2023-01-10", "stopReason": "progression" } ],
          "lesions": [ { "id": "T1", "organ": "lung" }, { "id": "N1", "organ": "lymph node", "node": true } ],
          "assessments": [ { "day": -10, "modality": "ct", "measurements": [ { "lesion": "T1", "mm": 34.0 }, { "lesion": "N1", "state": "not-assessed" } ], "reported": { "text": "baseline" } },
                           { "day": 60, "measurements": [ { "lesion": "T1", "mm": 20 } ] } ],
          "specimens": [ { "id": "S1", "day": -20, "type": "tissue", "covers": ["B2M", "JAK1"] } ],
          "biomarkers": [ { "day": -20, "marker": "pd-l1-tps", "value": 60, "unit": "%", "assay": "22C3", "specimen": "S1" },
                          { "day": 100, "marker": "ldh", "value": 210.0, "unit": "U/L", "referenceHigh": 246 },
                          { "day": 200, "marker": "ldh", "value": 320, "unit": "U/L" } ],
          "genomics": [ { "day": null, "when": "at-progression", "specimen": "S1", "gene": "B2M", "class": "loh" } ] }
        """);

    public static CaseRecord Relative { get; } = Read("""
        { "caseFile": 1, "id": "relative",
          "therapies": [ { "name": "nivolumab", "kind": "ici", "day": 0 } ],
          "biomarkers": [ { "day": 30, "marker": "nlr", "value": 4 } ] }
        """);

    public static CaseRecord Read(string json) => CaseFileReader.Read(json).Records.Single();

    public static TypedFact Open(CaseRecord record, FactKind kind, int index) => FactEditor.Open(record, new FactPlace(kind, index))!;

    public static TypedFact New(CaseRecord record, FactKind kind) => FactEditor.Open(record, FactPlace.NewOf(kind))!;

    /// <summary>The case with one field of one fact changed; the change must be a valid one.</summary>
    public static CaseRecord Change(CaseRecord record, FactKind kind, int index, string field, string text) =>
        FactEditor.Check(record, Open(record, kind, index).With(field, text)).Record!;
}
