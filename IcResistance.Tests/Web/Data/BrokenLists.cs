using IcResistance.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Tests.Web.Data;

internal static class BrokenLists
{
    /// <summary>Takes away what lists read, as a damaged database file would.</summary>
    public static Task BreakListsAsync(this BoardDbContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync("DROP TABLE CaseTerms; ALTER TABLE Cases RENAME TO Lost;", cancellation);
}
