using System.Security.Claims;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>Keeps what somebody is typing, so that a lost connection or a restarted server loses nothing of it.</summary>
/// <remarks>A draft is its writer's own: nobody else sees it. Who may not edit the case can neither write nor read one.</remarks>
public sealed class FormDraftStore(IDbContextFactory<BoardDbContext> contexts, WriteGate gate, IAuthorizationService authorization, TimeProvider clock)
{
    /// <returns>Null when there is none, and as well when the user may not edit the case.</returns>
    public async Task<FormDraft?> FindAsync(string caseId, string form, ClaimsPrincipal user, CancellationToken cancellation = default) =>
        (await ListAsync(caseId, form, user, cancellation)).SingleOrDefault(draft => draft.Form == form);

    /// <summary>The user's drafts on a case, the oldest first, of the forms whose names begin alike.</summary>
    public async Task<IReadOnlyList<FormDraft>> ListAsync(string caseId, string formPrefix, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        if (!await MayEditAsync(user, caseId))
        {
            return [];
        }

        var userId = CurrentUser.IdOf(user);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.FormDrafts.AsNoTracking()
            .Where(draft => draft.CaseId == caseId && draft.UserId == userId && draft.Form.StartsWith(formPrefix))
            .OrderBy(draft => draft.UpdatedAt)
            .ToListAsync(cancellation);
    }

    /// <summary>Writes the draft in place of the user's earlier one of the same form.</summary>
    /// <returns>When it was written; null when there is no such case or the user may not edit it.</returns>
    public async Task<DateTimeOffset?> SaveAsync(
        string caseId, string form, long baseVersion, string json, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        if (!await MayEditAsync(user, caseId))
        {
            return null;
        }

        var (userId, now) = (CurrentUser.IdOf(user), clock.GetUtcNow());
        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!await context.Cases.AnyAsync(row => row.Id == caseId, cancellation))
        {
            return null;
        }

        if (await context.FormDrafts.SingleOrDefaultAsync(draft => draft.CaseId == caseId && draft.UserId == userId && draft.Form == form, cancellation) is { } earlier)
        {
            (earlier.BaseVersion, earlier.Json, earlier.UpdatedAt) = (baseVersion, json, now);
        }
        else
        {
            context.FormDrafts.Add(new FormDraft { CaseId = caseId, UserId = userId, Form = form, BaseVersion = baseVersion, Json = json, UpdatedAt = now });
        }

        await context.SaveChangesAsync(cancellation);
        return now;
    }

    /// <summary>Forgets the user's draft of a form, if there is one.</summary>
    public async Task DiscardAsync(string caseId, string form, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        if (!await MayEditAsync(user, caseId))
        {
            return;
        }

        var userId = CurrentUser.IdOf(user);
        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.FormDrafts.Where(draft => draft.CaseId == caseId && draft.UserId == userId && draft.Form == form).ExecuteDeleteAsync(cancellation);
    }

    private async Task<bool> MayEditAsync(ClaimsPrincipal user, string caseId) =>
        (await authorization.AuthorizeAsync(user, new CaseReference(caseId), CaseOperations.Edit)).Succeeded;
}
