using IcResistance.Domain.Record;

namespace IcResistance.Domain.Assessment;

/// <summary>A warning that time alone will raise, if nothing newer comes onto the record.</summary>
/// <param name="FromDay">First day on which it holds; days from the first ICI dose, after the day that was assessed.</param>
/// <param name="Alert">The warning as it will read from that day on. It takes the place of one of its kind.</param>
public sealed record UpcomingAlert(int FromDay, Alert Alert);

/// <summary>What the calendar adds to an assessment after the last day of its record.</summary>
public static class CalendarAlerts
{
    /// <summary>The assessment with the warnings that hold on a day of the calendar; everything else stays as of the record's last day.</summary>
    /// <param name="assessment">An assessment of all that is known.</param>
    /// <param name="today">The day on which it is read.</param>
    /// <returns>The same assessment where the calendar says nothing: no dates, a published patient, a death, or nothing that has fallen due.</returns>
    public static CaseAssessment ReadOn(this CaseAssessment assessment, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var come = assessment.Upcoming.Where(item => FirstDate(assessment.Record, item) <= today).Select(item => item.Alert).ToList();
        return come.Count == 0 ? assessment : assessment with
        {
            Alerts = [.. assessment.Alerts.Where(alert => come.All(item => item.Kind != alert.Kind)), .. come],
        };
    }

    /// <summary>From when on it holds by the calendar; null for a case without one, and for a published patient, whom nobody here follows.</summary>
    public static DateOnly? FirstDate(CaseRecord record, UpcomingAlert upcoming)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(upcoming);
        return record.Source is null ? record.DateOf(upcoming.FromDay) : null;
    }
}
