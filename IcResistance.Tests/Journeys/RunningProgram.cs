using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>The real program in a process of its own, with an empty store in a temporary folder, and a real browser to drive it.</summary>
public partial class RunningProgram : IAsyncLifetime
{
    private const string Passphrase = "a long passphrase for the board";

    private static readonly string[] s_browsers = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan s_startLimit = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("icresistance-journey-").FullName;
    private readonly TaskCompletionSource<Uri> _link = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _program;
    private IPlaywright? _playwright;

    /// <summary>The one-time sign-in link that the program printed at its first start.</summary>
    public Uri SignInLink => _link.Task.Result;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>What the program is started with beside its address and its folder.</summary>
    protected virtual IEnumerable<string> Options => [];

    /// <summary>The web project's own output: the test project's folder has another set of static files.</summary>
    protected virtual string ProgramFolder => AppContext.BaseDirectory.Replace("IcResistance.Tests", "IcResistance.Web", StringComparison.Ordinal);

    /// <summary>Fills the store before the program serves it.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Runs one command of the program on the same store and waits until it has done it.</summary>
    protected async Task RunAsync(string command, params string[] arguments)
    {
        using var process = Start(command, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command} failed: {await output}{await errors}");
        }
    }

    /// <summary>Opens the one-time link in this page, fills it in and arrives at the home page.</summary>
    public async Task SignInByLinkAsync(IPage page)
    {
        await page.GotoAsync(SignInLink.ToString());
        await page.Locator("input[type=email]").FillAsync("chair@example.org");
        await page.Locator("input[type=text]").FillAsync("Chair of the board");
        var passphrases = page.Locator("input[type=password]");
        await passphrases.Nth(0).FillAsync(Passphrase);
        await passphrases.Nth(1).FillAsync(Passphrase);
        await page.Locator("form button[type=submit].button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tumour board" })).ToBeVisibleAsync();
    }

    /// <summary>Ends the program as a power cut would: it is asked nothing and told nothing.</summary>
    public async Task KillAsync()
    {
        _program!.Kill(entireProcessTree: true);
        await _program.WaitForExitAsync();
    }

    /// <summary>Starts the program again, on the same folder and at the same address.</summary>
    public async Task StartAgainAsync()
    {
        _program!.Dispose();
        var address = SignInLink.GetLeftPart(UriPartial.Authority);
        _program = Serve(address);
        _program.BeginOutputReadLine();
        _program.BeginErrorReadLine();
        using var client = new HttpClient();
        using var limit = new CancellationTokenSource(s_startLimit);
        while (!await AnswersAsync(client, address, limit.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }
    }

    /// <summary>Skips the test that asks where no Chromium is installed.</summary>
    public static string ChromiumOrSkip()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => s_browsers, Path.Combine)
            .FirstOrDefault(File.Exists);
        if (found is null)
        {
            Assert.Skip("No Chromium on this machine; ./test installs one.");
        }

        return found!;
    }

    public async ValueTask InitializeAsync()
    {
        var chromium = ChromiumOrSkip();
        await PrepareAsync();
        _program = Serve("http://127.0.0.1:0");
        _program.OutputDataReceived += (_, line) => LookForLink(line.Data);
        _program.ErrorDataReceived += (_, line) => LookForLink(line.Data);
        _program.BeginOutputReadLine();
        _program.BeginErrorReadLine();
        await _link.Task.WaitAsync(s_startLimit);

        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_program is { HasExited: false })
        {
            _program.Kill(entireProcessTree: true);
            await _program.WaitForExitAsync();
        }

        _program?.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [GeneratedRegex(@"https?://\S+token=\S+")]
    private static partial Regex SignInAddress { get; }

    private static async Task<bool> AnswersAsync(HttpClient client, string address, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.GetAsync(address, cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Process Serve(string address) => Start("serve", ["--urls", address, .. Options]);

    private Process Start(string command, IEnumerable<string> arguments)
    {
        var output = ProgramFolder;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = output,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(output, "IcResistance.Web.dll"), command, $"--Storage:Folder={_folder}" },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private void LookForLink(string? line)
    {
        if (line is not null && SignInAddress.Match(line) is { Success: true } match)
        {
            _link.TrySetResult(new Uri(match.Value));
        }
    }
}
