using IcResistance.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace IcResistance.Web.Security;

/// <summary>Makes the account of the first administrator: the link is used up, account and role exist, or nothing has happened.</summary>
public sealed class FirstAdministrator(
    BoardDbContext context,
    WriteGate gate,
    FirstSignInLinks links,
    UserManager<BoardUser> users,
    RoleManager<IdentityRole> roles)
{
    /// <returns>The new account; null when the link is not (or no longer) valid or the account was refused.</returns>
    public async Task<BoardUser?> CreateAsync(string? token, string email, string displayName, string passphrase, CancellationToken cancellation = default)
    {
        using var turn = await gate.EnterAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await links.RedeemAsync(context, token, cancellation))
        {
            return null;
        }

        var user = new BoardUser { UserName = email, Email = email, EmailConfirmed = true, DisplayName = displayName };
        if (!(await users.CreateAsync(user, passphrase)).Succeeded || !await GiveRoleAsync(user))
        {
            return null;
        }

        await transaction.CommitAsync(cancellation);
        return user;
    }

    private async Task<bool> GiveRoleAsync(BoardUser user) =>
        (await roles.RoleExistsAsync(BoardRoles.Administrator) || (await roles.CreateAsync(new IdentityRole(BoardRoles.Administrator))).Succeeded)
        && (await users.AddToRoleAsync(user, BoardRoles.Administrator)).Succeeded;
}
