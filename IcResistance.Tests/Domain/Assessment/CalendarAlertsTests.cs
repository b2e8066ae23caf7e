using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;
using IcResistance.Tests.SharedCases;

namespace IcResistance.Tests.Domain.Assessment;

public sealed class CalendarAlertsTests
{
    /// <summary>Day 156, the last of the confirmation window after an iUPD on day 100.</summary>
    public static readonly DateOnly WindowEnd = new DateOnly(2025, 1, 1).AddDays(156);

    private const string Calendar = """ "calendar": { "day0": "2025-01-01" } """;

    /// <summary>A response, then a progression that waits for its confirmation.</summary>
    public static CaseRecord Pending(string more = Calendar) => CaseFileReader.Read($$"""
        { "caseFile": 1, "id": "pending", {{more}}, "patient": { "primary": "lung" },
          "therapies": [ { "name": "nivolumab", "kind": "ici", "line": 1, "day": 0, "ongoing": true } ],
          "assessments": [ { "day": 50, "reported": { "recist": "PR" } }, { "day": 100, "reported": { "recist": "PD" } } ] }
        """).Records.Single();

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, true, false)]
    [InlineData(34, true, false)]
    [InlineData(35, true, true)]
    public void PendingProgression_DaysAfterItsWindow_BecomesOverdueAndThenStale(int daysAfter, bool overdue, bool stale)
    {
        var read = CaseAssessor.Assess(Pending()).ReadOn(WindowEnd.AddDays(daysAfter));

        Assert.Equal(overdue, Assert.Single(read.Alerts, alert => alert.Kind is AlertKind.PendingIupd).IsOverdue);
        Assert.Equal(stale, read.Alerts.Any(alert => alert.Kind is AlertKind.StaleData));
    }

    [Theory]
    [InlineData(""" "title": "relative days only" """)]
    [InlineData(Calendar + """, "followUp": { "day": 110, "status": "dead" } """)]
    [InlineData(Calendar + """, "source": { "citation": "A report", "doi": "10.1000/1" } """)]
    public void Calendar_WithoutDates_AfterADeath_OrOfAPublishedPatient_AddsNothing(string more)
    {
        var assessment = CaseAssessor.Assess(Pending(more));

        Assert.Equal(assessment, assessment.ReadOn(WindowEnd.AddYears(5)));
        Assert.All(CaseDigest.Of(assessment).Warnings, warning => Assert.Equal((null, null), (warning.From, warning.Until)));
    }

    /// <summary>Nothing but time passes: reading on a later day must warn of what an assessment of that day warns of.</summary>
    [Fact]
    public void SampleCases_ReadOnAnyLaterDay_WarnAsAnAssessmentOfThatDayDoes()
    {
        var own = SampleCaseAssessments.All.Where(item => item.Record is { Day0: not null, Source: null } && item.AsOfDay is not null).ToList();
        var seen = 0;
        foreach (var assessment in own)
        {
            foreach (var later in Enumerable.Range(1, 13).Select(step => assessment.AsOfDay!.Value + (step * 14)))
            {
                var (today, then) = (assessment.Record.DateOf(later)!.Value, CaseAssessor.Assess(assessment.Record, later));

                var read = assessment.ReadOn(today);

                Assert.Equal(KindsOf(then.Alerts), KindsOf(read.Alerts));
                var listed = CaseDigest.Of(assessment).Warnings.Where(warning => warning.HoldsOn(today)).ToList();
                Assert.Equal(
                    [.. read.Alerts.Select(alert => alert.Text.En).Concat(read.Monitoring.Select(note => note.Text.En)).Order(StringComparer.Ordinal)],
                    listed.Select(warning => warning.Text.En).Order(StringComparer.Ordinal));
                seen += read.Alerts.Count - assessment.Alerts.Count;
            }
        }

        Assert.True(seen > 20, $"the calendar added {seen} warnings: too few to say anything");
    }

    private static IEnumerable<(AlertKind Kind, bool IsOverdue)> KindsOf(IEnumerable<Alert> alerts) =>
        alerts.Select(alert => (alert.Kind, alert.IsOverdue)).Order();
}
