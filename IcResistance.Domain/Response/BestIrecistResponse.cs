using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Best response by iRECIST, iBOR (IR-16): no confirmation of a response, nothing after a confirmed progression (IR-11).</summary>
/// <remarks>An unconfirmed progression does not end the search: a response after it counts (C12).</remarks>
public static class BestIrecistResponse
{
    /// <param name="visits">Days from the first dose of the line and iRECIST categories, in order of time.</param>
    /// <param name="conventions">Gives the minimum time of stable disease (RC-22).</param>
    public static IrecistCategory? Of(ReadOnlySpan<(int? Day, IrecistCategory Category)> visits, ResponseConventions conventions)
    {
        IrecistCategory? best = null;
        foreach (var (day, category) in visits)
        {
            var counted = category is IrecistCategory.ISD or IrecistCategory.NonICRNonIUPD && day < conventions.MinSdDays ? IrecistCategory.NE : category;
            best = best is null || Rank(counted) < Rank(best.Value) ? counted : best;
            if (category is IrecistCategory.ICPD)
            {
                break;
            }
        }

        return best;
    }

    private static int Rank(IrecistCategory category) => category switch
    {
        IrecistCategory.ICR => 0,
        IrecistCategory.IPR => 1,
        IrecistCategory.ISD => 2,
        IrecistCategory.NonICRNonIUPD => 3,
        IrecistCategory.ICPD => 4,
        IrecistCategory.IUPD => 5,
        IrecistCategory.NE => 6,
    };
}
