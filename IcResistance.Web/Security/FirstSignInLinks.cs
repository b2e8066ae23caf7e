using System.Security.Cryptography;
using System.Text;
using IcResistance.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Security;

/// <summary>One-time links by which the first administrator comes in. The database holds only a hash of the token.</summary>
public sealed class FirstSignInLinks(IDbContextFactory<BoardDbContext> contexts, WriteGate gate, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>A new token, in place of every earlier one; null once there is an administrator.</summary>
    public async Task<string?> IssueAsync(CancellationToken cancellation = default)
    {
        using var turn = await gate.EnterAsync(cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.FirstSignInLinks.ExecuteDeleteAsync(cancellation);
        if (await HasAdministratorAsync(context, cancellation))
        {
            return null;
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        context.FirstSignInLinks.Add(new() { TokenHash = HashOf(token), ExpiresAt = clock.GetUtcNow() + Lifetime });
        await context.SaveChangesAsync(cancellation);
        return token;
    }

    public async Task<bool> IsOpenAsync(string? token, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Open(context, token).AnyAsync(cancellation) && !await HasAdministratorAsync(context, cancellation);
    }

    /// <summary>Uses the link up within the caller's transaction; false when it was never valid, has expired or has been used.</summary>
    public async Task<bool> RedeemAsync(BoardDbContext context, string? token, CancellationToken cancellation) =>
        await Open(context, token).ExecuteDeleteAsync(cancellation) == 1 && !await HasAdministratorAsync(context, cancellation);

    private IQueryable<FirstSignInLink> Open(BoardDbContext context, string? token)
    {
        var (hash, now) = (HashOf(token ?? ""), clock.GetUtcNow());
        return context.FirstSignInLinks.Where(link => link.TokenHash == hash && link.ExpiresAt > now);
    }

    private static Task<bool> HasAdministratorAsync(BoardDbContext context, CancellationToken cancellation) =>
        context.Roles.Where(role => role.Name == BoardRoles.Administrator)
            .Join(context.UserRoles, role => role.Id, user => user.RoleId, (role, user) => user)
            .AnyAsync(cancellation);

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
