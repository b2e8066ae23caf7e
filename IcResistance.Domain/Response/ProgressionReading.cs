using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Which progression of a line counts, and what became of the others: confirmed, cleared (IR-13), explained (C7).</summary>
internal sealed record ProgressionReading
{
    private static readonly ProgressionReading s_none = new();

    public VisitResponse? Progression { get; private init; }

    public int? ProgressionDay { get; private init; }

    public VisitResponse? Confirmation { get; private init; }

    public VisitResponse? Pseudoprogression { get; private init; }

    public VisitResponse? ClearedAt { get; private init; }

    public (VisitResponse Visit, Phrase Explanation, string Data)? Explained { get; private init; }

    public static ProgressionReading Of(CaseRecord record, List<ReadVisit> visits, ResponseConventions conventions)
    {
        var reading = s_none;
        for (var i = 0; i < visits.Count; i++)
        {
            var visit = visits[i];
            if (visit.Explanation is { } explanation && reading.Explained is null)
            {
                reading = reading with { Explained = (visit.Response, explanation.Text, explanation.Data) };
            }

            if (visit.Step.Event is not (IrecistEvent.Opened or IrecistEvent.ReadAsUnconfirmed))
            {
                continue;
            }

            var end = EndOfBlock(visits, i);
            var isCleared = end >= 0 && visits[end].Step.Event is IrecistEvent.Cleared;
            if (isCleared && !LocalTreatment.IsPossibleBetween(record, visit.Response.Visit, visits[end].Response.Visit))
            {
                reading = reading.Pseudoprogression is null ? reading with { Pseudoprogression = visit.Response, ClearedAt = visits[end].Response } : reading;
            }
            else if (reading.Progression is null && (visit.Explanation is null || (end >= 0 && !isCleared)))
            {
                reading = reading with
                {
                    Progression = visit.Response,
                    ProgressionDay = ProgressionDate.Of(visits, i),
                    Confirmation = ConfirmationOf(visits, i, end, isCleared, conventions),
                };
            }
        }

        return reading;
    }

    /// <summary>Index of the visit that confirmed or cleared the block that opens at <paramref name="start"/>; -1 while it is open.</summary>
    private static int EndOfBlock(List<ReadVisit> visits, int start) =>
        visits.FindIndex(start + 1, visit => visit.Step.Event is IrecistEvent.Confirmed or IrecistEvent.ConfirmedLate or IrecistEvent.Cleared);

    /// <summary>The iCPD, else a later progression of the same block after four weeks or more.</summary>
    private static VisitResponse? ConfirmationOf(List<ReadVisit> visits, int start, int end, bool isCleared, ResponseConventions conventions)
    {
        var last = end < 0 ? visits.Count - 1 : isCleared ? end - 1 : end;
        for (var i = start + 1; i <= last; i++)
        {
            var isConfirming = visits[i].Step.Event is IrecistEvent.Confirmed or IrecistEvent.ConfirmedLate
                || (visits[i].Response.Recist is RecistCategory.PD && visits[i].Day - visits[start].Day >= conventions.ConfirmationDays);
            if (isConfirming)
            {
                return visits[i].Response;
            }
        }

        return null;
    }
}
