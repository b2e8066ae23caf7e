using IcResistance.Web.Configuration;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web;

/// <summary>The whole program on a free port with an empty store of its own. One for each test class that asks for it.</summary>
public sealed class BoardServer : IAsyncLifetime
{
    public const string Email = "ann@example.org";
    public const string Passphrase = "correct horse battery staple";

    private readonly TemporaryFolder _folder = new();
    private readonly StartLines _console = new();
    private WebApplication? _app;

    public IServiceProvider Services => _app!.Services;

    public Uri Address => new(_app!.Urls.First());

    public async ValueTask InitializeAsync()
    {
        _app = BoardApplication.Build(["--urls=http://127.0.0.1:0", $"--Storage:Folder={_folder.Path}", "--Logging:LogLevel:Default=Error"], _console);
        await Services.GetRequiredService<DatabaseStart>().PrepareAsync();
        await _app.StartAsync();

        // The program issues its own first link when it listens; a test's link would be replaced by it.
        await _console.Announced.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>A browser without a session: keeps cookies, does not follow redirects.</summary>
    public BoardBrowser Anonymous() => new(Address);

    /// <summary>A browser in which the administrator is signed in; the account is made at the first call.</summary>
    public async Task<BoardBrowser> SignedInAsync()
    {
        await using (var scope = Services.CreateAsyncScope())
        {
            if (await scope.ServiceProvider.GetRequiredService<FirstSignInLinks>().IssueAsync() is { } token)
            {
                await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().CreateAsync(token, Email, "Dr Ann", Passphrase);
            }
        }

        var browser = Anonymous();
        await browser.SubmitAsync("/account/sign-in", ("Form.Email", Email), ("Form.Passphrase", Passphrase));
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>The console that the program announces itself on.</summary>
    private sealed class StartLines : StringWriter
    {
        private readonly TaskCompletionSource _announced = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Announced => _announced.Task;

        public override Task FlushAsync()
        {
            _announced.TrySetResult();
            return base.FlushAsync();
        }
    }
}
