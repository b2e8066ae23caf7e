using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.Monitoring;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Assessment;

/// <summary>Notes on courses that may go before a progression. None of them is a progression, none is advice.</summary>
public sealed class MonitoringTests
{
    private const string Baseline = """{ "day": -5, "measurements": [ { "lesion": "T1", "mm": 50 } ] }""";

    [Theory]
    [InlineData(200, 299, false)]
    [InlineData(200, 300, true)]
    public void Ldh_OneAndAHalfTimesTheOwnBaseline_IsNoted(int before, int latest, bool noted) =>
        Assert.Equal(noted, Notes("", Value("ldh", -2, before) + "," + Value("ldh", 200, latest)).Any(note => note.Kind is MonitoringKind.LdhTrend));

    [Fact]
    public void Ldh_Rise_ShowsFiguresItsOwnLimitAndTheImaging()
    {
        var note = Assert.Single(Notes(
            Baseline + """, { "day": 60, "measurements": [ { "lesion": "T1", "mm": 40 } ], "newLesions": "none" }""",
            Value("ldh", -2, 210) + "," + Value("ldh", 200, 420)));

        Assert.Equal((MonitoringKind.LdhTrend, (int?)200, "BM-32"), (note.Kind, note.Day, note.Rule));
        Assert.Equal(["biomarkers[0]", "biomarkers[1]"], note.Data);
        Assert.Contains("210 U/L on day -2, 420 U/L on day 200, 2.0-fold. Above its own upper limit of 246.", note.Text.En, StringComparison.Ordinal);
        Assert.Contains("check the imaging (newest assessment on day 60). This is not a progression.", note.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Ldh_AfterDeath_AsksForNoImaging() => Assert.Empty(
        Assess("", Value("ldh", -2, 200) + "," + Value("ldh", 200, 900), "", """, "followUp": { "day": 210, "status": "dead" }""").Monitoring);

    [Fact]
    public void Ldh_FromBeforeIciOnly_OrUnderTreatmentOnly_HasNoOwnBaselineToCompareWith()
    {
        Assert.Empty(Notes("", Value("ldh", -40, 200) + "," + Value("ldh", -2, 900)));
        Assert.Empty(Notes("", Value("ldh", 20, 200) + "," + Value("ldh", 200, 900)));
    }

    [Fact]
    public void Ldh_NewestValueBackToNormal_IsNotNoted() =>
        Assert.Empty(Notes("", Value("ldh", -2, 200) + "," + Value("ldh", 100, 900) + "," + Value("ldh", 200, 210)));

    [Fact]
    public void Ldh_OtherAssay_IsNotComparedWith() => Assert.Empty(Notes(
        "", """{ "day": -2, "marker": "ldh", "value": 200, "unit": "U/L", "assay": "IFCC" }, { "day": 90, "marker": "ldh", "value": 900, "unit": "U/L", "assay": "P-L" }"""));

    [Theory]
    [InlineData("", "Steroids and infection raise it")]
    [InlineData("""{ "name": "prednisone", "kind": "corticosteroid", "day": 150, "endDay": 180 }""", "Steroids were given then")]
    [InlineData("""{ "name": "prednisone", "kind": "corticosteroid", "day": 100, "endDay": 171 }""", "Steroids and infection raise it")]
    public void Nlr_Rise_SaysWhatElseRaisesIt(string drug, string words)
    {
        var note = Assert.Single(Notes("", Value("nlr", -2, 3, "ratio") + "," + Value("nlr", 200, 9, "ratio"), drug));

        Assert.Equal((MonitoringKind.NlrTrend, "BM-37"), (note.Kind, note.Rule));
        Assert.Contains(words, note.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(32.9, false)]
    [InlineData(33, true)]
    [InlineData(35.9, true)]
    [InlineData(36, false)]
    public void Sum_TenPercentOverItsNadirAndNoProgression_IsNoted(double sum, bool noted)
    {
        var notes = Notes(
            $$"""{{Baseline}}, { "day": 60, "measurements": [ { "lesion": "T1", "mm": 30 } ], "newLesions": "none" }, { "day": 120, "measurements": [ { "lesion": "T1", "mm": {{FormattableString.Invariant($"{sum}")}} } ], "newLesions": "none" }""",
            "");

        Assert.Equal(noted, notes.Any(note => note is { Kind: MonitoringKind.RisingSum, Day: 120, Rule: "AL-03" }));
    }

    [Fact]
    public void Sum_FollowedByALowerOne_IsNoLongerNoted() => Assert.Empty(Notes(
        Baseline + """, { "day": 60, "measurements": [ { "lesion": "T1", "mm": 30 } ] }, { "day": 120, "measurements": [ { "lesion": "T1", "mm": 35 } ] }, { "day": 180, "measurements": [ { "lesion": "T1", "mm": 30 } ] }""",
        ""));

    [Fact]
    public void ImpossibleSequence_EventAfterDeath_IsRaisedWithItsPlace()
    {
        const string Json = """
            { "caseFile": 1, "id": "p1", "therapies": [ { "name": "nivolumab", "kind": "ici", "day": 0, "endDay": 300 } ], "followUp": { "day": 200, "status": "dead" } }
            """;

        var alert = Assert.Single(
            CaseAssessor.Assess(CaseFileReader.Read(Json).Records.Single()).Alerts, alert => alert.Kind is AlertKind.ImpossibleSequence);

        Assert.Equal(("AL-04", (int?)0), (alert.Rule, alert.Day));
        Assert.Equal(["therapies[0]"], alert.Data);
        Assert.Contains("ends after death on day 200", alert.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ImpossibleSequence_PartialAfterCompleteResponse_CitesItsRule()
    {
        var alerts = Assess("""{ "day": 60, "reported": { "recist": "CR" } }, { "day": 120, "reported": { "recist": "PR" } }""", "", "").Alerts;

        Assert.Contains(alerts, alert => alert is { Kind: AlertKind.ImpossibleSequence, Rule: "RC-29", Day: 120 });
    }

    [Fact]
    public void PendingProgression_AfterDeath_IsNotAskedFor()
    {
        const string Visits = """{ "day": 50, "reported": { "recist": "PR" } }, { "day": 100, "reported": { "recist": "PD" } }""";

        Assert.Contains(Assess(Visits, "", "").Alerts, alert => alert.Kind is AlertKind.PendingIupd);
        Assert.DoesNotContain(
            Assess(Visits, "", "", """, "followUp": { "day": 110, "status": "dead" }""").Alerts, alert => alert.Kind is AlertKind.PendingIupd);
    }

    private static string Value(string marker, int day, decimal value, string unit = "U/L") =>
        FormattableString.Invariant($$"""{ "day": {{day}}, "marker": "{{marker}}", "value": {{value}}, "unit": "{{unit}}", "referenceHigh": 246 }""");

    private static ValueList<MonitoringNote> Notes(string visits, string biomarkers, string drugs = "") => Assess(visits, biomarkers, drugs).Monitoring;

    private static CaseAssessment Assess(string visits, string biomarkers, string drugs, string more = "") => CaseAssessor.Assess(CaseFileReader.Read($$"""
        { "caseFile": 1, "id": "p1", "patient": { "primary": "lung" },
          "therapies": [ { "name": "nivolumab", "kind": "ici", "line": 1, "day": 0, "ongoing": true } ],
          "lesions": [ { "id": "T1", "organ": "lung", "role": "target" } ], "concomitant": [ {{drugs}} ],
          "assessments": [ {{visits}} ], "biomarkers": [ {{biomarkers}} ]{{more}} }
        """).Records.Single());
}
