using System.Security.Claims;
using System.Text;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Reports;
using IcResistance.Web.Reports.Booklets;
using IcResistance.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>Booklets that are printed while their reader looks at something else, with a stand-in for the browser.</summary>
public sealed class BookletJobsTests : IAsyncLifetime
{
    private static readonly ClaimsPrincipal s_ann = CurrentUser.CommandLine;
    private static readonly ClaimsPrincipal s_ben = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "ben")], "test"));

    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([TestStore.Case("p1"), TestStore.Case("p2")], ImportMode.AddOrUpdate, CurrentUser.CommandLine, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Job_OfTwoCases_EndsWithAFileForItsOwnerOnly()
    {
        using var browser = new FakeBrowser("""cp summary.html "$here/page.html"; """ + FakeBrowser.WholePdf);
        await using var host = Host(browser);
        var jobs = host.GetRequiredService<BookletJobs>();

        var job = jobs.Start(Order("p1", "p2"), s_ann);
        await EndAsync(job);

        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(job.Content!), StringComparison.Ordinal);
        Assert.Equal(100, job.Progress.Percent);
        Assert.Contains("Question of p2", browser.Noted("page.html"), StringComparison.Ordinal);
        Assert.Same(job, jobs.Find(job.Id, s_ann));
        Assert.Null(jobs.Find(job.Id, s_ben));
    }

    [Fact]
    public async Task Job_Cancelled_EndsTheBrowserAndSaysSo()
    {
        using var browser = new FakeBrowser("sleep 120");
        await using var host = Host(browser);
        var job = host.GetRequiredService<BookletJobs>().Start(Order("p1"), s_ann);

        await BrowserStartsAsync(browser);
        job.Cancel();
        await EndAsync(job);

        Assert.StartsWith("Cancelled", job.Failure!.Value.En, StringComparison.Ordinal);
        Assert.Null(job.Content);
        Assert.False(Directory.Exists(browser.PrintFolder));
    }

    [Fact]
    public async Task Program_ThatEnds_EndsItsBrowserFirst()
    {
        using var browser = new FakeBrowser("sleep 120");
        await using var host = Host(browser);
        var jobs = host.GetRequiredService<BookletJobs>();
        jobs.Start(Order("p1"), s_ann);
        await BrowserStartsAsync(browser);

        await jobs.StopAsync(TestContext.Current.CancellationToken);

        Assert.False(Directory.Exists(browser.PrintFolder));
    }

    [Fact]
    public async Task Job_WithACaseThatIsNotThere_NamesItAndPrintsNothing()
    {
        using var browser = new FakeBrowser(FakeBrowser.WholePdf);
        await using var host = Host(browser);

        var job = host.GetRequiredService<BookletJobs>().Start(Order("p1", "nobody"), s_ann);
        await EndAsync(job);

        Assert.StartsWith("nobody:", job.Failure!.Value.En, StringComparison.Ordinal);
        Assert.StartsWith("nobody：", job.Failure!.Value.Zh, StringComparison.Ordinal);
    }

    private static BookletOrder Order(params string[] ids) => new([.. ids.Select(id => new BookletCase(id, $"Question of {id}"))], new PrintRequest());

    private static async Task EndAsync(BookletJob job)
    {
        for (var attempt = 0; job.IsRunning && attempt < 600; attempt++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.False(job.IsRunning);
    }

    private static async Task BrowserStartsAsync(FakeBrowser browser)
    {
        for (var attempt = 0; !browser.HasRun && attempt < 600; attempt++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private ServiceProvider Host(FakeBrowser browser) =>
        ReportHost.Services(new ServiceCollection().AddSingleton(_store.Cases).AddSingleton(_store.Get<OverruleStore>()), (nameof(PdfOptions.ChromiumPath), browser.Path)).BuildServiceProvider();
}
