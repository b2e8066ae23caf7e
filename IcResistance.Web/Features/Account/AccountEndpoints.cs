using System.Security.Claims;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace IcResistance.Web.Features.Account;

public static class AccountEndpoints
{
    public const string SignOutPath = "/account/sign-out";

    public static void MapAccount(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(SignOutPath, SignOutAsync).RequireAuthorization();

    // The form parameter makes the framework check the antiforgery token: another site must not be able to sign anybody out.
    private static async Task<IResult> SignOutAsync(
        HttpContext context, ClaimsPrincipal principal, SignInManager<BoardUser> signIns, [FromForm] string? returnUrl)
    {
        // A new stamp also ends the pages that this person has open in other tabs and on other machines, within a minute.
        if (await signIns.UserManager.GetUserAsync(principal) is { } user)
        {
            await signIns.UserManager.UpdateSecurityStampAsync(user);
        }

        await signIns.SignOutAsync();
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Results.LocalRedirect($"{SignInPage.Path}?returnUrl={Uri.EscapeDataString(LocalAddress.OrHome(returnUrl))}");
    }
}
