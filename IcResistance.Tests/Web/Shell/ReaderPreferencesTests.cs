using IcResistance.Domain.Primitives;
using IcResistance.Web.Shell;

namespace IcResistance.Tests.Web.Shell;

public sealed class ReaderPreferencesTests(BoardServer server) : IClassFixture<BoardServer>
{
    private const string Page = "/account/sign-in";

    [Fact]
    public async Task FirstVisit_BrowserAsksForChinese_IsInChinese()
    {
        using var browser = server.Anonymous();
        browser.Client.DefaultRequestHeaders.Add("Accept-Language", "fr;q=0.5, zh-CN;q=0.9, en;q=0.1");

        var page = await browser.ReadAsync(Page);

        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("登录", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Language_Chosen_StaysChosenInTheFirstHtml()
    {
        using var browser = server.Anonymous();

        var answer = await browser.SubmitAsync(Page, PreferenceEndpoints.LanguagePath, ("language", "zh-Hans"));

        Assert.Equal(Page, answer.Headers.Location?.OriginalString);
        Assert.Equal("zh-Hans", (await browser.ReadAsync(Page)).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Appearance_Chosen_StaysChosenInTheFirstHtml()
    {
        using var browser = await server.SignedInAsync();

        await browser.SubmitAsync("/not-found", PreferenceEndpoints.AppearancePath, ("appearance", "dark"));
        var page = await browser.ReadAsync("/not-found");

        Assert.Equal("dark", page.DocumentElement.GetAttribute("data-appearance"));
        Assert.Equal("light", page.QuerySelector(".appearance-switch button")!.GetAttribute("value"));
    }

    [Fact]
    public async Task UnknownPage_ForASignedInUser_Is404InTheFrameOfTheProgram()
    {
        using var browser = await server.SignedInAsync();

        var answer = await browser.GetAsync("/no/such/page");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        var page = BoardBrowser.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(page.QuerySelector("main h1"));
        Assert.NotNull(page.QuerySelector("header nav"));
    }

    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("ZH-cn", Language.Chinese)]
    [InlineData("en-GB", Language.English)]
    [InlineData("de", null)]
    [InlineData(null, null)]
    public void Tag_OfALanguage_IsReadByItsPrimaryPart(string? tag, Language? expected) => Assert.Equal(expected, LanguageTags.Parse(tag));
}
