using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-29: finds a response that a later visit confirms.</summary>
/// <remarks>
/// A complete response is confirmed by the first later one at least four weeks on, with only complete responses and at most
/// one not evaluable visit between. A partial response is confirmed by a later partial or complete one; between them
/// responses and one not evaluable visit, and no partial response after a complete one: that is a conflict in the data.
/// </remarks>
public static class ConfirmedResponse
{
    /// <summary>Index of the first confirmed CR, or PR, in the visits; -1 when none is confirmed.</summary>
    public static int IndexOf(ReadOnlySpan<TimedCategory> visits, RecistCategory response, ResponseConventions conventions)
    {
        for (var i = 0; i < visits.Length; i++)
        {
            if (visits[i].Category == response && IsConfirmed(visits[i..], response, conventions))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsConfirmed(ReadOnlySpan<TimedCategory> visits, RecistCategory response, ResponseConventions conventions)
    {
        var confirming = IndexOfConfirming(visits, response, conventions);
        return confirming > 0 && IsUnbroken(visits[1..confirming], visits[confirming].Category, response, conventions);
    }

    private static int IndexOfConfirming(ReadOnlySpan<TimedCategory> visits, RecistCategory response, ResponseConventions conventions)
    {
        for (var i = 1; i < visits.Length; i++)
        {
            var fits = visits[i].Category is RecistCategory.CR || (visits[i].Category is RecistCategory.PR && response is RecistCategory.PR);
            if (fits && visits[i].Day - visits[0].Day >= conventions.ConfirmationDays)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsUnbroken(ReadOnlySpan<TimedCategory> between, RecistCategory last, RecistCategory response, ResponseConventions conventions)
    {
        var (notEvaluable, stable, afterCr) = (0, 0, false);
        foreach (var visit in between)
        {
            switch (visit.Category)
            {
                case RecistCategory.NE:
                    notEvaluable++;
                    break;
                case RecistCategory.CR:
                    afterCr = true;
                    break;
                case RecistCategory.PR when response is RecistCategory.PR && !afterCr:
                    break;
                case RecistCategory.SD when response is RecistCategory.PR && conventions.AcceptOneSdBetween:
                    stable++;
                    break;
                default:
                    return false;
            }
        }

        var conflicts = response is RecistCategory.PR && afterCr && last is RecistCategory.PR;
        return notEvaluable <= conventions.NotEvaluableBetween && stable <= 1 && !conflicts;
    }
}
