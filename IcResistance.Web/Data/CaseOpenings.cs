using System.Security.Claims;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>Remembers which cases somebody opened.</summary>
public sealed class CaseOpenings(IDbContextFactory<BoardDbContext> contexts, WriteGate gate, IAuthorizationService authorization, TimeProvider clock)
{
    /// <summary>Notes that the user has this case open now; nothing for a case that he or she may not read.</summary>
    public async Task NoteAsync(string caseId, ClaimsPrincipal user, CancellationToken cancellation = default)
    {
        if (!(await authorization.AuthorizeAsync(user, new CaseReference(caseId), CaseOperations.Read)).Succeeded)
        {
            return;
        }

        var userId = CurrentUser.IdOf(user);
        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!await context.Cases.AnyAsync(row => row.Id == caseId, cancellation))
        {
            return;
        }

        if (await context.CaseOpenings.FindAsync([userId, caseId], cancellation) is { } earlier)
        {
            earlier.OpenedAt = clock.GetUtcNow();
        }
        else
        {
            context.CaseOpenings.Add(new CaseOpening { UserId = userId, CaseId = caseId, OpenedAt = clock.GetUtcNow() });
        }

        await context.SaveChangesAsync(cancellation);
    }
}
