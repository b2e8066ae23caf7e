using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using IcResistance.Web.Features;
using IcResistance.Web.Features.Account;
using IcResistance.Web.Reports;
using IcResistance.Web.Security;
using IcResistance.Web.Shell;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging.Console;
using MudBlazor;
using MudBlazor.Services;

namespace IcResistance.Web.Configuration;

/// <summary>Puts the web application together. The command line and the tests start the same one.</summary>
public static class BoardApplication
{
    /// <param name="args">Settings in the form <c>--Section:Key=value</c>.</param>
    /// <param name="console">Where the first sign-in link is printed.</param>
    public static WebApplication Build(string[] args, TextWriter console)
    {
        var builder = CreateBuilder(args);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new StartConsole(console));
        builder.Services.AddBoardStore(builder.Configuration);
        builder.Services.AddBoardSecurity();
        builder.Services.AddBoardShell();
        builder.Services.AddReports();
        builder.Services.AddFeatures();

        var app = builder.Build();
        app.UseBoardPipeline();
        return app;
    }

    // Settings and static files lie beside the assembly, after a build as after a publish, whatever folder the program is started in.
    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();

        // Standard output belongs to what a command was asked for.
        builder.Services.Configure<ConsoleLoggerOptions>(log => log.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 12 * 1024 * 1024;
        });
        return builder;
    }

    private static void AddBoardShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(circuit =>
        {
            circuit.DetailedErrors = false;
            circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(15);

            // The page itself takes two of these: its head and its body.
            circuit.RootComponents.MaxJSRootComponents = 5;
        });
        services.AddPageCompression();
        services.AddCascadingAuthenticationState();
        services.AddMudServices();
        services.AddTransient<MudLocalizer, ChineseMudLocalizer>();
    }

    private static void UseBoardPipeline(this WebApplication app)
    {
        app.UseExceptionHandler(FailurePage.Path, createScopeForErrors: true);
        app.UseMiddleware<SecurityHeaders>();
        app.UsePageCompression();
        app.UseRequestLocalization(FollowReader);
        app.UseWhen(IsPageRequest, pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<SameOriginConnections>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapStaticAssets(StaticAssetsManifest()).AllowAnonymous();
        app.MapPreferences();
        app.MapAccount();
        app.MapReports();
        app.MapFeatures();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null)
            .RequireAuthorization();
    }

    private static string StaticAssetsManifest() =>
        Path.Combine(AppContext.BaseDirectory, $"{typeof(Program).Assembly.GetName().Name}.staticwebassets.endpoints.json");

    private static bool IsPageRequest(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal);

    private static void FollowReader(RequestLocalizationOptions options)
    {
        CultureInfo[] cultures = [.. Enum.GetValues<Language>().Select(language => language.Culture())];
        options.DefaultRequestCulture = new RequestCulture(ReaderPreferences.Default.Language.Culture());
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(context =>
                Task.FromResult<ProviderCultureResult?>(new(ReaderPreferences.From(context.Request).Language.Tag()))),
        ];
    }
}
