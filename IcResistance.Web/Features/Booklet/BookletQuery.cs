using System.Security.Claims;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Booklet;

/// <summary>A case that can be chosen.</summary>
public sealed record BookletChoice(string Id, string? Title);

/// <summary>Finds cases to choose from.</summary>
public sealed class BookletQuery(CaseStore store)
{
    /// <summary>Cases listed at once; the search narrows them.</summary>
    private const int Listed = 60;

    public async Task<(IReadOnlyList<BookletChoice> Cases, int Total)> FindAsync(string? search, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var found = await store.ListAsync(new CaseListQuery { SearchText = search, Page = 0, PageSize = Listed }, user, cancellation);
        return ([.. found.Cases.Select(item => new BookletChoice(item.Record.Id, item.Record.Title))], found.Total);
    }

    /// <summary>The case under an id that stands in the address; null where this user has none.</summary>
    public async Task<BookletChoice?> FindOneAsync(string id, ClaimsPrincipal user, CancellationToken cancellation) =>
        await store.FindAsync(id, user, cancellation) is { Record: var record } ? new BookletChoice(record.Id, record.Title) : null;
}
