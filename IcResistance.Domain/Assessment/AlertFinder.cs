using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Assessment;

/// <summary>Collects what a reader should look at again. An alert is never a progression and never advice.</summary>
internal static class AlertFinder
{
    public static ValueList<Alert> Find(CaseRecord record, ResponseHistory responses, ResistanceAssessment resistance, int? asOf, AlertConventions conventions) =>
        [
            .. CtdnaRise.Find(record),
            .. record.FollowUp?.Status is VitalStatus.Dead ? [] : PendingProgression(responses, resistance, asOf),
            .. MissingConfirmation(responses, resistance),
            .. StaleImaging(record, responses, asOf, conventions),
            .. ReportedDiffers(responses),
            .. SequenceAlerts.Find(record),
        ];

    private static IEnumerable<Alert> PendingProgression(ResponseHistory responses, ResistanceAssessment resistance, int? asOf)
    {
        var judged = responses.Lines.FirstOrDefault(line => line.Line == resistance.JudgedLine);
        if (judged?.Visits.LastOrDefault(visit => visit.Irecist is not (null or IrecistCategory.NE)) is not { Irecist: IrecistCategory.IUPD } pending
            || pending.ConfirmationWindow is not { } window)
        {
            yield break;
        }

        var past = asOf > window.To;
        var text = past
            ? Phrase.Of(
                $"Unconfirmed progression (iUPD) on day {pending.Day}: the window for confirming it (day {window.From} to {window.To}) has passed without a usable scan.",
                $"第 {pending.Day} 天为待确认进展（iUPD）：确认窗（第 {window.From} 至 {window.To} 天）已过，仍无可用的影像。")
            : Phrase.Of(
                $"Unconfirmed progression (iUPD) on day {pending.Day}: confirmation is due between day {window.From} and {window.To}.",
                $"第 {pending.Day} 天为待确认进展（iUPD）：应在第 {window.From} 至 {window.To} 天之间确认。");
        yield return new Alert(AlertKind.PendingIupd, pending.Day, text, "IR-02", [pending.Visit.Path]) { IsOverdue = past };
    }

    private static IEnumerable<Alert> MissingConfirmation(ResponseHistory responses, ResistanceAssessment resistance)
    {
        var judged = responses.Lines.FirstOrDefault(line => line.Line == resistance.JudgedLine);
        if (judged is { Progression: { } progression, Confirmation: null }
            && resistance.Definitions.Any(item => item.Result is ResistanceResult.PendingConfirmation))
        {
            yield return new Alert(
                AlertKind.MissingConfirmation,
                progression.Day,
                new Phrase(
                    "No scan 28 days or more after the first progression is on record; at least one definition waits for it.",
                    "首次进展后 28 天或更晚的确认影像未见记录；至少一个定义因此待确认。"),
                "AR-23",
                [progression.Visit.Path]);
        }
    }

    private static IEnumerable<Alert> StaleImaging(CaseRecord record, ResponseHistory responses, int? asOf, AlertConventions conventions)
    {
        var last = responses.Visits.LastOrDefault(visit => visit.Day is not null);
        if (last is not null && record.FollowUp?.Status is not VitalStatus.Dead && asOf - last.Day > conventions.StaleAfterDays)
        {
            yield return new Alert(
                AlertKind.StaleData,
                last.Day,
                Phrase.Of(
                    $"The newest assessment of the tumour is {asOf - last.Day} days old (day {last.Day}).",
                    $"最近一次肿瘤评估距今已 {asOf - last.Day} 天（第 {last.Day} 天）。"),
                "AL-01",
                [last.Visit.Path]);
        }
    }

    private static IEnumerable<Alert> ReportedDiffers(ResponseHistory responses) =>
        responses.Visits.Where(visit => visit.Differs).Select(visit => new Alert(
            AlertKind.ReportedDiffers,
            visit.Day,
            Phrase.Of(
                $"Reported {visit.ReportedRecist?.WrittenName() ?? visit.ReportedIrecist?.WrittenName()}, derived {visit.Recist?.WrittenName()}{(visit.ReportedRecist is null ? $" / {visit.Irecist?.WrittenName()}" : "")}: {visit.Reason.En}",
                $"报告为 {visit.ReportedRecist?.WrittenName() ?? visit.ReportedIrecist?.WrittenName()}，推导为 {visit.Recist?.WrittenName()}{(visit.ReportedRecist is null ? $" / {visit.Irecist?.WrittenName()}" : "")}：{visit.Reason.Zh}"),
            "RC-26",
            [visit.Visit.Path]));
}
