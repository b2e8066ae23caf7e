using System.Security.Claims;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Home;

/// <summary>Cases with the same thing to look at.</summary>
/// <param name="Warning">What it is.</param>
/// <param name="Count">How many cases.</param>
/// <param name="Cases">The first of them.</param>
public sealed record WarningGroup(CaseWarning Warning, int Count, IReadOnlyList<ListedCase> Cases)
{
    public WarningKind Kind => Warning.Kind!.Value;

    public bool IsOverdue => Warning.IsOverdue is true;

    public Phrase Title => IsOverdue ? AssessmentWords.Overdue : AssessmentWords.Of(Kind);

    public string Address => Warning.IsOverdue switch
    {
        true => CaseListAddress.OfWarning(CaseListAddress.Overdue),
        false => CaseListAddress.OfWarning(CaseListAddress.Due),
        null => CaseListAddress.Of(Kind),
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

    /// <summary>Order of the groups (P): what waits for a scan first, then courses to hold beside the imaging, then what waits for a reader's eye.</summary>
    private static readonly CaseWarning[] s_order =
    [
        CaseWarning.Overdue,
        CaseWarning.Due,
        .. Enum.GetValues<WarningKind>().Where(kind => kind is not WarningKind.PendingIupd).Select(CaseWarning.Of),
    ];

    public async Task<HomeView> FindAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var counts = await directory.CountAsync(user, cancellation);
        var groups = new List<WarningGroup>();
        foreach (var warning in s_order)
        {
            if (CountOf(warning, counts) is > 0 and var count)
            {
                groups.Add(new(warning, count, await directory.FirstAsync(warning, Named, user, cancellation)));
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

    private static int CountOf(CaseWarning warning, CaseCounts counts) => warning.IsOverdue switch
    {
        true => counts.Overdue,
        false => counts.Warnings.GetValueOrDefault(WarningKind.PendingIupd) - counts.Overdue,
        null => counts.Warnings.GetValueOrDefault(warning.Kind!.Value),
    };
}
