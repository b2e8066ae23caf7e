using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using IcResistance.Domain.Summary;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using IcResistance.Web.Reports.Chromium;
using IcResistance.Web.Reports.Document;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>The real browser, attacked: by the page it prints, by signals, by a full disk. Whatever happens, a message, and nothing left behind.</summary>
public sealed class ChromiumHardeningTests : IDisposable
{
    private const int SigKill = 9, SigStop = 19;

    private static readonly string[] s_browsers = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly PrintedDocument s_document = PrintedDocument.Of(SummaryCases.Summarize(SummaryCases.Blank));

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Page_ThatTriesScriptsFilesAndTheNetwork_GetsNone()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var secret = _folder.File("secret.html");
        await File.WriteAllTextAsync(secret, "SECRET", TestContext.Current.CancellationToken);
        await using var host = Host();
        var page = (await host.GetRequiredService<SummaryHtml>().RenderAsync(s_document)).Replace("</body>", $$"""
            <p id="here">untouched</p>
            <script>document.getElementById('here').textContent = 'changed'; fetch('{{address}}/a')</script>
            <img src="{{address}}/b" onerror="document.getElementById('here').textContent = 'changed'">
            <img src="x" style="background: url({{address}}/c)">
            <iframe src="file://{{secret}}" width="300" height="90"></iframe>
            <object data="file://{{secret}}"></object><embed src="file://{{secret}}">
            <link rel="stylesheet" href="{{address}}/d"><style>@import url("{{address}}/e"); @font-face { font-family: f; src: url("{{address}}/f") } #here { font-family: f }</style>
            <form action="{{address}}/h"><input autofocus onfocus="this.form.submit()"></form>
            </body>
            """, StringComparison.Ordinal);

        var printed = new PrintedPages(await PrintAsync(host, page));

        Assert.Contains("untouched", printed.All, StringComparison.Ordinal);
        Assert.DoesNotContain("changed", printed.All, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", printed.All, StringComparison.Ordinal);
        Assert.False(listener.Pending(), "The browser opened a connection.");
        Assert.DoesNotContain("/JavaScript", printed.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("/Launch", printed.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("/EmbeddedFile", printed.Raw, StringComparison.Ordinal);
        AssertNothingLeft();
    }

    [Fact]
    public async Task Page_ThatLeadsTheBrowserAway_IsPrintedOrRefusedButNeverFollowed()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var host = Host();
        var refresh = $"<meta http-equiv=\"refresh\" content=\"0; url=http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/\">";
        var page = (await host.GetRequiredService<SummaryHtml>().RenderAsync(s_document)).Replace("</body>", refresh + "</body>", StringComparison.Ordinal);

        try
        {
            Assert.Contains("blank-1", new PrintedPages(await PrintAsync(host, page)).All, StringComparison.Ordinal);
        }
        catch (PdfException refused)
        {
            Assert.Equal(PdfFailure.EngineFailed, refused.Failure);
        }

        Assert.False(listener.Pending(), "The browser followed the page.");
        AssertNothingLeft();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(400)]
    [InlineData(700)]
    public async Task Browser_KilledAtAnyMoment_LeavesNothingAndTheRetryPrints(int afterMilliseconds)
    {
        await using var host = Host();
        var print = TryPrintAsync(host);
        var browser = await BrowserAsync();
        await Task.Delay(afterMilliseconds, TestContext.Current.CancellationToken);
        _ = Signal(browser, SigKill);

        // A print that was ready before the signal is whole; every other one failed.
        var (pdf, failure) = await print;
        Assert.True(pdf is not null ? PrintedPages.Squeezed(new PrintedPages(pdf).All).Length > 0 : failure!.Failure is PdfFailure.EngineFailed);
        AssertNothingLeft();
        Assert.NotNull((await TryPrintAsync(host)).Pdf);
        AssertNothingLeft();
    }

    [Fact]
    public async Task Browser_Stopped_IsGivenUpInTimeWithAllItsProcesses()
    {
        await using var host = Host((nameof(PdfOptions.TimeLimitSeconds), "6"));
        var clock = Stopwatch.StartNew();
        var print = TryPrintAsync(host);
        _ = Signal(await BrowserAsync(), SigStop);

        var (_, failure) = await print;

        Assert.Equal(PdfFailure.TimedOut, failure!.Failure);
        Assert.InRange(clock.Elapsed.TotalSeconds, 5, 30);
        AssertNothingLeft();
    }

    [Fact]
    public async Task Browser_WithoutMemory_IsAFailureAndTheRetryPrints()
    {
        // A limit of 300 MB of address space stands for a machine that is out of memory: the browser needs more to start.
        var browser = NeededBrowser();
        using var limited = new FakeBrowser($"""ulimit -v 300000; exec "{browser}" "$@" """);
        await using (var host = Host((nameof(PdfOptions.ChromiumPath), limited.Path)))
        {
            Assert.Equal(PdfFailure.EngineFailed, (await TryPrintAsync(host)).Failure?.Failure);
            AssertNothingLeft();
        }

        await using var enough = Host();
        Assert.NotNull((await TryPrintAsync(enough)).Pdf);
    }

    [Fact]
    public async Task TenPrints_AskedForAtOnce_AllComeOutAndNeverMoreThanTwoRunAtOnce()
    {
        await using var host = Host((nameof(PdfOptions.TimeLimitSeconds), "60"));
        var prints = Task.WhenAll(Enumerable.Range(0, 10).Select(_ => TryPrintAsync(host)));

        var most = 0;
        while (!prints.IsCompleted)
        {
            most = Math.Max(most, Directory.Exists(_folder.File("work")) ? Directory.EnumerateDirectories(_folder.File("work")).Count() : 0);
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, most);
        Assert.All(await prints, print => Assert.Contains("blank-1", new PrintedPages(print.Pdf!).All, StringComparison.Ordinal));
        AssertNothingLeft();
    }

    [Fact]
    public async Task Disk_WithoutRoomForTheFile_IsAFailureAndNoHalfFile()
    {
        // A limit of 8 KB for every file stands for a disk that is full when the PDF is written.
        var browser = NeededBrowser();
        using var limited = new FakeBrowser($"""trap '' XFSZ; ulimit -f 16; exec "{browser}" "$@" """);
        await using var host = Host((nameof(PdfOptions.ChromiumPath), limited.Path));

        var (_, failure) = await TryPrintAsync(host);

        Assert.Equal(PdfFailure.EngineFailed, failure!.Failure);
        AssertNothingLeft();
    }

    public void Dispose() => _folder.Dispose();

    private ServiceProvider Host(params (string Key, string Value)[] settings)
    {
        _ = NeededBrowser();
        return ReportHost.Start([(nameof(PdfOptions.WorkFolder), _folder.File("work")), .. settings]);
    }

    private static string NeededBrowser()
    {
        if (!OperatingSystem.IsLinux() || RealBrowser() is not { } browser)
        {
            Assert.Skip("Needs Linux and a Chromium: signals and processes are looked at in /proc.");
            throw new InvalidOperationException("A skipped test goes no further.");
        }

        return browser;
    }

    private static string? RealBrowser() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .SelectMany(folder => s_browsers.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static Task<byte[]> PrintAsync(IServiceProvider host, string page) =>
        host.GetRequiredService<ChromiumPrinter>().PrintAsync(page, 1, TestContext.Current.CancellationToken);

    private static async Task<(byte[]? Pdf, PdfException? Failure)> TryPrintAsync(IServiceProvider host)
    {
        try
        {
            return ((await host.GetRequiredService<IPdfEngine>().PrintAsync(s_document, TestContext.Current.CancellationToken)).Content, null);
        }
        catch (PdfException failure)
        {
            return (null, failure);
        }
    }

    /// <summary>Waits for the browser's main process: the first that works in this test's folder.</summary>
    private async Task<int> BrowserAsync()
    {
        for (var attempt = 0; attempt < 400; attempt++)
        {
            if (Processes().FirstOrDefault() is var id and > 0)
            {
                return id;
            }

            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The browser did not start.");
    }

    /// <summary>Running processes that name this test's folder on their command line, the oldest first; a zombie names none.</summary>
    private IEnumerable<int> Processes() => Directory.EnumerateDirectories("/proc")
        .Select(path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0)
        .Where(id => id > 0 && CommandLine(id).Contains(_folder.Path, StringComparison.Ordinal))
        .Order();

    private static string CommandLine(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private void AssertNothingLeft()
    {
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.File("work")));
        Assert.Empty(Processes());
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
