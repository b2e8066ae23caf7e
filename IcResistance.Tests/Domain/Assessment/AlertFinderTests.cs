using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Assessment;

public sealed class AlertFinderTests
{
    [Fact]
    public void CtdnaRise_AfterClearance_IsShownInFiguresAndIsNoProgression()
    {
        var alert = Assert.Single(Alerts("", """
            { "day": -10, "marker": "ctdna-mean-vaf", "value": 2.4, "unit": "%", "assay": "A" },
            { "day": 84, "marker": "ctdna-mean-vaf", "value": 0.01, "comparator": "<", "unit": "%", "assay": "A" },
            { "day": 273, "marker": "ctdna-mean-vaf", "value": 0.12, "unit": "%", "assay": "A" },
            { "day": 336, "marker": "ctdna-mean-vaf", "value": 1.7, "unit": "%", "assay": "A" }
            """), alert => alert.Kind is AlertKind.CtdnaRise);

        Assert.Equal((273, "BM-43"), (alert.Day, alert.Rule));
        Assert.Equal(["biomarkers[1]", "biomarkers[2]", "biomarkers[3]"], alert.Data);
        Assert.Contains("0.12 % on day 273", alert.Text.En, StringComparison.Ordinal);
        Assert.Contains("not a progression", alert.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void CtdnaRise_OtherAssay_IsNotComparedWith() =>
        Assert.DoesNotContain(
            Alerts("", """
                { "day": -10, "marker": "ctdna-mean-vaf", "value": 2.4, "unit": "%", "assay": "A" },
                { "day": 84, "marker": "ctdna-mean-vaf", "value": 0.2, "unit": "%", "assay": "A" },
                { "day": 273, "marker": "ctdna-mean-vaf", "value": 3.0, "unit": "%", "assay": "B" }
                """),
            alert => alert.Kind is AlertKind.CtdnaRise);

    [Theory]
    [InlineData("0.05", false)]
    [InlineData("0.1", true)]
    [InlineData("0.2", true)]
    [InlineData("0.05|0.08", true)]
    public void CtdnaRise_AfterALimitOfDetection_IsOneOnlyBeyondThatLimit(string later, bool expected)
    {
        string[] draws =
        [
            """{ "day": -10, "marker": "ctdna-mean-vaf", "value": 2, "unit": "%", "assay": "A" }""",
            """{ "day": 63, "marker": "ctdna-mean-vaf", "value": 0.1, "comparator": "<", "unit": "%", "assay": "A" }""",
            .. later.Split('|').Select((value, index) => $$"""{ "day": {{200 + index}}, "marker": "ctdna-mean-vaf", "value": {{value}}, "unit": "%", "assay": "A" }"""),
        ];

        Assert.Equal(expected, Alerts("", string.Join(",", draws)).Any(alert => alert.Kind is AlertKind.CtdnaRise));
    }

    [Fact]
    public void CtdnaRise_FromTheFirstValueOn_HasNoNadirToRiseFrom() =>
        Assert.DoesNotContain(
            Alerts("", """
                { "day": -10, "marker": "ctdna-mean-vaf", "value": 1, "unit": "%", "assay": "A" },
                { "day": 84, "marker": "ctdna-mean-vaf", "value": 2, "unit": "%", "assay": "A" }
                """),
            alert => alert.Kind is AlertKind.CtdnaRise);

    [Theory]
    [InlineData(60, false)]
    [InlineData(150, false)]
    [InlineData(151, true)]
    public void StaleImaging_OlderThanNinetyDays_IsNamed(int asOf, bool stale) =>
        Assert.Equal(stale, Alerts("""{ "day": 60, "reported": { "recist": "PR" } }""", "", asOf).Any(alert => alert.Kind is AlertKind.StaleData));

    [Theory]
    [InlineData(110, "due between day 128 and 156")]
    [InlineData(157, "has passed")]
    public void PendingProgression_ByTheDay_IsDueOrPast(int asOf, string words)
    {
        const string Visits = """{ "day": 50, "reported": { "recist": "PR" } }, { "day": 100, "reported": { "recist": "PD" } }""";

        var alert = Assert.Single(Alerts(Visits, "", asOf), alert => alert.Kind is AlertKind.PendingIupd);

        Assert.Equal(100, alert.Day);
        Assert.Contains(words, alert.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void PendingProgression_SeenAgainTooEarlyToConfirm_IsDatedFromWhereItBegan()
    {
        const string Visits = """{ "day": 50, "reported": { "recist": "PR" } }, { "day": 100, "reported": { "recist": "PD" } }, { "day": 114, "reported": { "recist": "PD" } }""";

        var alert = Assert.Single(Alerts(Visits, ""), alert => alert.Kind is AlertKind.PendingIupd);

        Assert.Equal((100, "assessments[1]"), (alert.Day, Assert.Single(alert.Data)));
    }

    [Fact]
    public void ReportedDiffers_MeasuredStableReportedResponse_ShowsBoth()
    {
        const string Visits = """
            { "day": -5, "measurements": [ { "lesion": "T1", "mm": 50 } ], "nonTarget": "none" },
            { "day": 50, "measurements": [ { "lesion": "T1", "mm": 45 } ], "nonTarget": "none", "newLesions": "none", "reported": { "recist": "PR" } }
            """;

        var alert = Assert.Single(Alerts(Visits, ""), alert => alert.Kind is AlertKind.ReportedDiffers);

        Assert.StartsWith("Reported PR, derived SD", alert.Text.En, StringComparison.Ordinal);
        Assert.Equal(["assessments[1]"], alert.Data);
    }

    private static ValueList<Alert> Alerts(string visits, string biomarkers, int? asOf = null)
    {
        var json = $$"""
            { "caseFile": 1, "id": "p1", "patient": { "primary": "lung" },
              "therapies": [ { "name": "nivolumab", "kind": "ici", "line": 1, "day": 0, "ongoing": true } ],
              "lesions": [ { "id": "T1", "organ": "lung", "role": "target" } ],
              "assessments": [ {{visits}} ], "biomarkers": [ {{biomarkers}} ] }
            """;
        return CaseAssessor.Assess(CaseFileReader.Read(json).Records.Single(), asOf).Alerts;
    }
}
