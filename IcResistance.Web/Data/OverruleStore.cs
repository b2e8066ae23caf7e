using System.Security.Claims;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>What somebody wants to state about one of the program's answers.</summary>
public sealed record OverruleDraft
{
    public required string CaseId { get; init; }

    public required OverruleSubject Subject { get; init; }

    /// <summary>Number of the last statement on the subject that the writer has seen; 0 for none.</summary>
    public required int SeenNumber { get; init; }

    /// <summary>The board's answer; null to withdraw the one that stands.</summary>
    public required string? Answer { get; init; }

    public required string Reason { get; init; }

    /// <summary>The program's own answer that the writer has seen.</summary>
    public required string ProgramAnswer { get; init; }

    public required string RuleSet { get; init; }
}

/// <param name="Status">What became of it. On a conflict nothing was written.</param>
/// <param name="Current">What the store holds now; null when not found.</param>
public sealed record OverruleSave(SaveStatus Status, BoardOverrules? Current);

/// <summary>Keeps where the board disagrees with the program: facts of their own beside the case, which no import touches.</summary>
public sealed class OverruleStore(IDbContextFactory<BoardDbContext> contexts, WriteGate gate, IAuthorizationService authorization, TimeProvider clock)
{
    private const int ConstraintViolation = 19;

    /// <returns>Empty as well when there is no such case or the user may not read it.</returns>
    public async Task<BoardOverrules> FindAsync(string caseId, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        if (!await MayAsync(user, caseId, CaseOperations.Read))
        {
            return BoardOverrules.None;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await ReadAsync(context, caseId, cancellation);
    }

    /// <summary>Adds a statement, unless somebody else has stated something on the same subject since the writer looked.</summary>
    /// <exception cref="ArgumentException">The reason or the answer is none: see <see cref="StatusOverrule"/>.</exception>
    public async Task<OverruleSave> AddAsync(OverruleDraft draft, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!await MayAsync(user, draft.CaseId, CaseOperations.Overrule))
        {
            return new(SaveStatus.NotFound, null);
        }

        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!await context.Cases.AnyAsync(row => row.Id == draft.CaseId, cancellation))
        {
            return new(SaveStatus.NotFound, null);
        }

        var current = await ReadAsync(context, draft.CaseId, cancellation);
        if (current.LastNumber(draft.Subject) != draft.SeenNumber || (draft.Answer is null && current.On(draft.Subject) is null))
        {
            return new(SaveStatus.Conflict, current);
        }

        context.StatusOverrules.Add(RowOf(draft, CurrentUser.NameFor(user)));
        var saved = await IsSavedAsync(context, cancellation);
        return new(saved ? SaveStatus.Saved : SaveStatus.Conflict, await ReadAsync(context, draft.CaseId, cancellation));
    }

    private static async Task<BoardOverrules> ReadAsync(BoardDbContext context, string caseId, CancellationToken cancellation)
    {
        var rows = await context.StatusOverrules.AsNoTracking().Where(row => row.CaseId == caseId).OrderBy(row => row.SavedAt).ToListAsync(cancellation);
        return new(rows.Select(EntryOf).OfType<StatusOverrule>().ToValueList());
    }

    // A row that this version cannot read (a later one wrote it) is not shown rather than shown wrongly; it stays in the store.
    private static StatusOverrule? EntryOf(StatusOverruleRow row) =>
        OverruleSubject.Parse(row.Subject) is { } subject && (row.Answer is null || subject.Answers.Contains(row.Answer))
            ? new StatusOverrule(subject, row.Answer, row.Reason)
            {
                Number = row.Number,
                ProgramAnswer = row.ProgramAnswer,
                RuleSet = row.RuleSet,
                By = row.SavedBy,
                At = row.SavedAt,
            }
            : null;

    private static async Task<bool> IsSavedAsync(BoardDbContext context, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException failure) when (failure.InnerException is SqliteException { SqliteErrorCode: ConstraintViolation })
        {
            return false;
        }
    }

    private StatusOverruleRow RowOf(OverruleDraft draft, string user)
    {
        var entry = new StatusOverrule(draft.Subject, draft.Answer, draft.Reason)
        {
            Number = draft.SeenNumber + 1,
            ProgramAnswer = draft.ProgramAnswer,
            RuleSet = draft.RuleSet,
            By = user,
            At = clock.GetUtcNow(),
        };
        return new StatusOverruleRow
        {
            CaseId = draft.CaseId,
            Subject = entry.Subject.Key,
            Number = entry.Number,
            Answer = entry.Answer,
            Reason = entry.Reason,
            ProgramAnswer = entry.ProgramAnswer,
            RuleSet = entry.RuleSet,
            SavedAt = entry.At,
            SavedBy = entry.By,
        };
    }

    private async Task<bool> MayAsync(ClaimsPrincipal user, string id, OperationAuthorizationRequirement operation) =>
        (await authorization.AuthorizeAsync(user, new CaseReference(id), operation)).Succeeded;
}
