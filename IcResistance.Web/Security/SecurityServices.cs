using System.Threading.RateLimiting;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Account;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace IcResistance.Web.Security;

/// <summary>Who may come in: accounts, cookies, the rule that everything needs a signed-in user, and limits on guessing.</summary>
public static class SecurityServices
{
    /// <summary>Name of the rate limit for passphrase attempts.</summary>
    public const string SignInLimit = "sign-in";

    private const int SignInAttemptsPerMinute = 10;

    private static readonly TimeSpan s_revalidation = TimeSpan.FromMinutes(1);

    public static void AddBoardSecurity(this IServiceCollection services)
    {
        services.AddIdentityCore<BoardUser>(ConfigureIdentity)
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<BoardDbContext>()
            .AddPasswordValidator<PassphrasePolicy>()
            .AddClaimsPrincipalFactory<BoardUserClaims>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = s_revalidation);

        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(ConfigureCookie));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "icr-antiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationHandler, CaseAuthorizationHandler>();
        services.AddScoped<AuthenticationStateProvider, OpenPageRevalidation>();
        services.AddRateLimiter(ConfigureLimits);

        services.AddSingleton<FirstSignInLinks>();
        services.AddScoped<FirstAdministrator>();
        services.AddHostedService<FirstSignInAnnouncement>();
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = PassphrasePolicy.MinimumLength;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "icr-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = false;
        options.LoginPath = SignInPage.Path;
        options.AccessDeniedPath = "/not-found";
        options.ReturnUrlParameter = "returnUrl";

        var redirect = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = context =>
        {
            // A script that opens the page hub cannot follow a redirect to a form.
            if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            }

            return redirect(context);
        };
    }

    private static void ConfigureLimits(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(SignInLimit, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = SignInAttemptsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("reading"));
    }
}
