using IcResistance.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace IcResistance.Web.Shell;

/// <summary>Where the language and appearance buttons post to. Plain forms, so that they also work before a page is interactive.</summary>
public static class PreferenceEndpoints
{
    public const string LanguagePath = "/preferences/language";
    public const string AppearancePath = "/preferences/appearance";
    public const string PrivacyPath = "/preferences/privacy";

    public static void MapPreferences(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(LanguagePath, ChooseLanguage).AllowAnonymous();
        endpoints.MapPost(AppearancePath, ChooseAppearance).AllowAnonymous();
        endpoints.MapPost(PrivacyPath, ChoosePrivacy).AllowAnonymous();
    }

    private static IResult ChooseLanguage(HttpContext context, [FromForm] string? language, [FromForm] string? returnUrl) =>
        LanguageTags.Parse(language) is { } chosen
            ? Keep(context, ReaderPreferences.LanguageCookie, chosen.Tag(), returnUrl)
            : Results.BadRequest();

    private static IResult ChooseAppearance(HttpContext context, [FromForm] string? appearance, [FromForm] string? returnUrl) =>
        AppearanceNames.Parse(appearance) is { } chosen
            ? Keep(context, ReaderPreferences.AppearanceCookie, chosen.Name(), returnUrl)
            : Results.BadRequest();

    private static IResult ChoosePrivacy(HttpContext context, [FromForm] string? privacy, [FromForm] string? returnUrl) =>
        PrivacyNames.Parse(privacy) is { } chosen
            ? Keep(context, ReaderPreferences.PrivacyCookie, chosen.Name(), returnUrl)
            : Results.BadRequest();

    private static IResult Keep(HttpContext context, string cookie, string value, string? returnUrl)
    {
        context.Response.Cookies.Append(cookie, value, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
        });
        return Results.LocalRedirect(LocalAddress.OrHome(returnUrl));
    }
}
