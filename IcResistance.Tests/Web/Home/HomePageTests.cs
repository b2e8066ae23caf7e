using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Home;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Home;

public sealed class HomePageTests : StorePageTest
{
    [Fact]
    public void Page_WhileItReads_SaysSo()
    {
        var page = Show(Language.English, Unanswered);

        Assert.Contains("Loading", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithoutACase_LeadsToTheImport()
    {
        var page = await ShownAsync(Language.English);

        Assert.Contains("There is no patient yet", page.Markup, StringComparison.Ordinal);
        Assert.NotNull(page.Find("a[href='/import']"));
    }

    [Fact]
    public async Task Page_StoreCannotBeRead_SaysSoAndOffersToTryAgain()
    {
        await BreakAsync();

        var page = Show(Language.English);
        page.WaitForElement("[role=alert]");

        Assert.Contains("cannot be read", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Reported and derived differ")]
    [InlineData(Language.Chinese, "报告与推导不一致")]
    public async Task Warnings_OfTheCases_AreGroupedWithWhatToCheck(Language language, string title)
    {
        await ImportAsync(SampleCase.Relapse, TestStore.Case("quiet"));

        var group = (await ShownAsync(language)).Find("[data-warning='reported-differs']");

        Assert.Contains(title, group.TextContent, StringComparison.Ordinal);
        Assert.Equal("/patients?warning=reported-differs", group.QuerySelector("header a")!.GetAttribute("href"));
        Assert.Equal(["/cases/relapse", "/cases/relapse?tab=resistance#alerts"], group.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Verdicts_AreCountedAndLeadToTheirCases()
    {
        await ImportAsync(SampleCase.Relapse, SampleCase.Empty);

        var page = await ShownAsync(Language.English);

        var acquired = page.FindAll(".verdicts li").Single(row => row.QuerySelector("a")!.GetAttribute("href") == "/patients?verdict=acquired");
        Assert.Equal("1", acquired.QuerySelector("b")!.TextContent);
        Assert.Equal("2 cases", page.Find(".all").TextContent.Trim());
    }

    [Fact]
    public async Task Opened_ByTheReader_StandsInTheReadersList()
    {
        await ImportAsync(SampleCase.Relapse);
        await Store.Get<CaseOpenings>().NoteAsync("relapse", User, Cancellation);

        var lists = (await ShownAsync(Language.English)).FindAll("aside section");

        Assert.Contains("Opened last by you", lists[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("/cases/relapse", lists[1].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("2026-03-01 09:00 UTC · Dr Ann", lists[2].TextContent, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<HomePage>> ShownAsync(Language language)
    {
        var page = Show(language);
        await page.WaitForStateAsync(() => page.FindAll("[role=status]").Count == 0, TimeSpan.FromSeconds(20));
        return page;
    }

    private IRenderedComponent<HomePage> Show(Language language, Task<AuthenticationState>? reader = null)
    {
        Services.AddScoped<HomeQuery>();
        return Render<HomePage>(language, page => page.AddCascadingValue(reader ?? Reader));
    }
}
