using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Assessment;

/// <summary>Imaging that is waited for: the confirmation of a first progression (IR-02), and newer imaging at all (AL-01, P). None after a death.</summary>
internal static class ImagingDue
{
    /// <summary>What holds on the day that is assessed.</summary>
    public static IEnumerable<Alert> Find(CaseRecord record, ResponseHistory responses, ResistanceAssessment resistance, int? asOf, AlertConventions conventions)
    {
        if (IsClosed(record))
        {
            yield break;
        }

        if (Pending(responses, resistance) is ({ } pending, { } window))
        {
            yield return asOf > window.To ? Overdue(pending, window) : Due(pending, window);
        }

        if (Last(responses) is { Day: { } day } last && asOf - day > conventions.StaleAfterDays)
        {
            yield return Stale(last, Phrase.Of(
                $"The newest assessment of the tumour is {asOf - day} days old (day {day}).",
                $"最近一次肿瘤评估距今已 {asOf - day} 天（第 {day} 天）。"));
        }
    }

    /// <summary>What will hold later, if nothing newer comes.</summary>
    public static ValueList<UpcomingAlert> FindUpcoming(
        CaseRecord record, ResponseHistory responses, ResistanceAssessment resistance, int? asOf, AlertConventions conventions)
    {
        var found = new List<UpcomingAlert>();
        if (asOf is not { } today || IsClosed(record))
        {
            return [];
        }

        if (Pending(responses, resistance) is ({ } pending, { } window) && today <= window.To)
        {
            found.Add(new(window.To + 1, Overdue(pending, window)));
        }

        if (Last(responses) is { Day: { } day } last && today - day <= conventions.StaleAfterDays)
        {
            found.Add(new(day + conventions.StaleAfterDays + 1, Stale(last, Phrase.Of(
                $"By the calendar, the newest assessment of the tumour on record (day {day}) is more than {conventions.StaleAfterDays} days old.",
                $"按日历计算，记录中最近一次肿瘤评估（第 {day} 天）已超过 {conventions.StaleAfterDays} 天。"))));
        }

        return [.. found];
    }

    private static bool IsClosed(CaseRecord record) => record.FollowUp?.Status is VitalStatus.Dead;

    private static VisitResponse? Last(ResponseHistory responses) => responses.Visits.LastOrDefault(visit => visit.Day is not null);

    private static (VisitResponse? Visit, (int From, int To)? Window) Pending(ResponseHistory responses, ResistanceAssessment resistance)
    {
        var judged = responses.Lines.FirstOrDefault(line => line.Line == resistance.JudgedLine);
        if (judged?.Visits.LastOrDefault(visit => visit.Irecist is not (null or IrecistCategory.NE)) is not { Irecist: IrecistCategory.IUPD, ConfirmationWindow: { } window })
        {
            return (null, null);
        }

        // The window runs from the first unconfirmed progression of its block (IR-17), and so does the date that is called out.
        var first = judged.Visits.First(visit => visit.Irecist is IrecistCategory.IUPD && visit.ConfirmationWindow == window);
        return judged.ExplainedProgression?.Visit == first ? (null, null) : (first, window);
    }

    private static Alert Due(VisitResponse pending, (int From, int To) window) => Confirmation(pending, isOverdue: false, Phrase.Of(
        $"Unconfirmed progression (iUPD) on day {pending.Day}: confirmation is due between day {window.From} and {window.To}.",
        $"第 {pending.Day} 天为待确认进展（iUPD）：应在第 {window.From} 至 {window.To} 天之间确认。"));

    private static Alert Overdue(VisitResponse pending, (int From, int To) window) => Confirmation(pending, isOverdue: true, Phrase.Of(
        $"Unconfirmed progression (iUPD) on day {pending.Day}: the window for confirming it (day {window.From} to {window.To}) has passed without a usable scan.",
        $"第 {pending.Day} 天为待确认进展（iUPD）：确认窗（第 {window.From} 至 {window.To} 天）已过，仍无可用的影像。"));

    private static Alert Confirmation(VisitResponse pending, bool isOverdue, Phrase text) =>
        new(AlertKind.PendingIupd, pending.Day, text, "IR-02", [pending.Visit.Path]) { IsOverdue = isOverdue };

    private static Alert Stale(VisitResponse last, Phrase text) => new(AlertKind.StaleData, last.Day, text, "AL-01", [last.Visit.Path]);
}
