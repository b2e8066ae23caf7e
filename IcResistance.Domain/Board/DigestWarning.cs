using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Board;

/// <summary>One thing to look at, as a list keeps it: with the days of the calendar on which it holds, so that the list need not assess the case again each day.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="IsOverdue">What is waited for should have come already.</param>
/// <param name="Text">What to look at.</param>
public sealed record DigestWarning(WarningKind Kind, bool IsOverdue, Phrase Text)
{
    /// <summary>First day on which it holds; null: it holds as of the record's last day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day on which another takes its place; null: none does.</summary>
    public DateOnly? Until { get; init; }

    public bool HoldsOn(DateOnly today) => (From is not { } from || from <= today) && (Until is not { } until || today < until);

    /// <summary>All that an assessment calls out, or will call out when time passes.</summary>
    public static IReadOnlyList<DigestWarning> Of(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var come = assessment.Upcoming
            .Select(item => (item.Alert, Date: CalendarAlerts.FirstDate(assessment.Record, item)))
            .Where(item => item.Date is not null)
            .ToList();
        return
        [
            .. assessment.Alerts.Select(alert => Of(alert) with { Until = come.Find(item => item.Alert.Kind == alert.Kind).Date }),
            .. assessment.Monitoring.Select(note => new DigestWarning(WarningKinds.Of(note.Kind), IsOverdue: false, note.Text)),
            .. come.Select(item => Of(item.Alert) with { From = item.Date }),
        ];
    }

    private static DigestWarning Of(Alert alert) => new(WarningKinds.Of(alert.Kind), alert.IsOverdue, alert.Text);
}
