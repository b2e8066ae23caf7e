using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Web.Data;
using IcResistance.Tests.Web.Reports;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Booklet;
using IcResistance.Web.Reports;
using IcResistance.Web.Reports.Booklets;
using IcResistance.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Booklet;

public sealed class BookletPageTests : ComponentTest, IAsyncLifetime
{
    private readonly FakeBrowser _browser = new("""test -f "$here/hang" && sleep 60; cp summary.html "$here/page.html"; """ + FakeBrowser.WholePdf);
    private TestStore _store = null!;
    private ServiceProvider _host = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([TestStore.Case("p1", "First"), TestStore.Case("p2", "Second")], ImportMode.AddOrUpdate, CurrentUser.CommandLine, Xunit.TestContext.Current.CancellationToken);
        Services.AddSingleton(_store.Cases);
        Services.AddScoped<BookletQuery>();
        _host = ReportHost.Services(new ServiceCollection().AddSingleton(_store.Cases).AddSingleton(_store.Get<OverruleStore>()), (nameof(PdfOptions.ChromiumPath), _browser.Path)).BuildServiceProvider();
        Services.AddSingleton(_host.GetRequiredService<BookletJobs>());
    }

    [Fact]
    public void Cases_AddedAndMoved_StandInTheAddressInTheirOrder()
    {
        var page = Open(Language.English);

        page.Find("[aria-label='Add p1']").Click();
        page.Find("[aria-label='Add p2']").Click();
        page.Find("[aria-label='Move p2 up']").Click();

        Assert.EndsWith("?case=p2&case=p1", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.True(page.Find("[aria-label='Add p1']").HasAttribute("disabled"));
    }

    [Fact]
    public void Booklet_Started_ShowsHowFarItIsAndThenWhereToFetchIt()
    {
        var page = Open(Language.English);
        page.Find("[aria-label='Add p1']").Click();
        page.Find("[aria-label='Question for the board: p1']").Change("Rechallenge?");
        page.Find("select[name=language]").Change("both");

        page.Find("button.primary").Click();
        page.WaitForAssertion(() => Assert.Contains("/booklet/", page.Find("a[download]").GetAttribute("href"), StringComparison.Ordinal), TimeSpan.FromSeconds(30));

        var printed = _browser.Noted("page.html");
        Assert.Contains("Rechallenge?", printed, StringComparison.Ordinal);
        Assert.Contains("bilingual", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Booklet_Cancelled_SaysSoInTheReadersLanguage()
    {
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(_browser.Path)!, "hang"), "");
        var page = Open(Language.Chinese);
        page.Find("[aria-label='添加 p1']").Click();
        page.Find("button.primary").Click();
        Assert.NotNull(page.Find("progress"));

        page.FindAll(".start button")[1].Click();

        page.WaitForAssertion(() => Assert.Contains("已取消", page.Find("[role=alert]").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Start_WithoutACase_IsNotOffered()
    {
        Assert.True(Open(Language.English).Find("button.primary").HasAttribute("disabled"));
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await _host.GetRequiredService<BookletJobs>().StopAsync(CancellationToken.None);
        await _host.DisposeAsync();
        await _store.DisposeAsync();
        _browser.Dispose();
    }

    private IRenderedComponent<BookletPage> Open(Language language)
    {
        var page = Render<BookletPage>(language, parameters => parameters.AddCascadingValue(Task.FromResult(new AuthenticationState(CurrentUser.CommandLine))));
        page.WaitForElement("ul.choices");
        return page;
    }
}
