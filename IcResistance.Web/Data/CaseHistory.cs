using System.Security.Claims;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>A case as it was saved once.</summary>
/// <param name="Record">The facts; null where this version of the program cannot read them.</param>
/// <param name="Version">Number of the version.</param>
/// <param name="SavedAt">When it was saved.</param>
/// <param name="SavedBy">Who saved it.</param>
public sealed record SavedVersion(CaseRecord? Record, long Version, DateTimeOffset SavedAt, string SavedBy);

/// <summary>Reads earlier versions of a case: to bring what somebody types over to a newer one, and to say who changed what.</summary>
public sealed class CaseHistory(IDbContextFactory<BoardDbContext> contexts, IAuthorizationService authorization)
{
    /// <returns>Null when there is no such version, when it cannot be read, and as well when the user may not read the case.</returns>
    public async Task<CaseRecord?> FindAsync(string id, long version, ClaimsPrincipal user, CancellationToken cancellation = default) =>
        (await ListAsync(id, version, 1, user, cancellation)) is [{ Version: var found, Record: { } record }] && found == version ? record : null;

    /// <summary>The newest versions, the newest first.</summary>
    public Task<IReadOnlyList<SavedVersion>> ListAsync(string id, int count, ClaimsPrincipal user, CancellationToken cancellation = default) =>
        ListAsync(id, long.MaxValue, count, user, cancellation);

    private async Task<IReadOnlyList<SavedVersion>> ListAsync(string id, long newest, int count, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!(await authorization.AuthorizeAsync(user, new CaseReference(id), CaseOperations.Read)).Succeeded)
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await context.CaseRevisions.AsNoTracking()
            .Where(row => row.CaseId == id && row.Version <= newest)
            .OrderByDescending(row => row.Version)
            .Take(count)
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new SavedVersion(CaseFileReader.Read(row.CaseFile).Records.SingleOrDefault(), row.Version, row.SavedAt, row.SavedBy))];
    }
}
