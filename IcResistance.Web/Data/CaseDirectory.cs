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
public sealed class CaseDirectory(IDbContextFactory<BoardDbContext> contexts, TimeProvider clock)
{
    public async Task<ListedPage> FindAsync(CaseFilter filter, int page, int pageSize, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = context.Matching(filter.On(clock.Today()), user);
        var total = await found.CountAsync(cancellation);
        var rows = found.OrderBy(row => row.Id).Skip(page * pageSize).Take(pageSize);
        return new(await ListAsync(context, rows, cancellation), total);
    }

    /// <summary>Some cases with a warning, uncounted, those first that have waited longest by the calendar: the index is read from its beginning, however many there are.</summary>
    public async Task<IReadOnlyList<ListedCase>> FirstAsync(CaseWarning warning, int count, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = context.CaseTerms
            .In(CaseTerms.Of(warning, clock.Today()))
            .OrderBy(item => item.Term)
            .ThenBy(item => item.CaseId)
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

    /// <summary>Counts from the index alone, a range for each answer; warnings as of today.</summary>
    public async Task<CaseCounts> CountAsync(ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        var today = clock.Today();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return new CaseCounts
        {
            All = await context.Cases.ReadableBy(user).CountAsync(cancellation),
            Overdue = await CountAsync(CaseWarning.Overdue),
            Warned = await CountAsync(CaseWarning.Any),
            Verdicts = await CountEachAsync(Enum.GetValues<ResistanceResult>(), verdict => TermRange.Exactly(CaseTerms.Verdict(verdict))),
            Warnings = await CountEachAsync(Enum.GetValues<WarningKind>(), kind => CaseTerms.Of(CaseWarning.Of(kind), today)),
        };

        Task<int> CountAsync(CaseWarning warning) => CountInAsync(CaseTerms.Of(warning, today));

        Task<int> CountInAsync(TermRange range) => context.CaseTerms.ReadableBy(user).In(range).CountAsync(cancellation);

        async Task<Dictionary<TAnswer, int>> CountEachAsync<TAnswer>(TAnswer[] answers, Func<TAnswer, TermRange> range)
            where TAnswer : struct, Enum
        {
            var counts = new Dictionary<TAnswer, int>();
            foreach (var answer in answers)
            {
                if (await CountInAsync(range(answer)) is > 0 and var count)
                {
                    counts.Add(answer, count);
                }
            }

            return counts;
        }
    }

    private async Task<IReadOnlyList<ListedCase>> ListAsync(BoardDbContext context, IQueryable<CaseRow> rows, CancellationToken cancellation)
    {
        var today = clock.Today();
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
            cases.Add(new(row.Id, row.Title, row.UpdatedAt, row.UpdatedBy, digest)
            {
                Warnings = digest?.Warnings.Where(warning => warning.HoldsOn(today)).ToList() ?? [],
            });
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
