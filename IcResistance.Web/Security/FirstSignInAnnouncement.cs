using IcResistance.Web.Configuration;
using IcResistance.Web.Features.Account;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace IcResistance.Web.Security;

/// <summary>Once the server listens, prints where to sign in; while there is no administrator, with a fresh one-time link.</summary>
public sealed class FirstSignInAnnouncement(FirstSignInLinks links, IServer server, StartConsole console, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ListeningAsync(stoppingToken);
        var address = BrowserAddress(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault());
        var token = await links.IssueAsync(stoppingToken);
        await console.Writer.WriteLineAsync(token is null
            ? $"Sign in at {address}/"
            : $"""

               First start: open this link once to create the administrator's account (valid for {FirstSignInLinks.Lifetime.TotalHours:0} hours):

                   {address}{FirstSignInPage.Path}?token={token}

               """);
        await console.Writer.FlushAsync(stoppingToken);
    }

    private async Task ListeningAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var listening = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    // "Any address" is something to listen on, not something to open.
    private static string BrowserAddress(string? address) => (address ?? "http://localhost")
        .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
        .Replace("//[::]", "//localhost", StringComparison.Ordinal)
        .Replace("//*", "//localhost", StringComparison.Ordinal)
        .Replace("//+", "//localhost", StringComparison.Ordinal)
        .TrimEnd('/');
}
