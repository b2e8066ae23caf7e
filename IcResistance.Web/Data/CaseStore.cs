using System.Security.Claims;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>All reading and writing of cases. Every operation asks whether the user may do it with that case.</summary>
/// <remarks>Every saved version stays in <see cref="CaseRevision"/>; the digest for lists is written along. Safe to use from any number of pages at once.</remarks>
public sealed class CaseStore(IDbContextFactory<BoardDbContext> contexts, WriteGate gate, IAuthorizationService authorization, TimeProvider clock)
{
    public async Task<CaseListPage> ListAsync(CaseListQuery query, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var found = context.Matching(new CaseFilter { SearchText = query.SearchText }.On(clock.Today()), user);
        var total = await found.CountAsync(cancellation);
        var rows = await found.OrderBy(row => row.Id).Skip(query.Page * query.PageSize).Take(query.PageSize).ToListAsync(cancellation);

        var (readable, unreadable) = (new List<StoredCase>(rows.Count), new List<string>());
        foreach (var row in rows)
        {
            if (CaseRowMapping.TryToStored(row) is { } stored)
            {
                readable.Add(stored);
            }
            else
            {
                unreadable.Add(row.Id);
            }
        }

        return new(readable, total) { Unreadable = unreadable };
    }

    /// <returns>Null when there is no such case, and as well when the user may not read it.</returns>
    public Task<StoredCase?> FindAsync(string id, ClaimsPrincipal user, CancellationToken cancellation = default) =>
        FindAsync(id, user, CaseOperations.Read, cancellation);

    /// <summary>Finds a case for something more than looking at it: <see cref="CaseOperations.Export"/> or <see cref="CaseOperations.Print"/>.</summary>
    public async Task<StoredCase?> FindAsync(
        string id, ClaimsPrincipal user, OperationAuthorizationRequirement operation, CancellationToken cancellation = default)
    {
        if (!await MayAsync(user, id, operation))
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation);
        return row is null ? null : CaseRowMapping.ToStored(row);
    }

    /// <summary>The cases before and after one, in the order of the list. Those that the user may not read are passed over.</summary>
    public async Task<CaseNeighbors> FindNeighborsAsync(string id, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var ids = context.Cases.AsNoTracking().Select(row => row.Id);
        var before = ids.Where(other => other.CompareTo(id) < 0);
        var previous = await FirstReadableAsync(before.OrderByDescending(other => other), user, cancellation);
        var next = await FirstReadableAsync(ids.Where(other => other.CompareTo(id) > 0).OrderBy(other => other), user, cancellation);
        return new(previous, next, await before.CountAsync(cancellation) + 1, await ids.CountAsync(cancellation));
    }

    public async Task<bool> IsEmptyAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return !await context.Cases.AnyAsync(cancellation);
    }

    /// <summary>What <see cref="ImportAsync"/> would do now; writes nothing.</summary>
    public async Task<CaseImport> PreviewImportAsync(
        IReadOnlyList<CaseRecord> records, ImportMode mode, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return new(IsApplied: false, (await PlanAsync(context, records, mode, user, cancellation)).ConvertAll(step => step.Outcome));
    }

    /// <summary>Imports all cases in one transaction or, when one is refused, none.</summary>
    public async Task<CaseImport> ImportAsync(
        IReadOnlyList<CaseRecord> records, ImportMode mode, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var plan = await PlanAsync(context, records, mode, user, cancellation);
        var outcomes = plan.ConvertAll(step => step.Outcome);
        if (outcomes.Exists(outcome => outcome.IsRefused))
        {
            return new(IsApplied: false, outcomes);
        }

        foreach (var step in plan.Where(step => step.Outcome.Action is not ImportAction.Unchanged))
        {
            await WriteAsync(context, step.Row, step.Record, step.CaseFile, user, cancellation);
        }

        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(IsApplied: true, outcomes);
    }

    /// <summary>Saves an edited case, unless somebody else has saved since <paramref name="expectedVersion"/>.</summary>
    public async Task<CaseSave> SaveAsync(CaseRecord record, long expectedVersion, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        if (!await MayAsync(user, record.Id, CaseOperations.Edit))
        {
            return new(SaveStatus.NotFound, null);
        }

        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Cases.SingleOrDefaultAsync(row => row.Id == record.Id, cancellation);
        if (row is null || row.Version != expectedVersion)
        {
            return row is null ? new(SaveStatus.NotFound, null) : new(SaveStatus.Conflict, CaseRowMapping.ToStored(row));
        }

        var caseFile = CaseFileWriter.Write(record);
        if (row.CaseFile != caseFile)
        {
            await WriteAsync(context, row, record, caseFile, user, cancellation);
            if (!await IsSavedAsync(context, cancellation))
            {
                return new(SaveStatus.Conflict, await FindAsync(record.Id, user, cancellation));
            }
        }

        return new(SaveStatus.Saved, CaseRowMapping.ToStored(row));
    }

    // The gate keeps out writers of this process only; the version in the database keeps out those of another (the command line).
    private static async Task<bool> IsSavedAsync(BoardDbContext context, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task<List<ImportStep>> PlanAsync(
        BoardDbContext context, IReadOnlyList<CaseRecord> records, ImportMode mode, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (plan, seen) = (new List<ImportStep>(records.Count), new HashSet<string>(StringComparer.Ordinal));
        foreach (var record in records)
        {
            var caseFile = CaseFileWriter.Write(record);
            var row = await context.Cases.SingleOrDefaultAsync(row => row.Id == record.Id, cancellation);
            var action = !seen.Add(record.Id) ? ImportAction.RefusedDuplicate
                : !await MayAsync(user, record.Id, CaseOperations.Import) ? ImportAction.RefusedNotAllowed
                : row is null ? ImportAction.Added
                : row.CaseFile == caseFile ? ImportAction.Unchanged
                : mode is ImportMode.AddOnly ? ImportAction.RefusedExists
                : ImportAction.Updated;
            plan.Add(new(record, caseFile, row, new(record.Id, action)));
        }

        return plan;
    }

    private async Task WriteAsync(BoardDbContext context, CaseRow? known, CaseRecord record, string caseFile, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (now, name) = (clock.GetUtcNow(), CurrentUser.NameFor(user));
        var row = known ?? CaseRowMapping.NewRow(record, caseFile, now, name);
        if (known is null)
        {
            context.Cases.Add(row);
        }
        else
        {
            row.Take(record, caseFile, now, name);
        }

        context.CaseRevisions.Add(CaseRowMapping.RevisionOf(row));
        await CaseDigests.PutAsync(context, row, record, isNew: known is null, cancellation);
    }

    private async Task<string?> FirstReadableAsync(IQueryable<string> ids, ClaimsPrincipal user, CancellationToken cancellation)
    {
        await foreach (var id in ids.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (await MayAsync(user, id, CaseOperations.Read))
            {
                return id;
            }
        }

        return null;
    }

    private async Task<bool> MayAsync(ClaimsPrincipal user, string id, OperationAuthorizationRequirement operation) =>
        (await authorization.AuthorizeAsync(user, new CaseReference(id), operation)).Succeeded;

    private sealed record ImportStep(CaseRecord Record, string CaseFile, CaseRow? Row, CaseImportOutcome Outcome);
}
