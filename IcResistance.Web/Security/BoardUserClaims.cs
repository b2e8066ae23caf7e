using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace IcResistance.Web.Security;

/// <summary>Shows a person by the display name everywhere, while the e-mail address stays the sign-in name.</summary>
public sealed class BoardUserClaims(UserManager<BoardUser> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<BoardUser, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(BoardUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (identity.FindFirst(identity.NameClaimType) is { } signInName && user.DisplayName.Length > 0)
        {
            identity.RemoveClaim(signInName);
            identity.AddClaim(new Claim(identity.NameClaimType, user.DisplayName));
        }

        return identity;
    }
}
