using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Resistance;
using IcResistance.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>Finds cases for lists, from their digests: no case is assessed and no case file is read for it.</summary>
/// <remarks>
/// A digest that is behind its case or the rules is never shown: that one case is assessed on the spot. Until the digests are
/// refreshed after a change of rules, a filter may still go by the old answer; <see cref="DigestRefresh"/> says so.
/// </remarks>
public sealed class CaseDirectory(IDbContextFactory<BoardDbContext> contexts)
{
    public async Task<ListedPage> FindAsync(CaseFilter filter, int page, int pageSize, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = context.Matching(filter.Patterns, user);
        var total = await found.CountAsync(cancellation);
        var rows = found.OrderBy(row => row.Id).Skip(page * pageSize).Take(pageSize);
        return new(await ListAsync(context, rows, cancellation), total);
    }

    /// <summary>The first cases with a warning, uncounted: the index is read from its beginning, however many there are.</summary>
    public async Task<IReadOnlyList<ListedCase>> FirstAsync(CaseWarning warning, int count, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        var term = CaseTerms.Of(warning);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = context.CaseTerms
            .Where(item => item.Term == term)
            .OrderBy(item => item.CaseId)
            .Join(context.Cases.AsNoTracking().ReadableBy(user), item => item.CaseId, row => row.Id, (item, row) => row)
            .Take(count);
        return await ListAsync(context, rows, cancellation);
    }

    /// <summary>The cases whose facts were saved last.</summary>
    public async Task<IReadOnlyList<ListedCase>> LastChangedAsync(int count, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = context.Cases.AsNoTracking().ReadableBy(user).OrderByDescending(row => row.UpdatedAt).ThenBy(row => row.Id).Take(count);
        return await ListAsync(context, rows, cancellation);
    }

    /// <summary>The cases that this user opened last.</summary>
    public async Task<IReadOnlyList<ListedCase>> LastOpenedAsync(int count, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        var userId = CurrentUser.IdOf(user);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = context.CaseOpenings
            .Where(opening => opening.UserId == userId)
            .OrderByDescending(opening => opening.OpenedAt)
            .Join(context.Cases.AsNoTracking().ReadableBy(user), opening => opening.CaseId, row => row.Id, (opening, row) => row)
            .Take(count);
        return await ListAsync(context, rows, cancellation);
    }

    /// <summary>Counts from the index alone.</summary>
    public async Task<CaseCounts> CountAsync(ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var counts = await context.CaseTerms.ReadableBy(user)
            .Where(term => CaseTerms.Counted.Contains(term.Term))
            .GroupBy(term => term.Term)
            .Select(group => new KeyValuePair<string, int>(group.Key, group.Count()))
            .ToDictionaryAsync(group => group.Key, group => group.Value, cancellation);
        return new CaseCounts
        {
            All = await context.Cases.ReadableBy(user).CountAsync(cancellation),
            Overdue = counts.GetValueOrDefault(CaseTerms.Of(CaseWarning.Overdue)),
            Warned = counts.GetValueOrDefault(CaseTerms.Of(CaseWarning.Any)),
            Verdicts = CountsOf<ResistanceResult>(counts, CaseTerms.Verdict),
            Warnings = CountsOf<AlertKind>(counts, kind => CaseTerms.Of(CaseWarning.Of(kind))),
        };
    }

    private static Dictionary<TAnswer, int> CountsOf<TAnswer>(Dictionary<string, int> counts, Func<TAnswer, string> term)
        where TAnswer : struct, Enum => Enum.GetValues<TAnswer>().Where(value => counts.ContainsKey(term(value))).ToDictionary(value => value, value => counts[term(value)]);

    private static async Task<IReadOnlyList<ListedCase>> ListAsync(BoardDbContext context, IQueryable<CaseRow> rows, CancellationToken cancellation)
    {
        var listed = await rows
            .LeftJoin(
                context.CaseDigests.AsNoTracking(),
                row => row.Id,
                digest => digest.CaseId,
                (row, digest) => new ReadRow(row.Id, row.Title, row.Version, row.UpdatedAt, row.UpdatedBy, digest))
            .ToListAsync(cancellation);
        var cases = new List<ListedCase>(listed.Count);
        foreach (var row in listed)
        {
            var isCurrent = row.Digest is { } kept && kept.CaseVersion == row.Version && kept.RuleSet == CaseDigests.RuleSet;
            var digest = isCurrent ? CaseDigests.Read(row.Digest!.Json) : await AssessAsync(context, row.Id, cancellation);
            cases.Add(new(row.Id, row.Title, row.UpdatedAt, row.UpdatedBy, digest));
        }

        return cases;
    }

    private static async Task<CaseDigest?> AssessAsync(BoardDbContext context, string id, CancellationToken cancellation)
    {
        var row = await context.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation);
        return row is not null && CaseRowMapping.TryToStored(row) is { Record: var record } ? CaseDigest.Of(CaseAssessor.Assess(record)) : null;
    }

    private sealed record ReadRow(string Id, string? Title, long Version, DateTimeOffset UpdatedAt, string UpdatedBy, CaseDigestRow? Digest);
}
