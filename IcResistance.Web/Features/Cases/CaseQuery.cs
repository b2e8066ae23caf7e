using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Cases;

/// <summary>A case as a page shows it.</summary>
/// <param name="Assessment">What is concluded from its facts; null where the stored facts cannot be read.</param>
/// <param name="Days">Days of its assessments, for seeing it as of an earlier one.</param>
/// <param name="Neighbors">The cases before and after it.</param>
public sealed record CaseView(CaseAssessment? Assessment, IReadOnlyList<int> Days, CaseNeighbors? Neighbors);

/// <summary>Loads one case and assesses it: as of an earlier day, or all that is known, with what has fallen due by today.</summary>
public sealed class CaseQuery(CaseStore store, TimeProvider clock)
{
    /// <summary>The case as of a day, or null where there is none that this user may read.</summary>
    public async Task<CaseView?> FindAsync(string id, int? asOf, ClaimsPrincipal user, CancellationToken cancellation)
    {
        try
        {
            return await store.FindAsync(id, user, cancellation) is { Record: var record }
                ? new CaseView(
                    asOf is null ? CaseAssessor.Assess(record).ReadOn(clock.Today()) : CaseAssessor.Assess(record, asOf),
                    [.. record.Assessments.Select(visit => visit.Day).OfType<int>().Distinct().Order()],
                    await store.FindNeighborsAsync(id, user, cancellation))
                : null;
        }
        catch (InvalidDataException)
        {
            return new CaseView(null, [], null);
        }
    }
}
