using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Best overall response of a line (RC-22, RC-23, RC-27 to RC-29).</summary>
/// <remarks>
/// Takes the visits of one line in order of time and looks at those up to and including the first progression. An undated
/// visit keeps its category: the minimum time of stable disease cannot be checked and is not held against it.
/// </remarks>
public static class BestOverallResponse
{
    /// <summary>RC-27: without confirmation. Null: no visit with a category.</summary>
    public static RecistCategory? Unconfirmed(ReadOnlySpan<TimedCategory> visits, ResponseConventions conventions)
    {
        var window = Window(visits);
        return Has(window, RecistCategory.CR) ? RecistCategory.CR
            : Has(window, RecistCategory.PR) ? RecistCategory.PR
            : Otherwise(window, conventions);
    }

    /// <summary>RC-28, RC-29: with confirmation. An unconfirmed response that lasted to the minimum time is stable disease.</summary>
    /// <returns>Null also where a response has no day: whether it was confirmed cannot be told.</returns>
    public static RecistCategory? Confirmed(ReadOnlySpan<TimedCategory> visits, ResponseConventions conventions)
    {
        var window = Window(visits);
        return ConfirmedResponse.IndexOf(window, RecistCategory.CR, conventions) >= 0 ? RecistCategory.CR
            : ConfirmedResponse.IndexOf(window, RecistCategory.PR, conventions) >= 0 ? RecistCategory.PR
            : HasUndatedResponse(window) ? null
            : Otherwise(window, conventions);
    }

    /// <summary>Visits up to and including the first progression (RC-23).</summary>
    public static ReadOnlySpan<TimedCategory> Window(ReadOnlySpan<TimedCategory> visits)
    {
        for (var i = 0; i < visits.Length; i++)
        {
            if (visits[i].Category is RecistCategory.PD)
            {
                return visits[..(i + 1)];
            }
        }

        return visits;
    }

    /// <summary>What is best when there is no response that counts: stable disease long enough, else progression, else not evaluable.</summary>
    private static RecistCategory? Otherwise(ReadOnlySpan<TimedCategory> window, ResponseConventions conventions)
    {
        var (stable, nonMeasurable, progression) = (false, false, false);
        foreach (var visit in window)
        {
            var isLate = visit.Day is null || visit.Day >= conventions.MinSdDays;
            stable |= isLate && visit.Category is (RecistCategory.SD or RecistCategory.PR or RecistCategory.CR);
            nonMeasurable |= isLate && visit.Category is RecistCategory.NonCRNonPD;
            progression |= visit.Category is RecistCategory.PD;
        }

        return stable ? RecistCategory.SD
            : nonMeasurable ? RecistCategory.NonCRNonPD
            : progression ? RecistCategory.PD
            : window.IsEmpty ? null
            : RecistCategory.NE;
    }

    private static bool HasUndatedResponse(ReadOnlySpan<TimedCategory> window)
    {
        foreach (var visit in window)
        {
            if (visit is { Day: null, Category: RecistCategory.CR or RecistCategory.PR })
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<TimedCategory> window, RecistCategory category)
    {
        foreach (var visit in window)
        {
            if (visit.Category == category)
            {
                return true;
            }
        }

        return false;
    }
}
