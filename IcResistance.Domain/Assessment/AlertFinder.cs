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
            .. ImagingDue.Find(record, responses, resistance, asOf, conventions),
            .. MissingConfirmation(responses, resistance),
            .. ReportedDiffers(responses),
            .. SequenceAlerts.Find(record),
        ];

    private static IEnumerable<Alert> MissingConfirmation(ResponseHistory responses, ResistanceAssessment resistance)
    {
        var judged = responses.Lines.FirstOrDefault(line => line.Line == resistance.JudgedLine);
        if (judged is { Progression: { } progression }
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
