using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Home;

/// <summary>Cases with the same thing to look at.</summary>
/// <param name="Kind">Which warning.</param>
/// <param name="IsOverdue">What is waited for should have come already.</param>
/// <param name="Count">How many cases.</param>
/// <param name="Cases">The first of them.</param>
public sealed record WarningGroup(AlertKind Kind, bool IsOverdue, int Count, IReadOnlyList<ListedCase> Cases)
{
    public Phrase Title => IsOverdue ? HomeText.Overdue : AssessmentWords.Of(Kind);

    public string Address => (Kind, IsOverdue) switch
    {
        (_, true) => CaseListAddress.OfWarning(CaseListAddress.Overdue),
        (AlertKind.PendingIupd, false) => CaseListAddress.OfWarning(CaseListAddress.Due),
        (_, false) => CaseListAddress.Of(Kind),
    };
}

/// <summary>What the home page shows.</summary>
public sealed record HomeView
{
    public required CaseCounts Counts { get; init; }

    /// <summary>What to look at, in the order in which it cannot wait.</summary>
    public required IReadOnlyList<WarningGroup> Warnings { get; init; }

    public required IReadOnlyList<ListedCase> Opened { get; init; }

    public required IReadOnlyList<ListedCase> Changed { get; init; }
}

/// <summary>Gathers the home page from the digests; a number of queries that does not grow with the cases.</summary>
public sealed class HomeQuery(CaseDirectory directory)
{
    /// <summary>Cases that a group names; the others are counted and a link leads to all.</summary>
    public const int Named = 4;

    private const int Recent = 6;

    /// <summary>Order of the groups (P): what waits for a scan first, what waits for a reader's eye after it.</summary>
    private static readonly AlertKind[] s_order =
    [
        AlertKind.PendingIupd, AlertKind.MissingConfirmation, AlertKind.CtdnaRise, AlertKind.ImpossibleSequence, AlertKind.ReportedDiffers, AlertKind.StaleData,
    ];

    public async Task<HomeView> FindAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var counts = await directory.CountAsync(user, cancellation);
        var groups = new List<WarningGroup>();
        if (counts.Overdue > 0)
        {
            var overdue = await directory.FirstAsync(new CaseFilter { Overdue = true }, Named, user, cancellation);
            groups.Add(new(AlertKind.PendingIupd, IsOverdue: true, counts.Overdue, overdue));
        }

        foreach (var kind in s_order)
        {
            // What is overdue has its own group and is not listed twice.
            var count = counts.Warnings.GetValueOrDefault(kind) - (kind is AlertKind.PendingIupd ? counts.Overdue : 0);
            if (count > 0)
            {
                var filter = kind is AlertKind.PendingIupd ? new CaseFilter { Due = true } : new CaseFilter { Warning = kind };
                var cases = await directory.FirstAsync(filter, Named, user, cancellation);
                groups.Add(new(kind, IsOverdue: false, count, cases));
            }
        }

        return new HomeView
        {
            Counts = counts,
            Warnings = groups,
            Opened = await directory.LastOpenedAsync(Recent, user, cancellation),
            Changed = await directory.LastChangedAsync(Recent, user, cancellation),
        };
    }
}
