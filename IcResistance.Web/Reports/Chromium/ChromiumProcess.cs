using System.Diagnostics;
using System.Runtime.InteropServices;

namespace IcResistance.Web.Reports.Chromium;

/// <summary>Runs one headless browser for one page and ends all of its processes afterwards, whatever happened.</summary>
/// <remarks>
/// The page itself forbids scripts, frames and every fetch by its content security policy; the switches here keep the
/// browser's own services from the network. A browser is many processes, some of which outlive a killed parent, so on
/// Linux it runs in a session of its own that is ended as a group.
/// </remarks>
internal static class ChromiumProcess
{
    /// <summary>Where nobody listens: an address given in numbers asks no resolver, but every request must pass the proxy.</summary>
    private const string DeadProxy = "127.0.0.1:1";

    private const int SigKill = 9;
    private const string SetSid = "/usr/bin/setsid";

    private static readonly bool s_ownSession = OperatingSystem.IsLinux() && File.Exists(SetSid);

    /// <returns>Exit code and what the browser wrote on standard error.</returns>
    /// <exception cref="OperationCanceledException">Cancelled or out of time; all processes are ended.</exception>
    /// <exception cref="IOException">The browser could not be started.</exception>
    public static async Task<(int ExitCode, string Errors)> RunAsync(string browser, PrintFolder folder, CancellationToken cancellation)
    {
        using var process = Start(browser, folder);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            EndAll(process);
            return (process.ExitCode, await errors);
        }
        finally
        {
            EndAll(process);
        }
    }

    private static Process Start(string browser, PrintFolder folder)
    {
        var start = new ProcessStartInfo(s_ownSession ? SetSid : browser)
        {
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        foreach (var argument in (string[])[.. s_ownSession ? [browser] : Array.Empty<string>(), .. Arguments(folder)])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) ?? throw new IOException("The browser could not be started.");
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            throw new IOException("The browser could not be started.", failure);
        }
    }

    private static IEnumerable<string> Arguments(PrintFolder folder)
    {
        string[] arguments =
        [
            "--headless",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--disable-breakpad",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--proxy-server={DeadProxy}",
            "--proxy-bypass-list=<-loopback>",
            $"--user-data-dir={folder.Profile}",
            $"--print-to-pdf={folder.PdfFile}",
        ];

        // The browser's own sandbox refuses to run as root; in a container that is often the only account.
        var asRoot = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
        return [.. arguments, .. asRoot ? ["--no-sandbox"] : Array.Empty<string>(), new Uri(folder.PageFile).AbsoluteUri];
    }

    private static void EndAll(Process process)
    {
        if (s_ownSession)
        {
            // The process leads the group of its session; the group outlives its leader.
            _ = SendSignal(-process.Id, SigKill);
        }

        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
