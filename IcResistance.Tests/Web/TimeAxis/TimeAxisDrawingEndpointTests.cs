using System.Net;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.TimeAxis;

/// <summary>The drawing that a page fetches when its window is made narrower or wider.</summary>
public sealed class TimeAxisDrawingEndpointTests(BoardServer server) : IClassFixture<BoardServer>
{
    [Theory]
    [InlineData("Narrow", "360")]
    [InlineData("Wide", "1392")]
    public async Task Drawing_IsMadeForTheScreenThatIsAskedFor_AndKeptNowhere(string screen, string width)
    {
        using var browser = await WithCaseAsync("drawn-1");

        var answer = await browser.GetAsync($"/cases/drawn-1/time-axis.svg?for=axis&screen={screen}");
        var svg = BoardBrowser.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("svg.axis")!;

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(width, svg.GetAttribute("width"));
        Assert.NotEmpty(svg.QuerySelectorAll(".item"));
    }

    [Fact]
    public async Task Drawing_AsOfAnEarlierDay_HoldsNothingLater()
    {
        using var browser = await WithCaseAsync("drawn-2");

        var (whole, early) = (await EventsAsync(browser, ""), await EventsAsync(browser, "&asof=30"));

        Assert.True(early < whole);
    }

    [Theory]
    [InlineData("/cases/nobody/time-axis.svg?for=axis&screen=Narrow", HttpStatusCode.NotFound)]
    [InlineData("/cases/drawn-3/time-axis.svg?for=%22%3E&screen=Narrow", HttpStatusCode.NotFound)]
    [InlineData("/cases/drawn-3/time-axis.svg?for=axis&screen=wall", HttpStatusCode.BadRequest)]
    public async Task Drawing_OfWhatThereIsNot_IsRefused(string address, HttpStatusCode expected)
    {
        using var browser = await WithCaseAsync("drawn-3");

        Assert.Equal(expected, (await browser.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Drawing_WithoutAnAccount_IsNotShown()
    {
        using var browser = server.Anonymous();

        var answer = await browser.GetAsync("/cases/drawn-1/time-axis.svg?for=axis&screen=Narrow");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<int> EventsAsync(BoardBrowser browser, string more)
    {
        var answer = await browser.GetAsync($"/cases/drawn-2/time-axis.svg?for=axis&screen=Wide{more}");
        return BoardBrowser.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelectorAll(".item").Length;
    }

    private async Task<BoardBrowser> WithCaseAsync(string id)
    {
        await server.Services.GetRequiredService<CaseStore>().ImportAsync([TestStore.Case(id)], ImportMode.AddOrUpdate, CurrentUser.CommandLine, TestContext.Current.CancellationToken);
        return await server.SignedInAsync();
    }
}
