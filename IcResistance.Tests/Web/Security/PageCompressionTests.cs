using System.Net.Http.Headers;

namespace IcResistance.Tests.Web.Security;

/// <summary>Which pages are compressed: those whose address nobody else chose.</summary>
public sealed class PageCompressionTests(BoardServer server) : IClassFixture<BoardServer>
{
    [Theory]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task Page_AskedForByTheReader_IsCompressed(string initiator)
    {
        using var browser = await server.SignedInAsync();

        var answer = await AskAsync(browser, "/knowledge", initiator);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Page_AskedForByAnotherSiteOrByNobodyKnown_ComesAsItIs(string? initiator)
    {
        using var browser = await server.SignedInAsync();

        Assert.Empty((await AskAsync(browser, "/knowledge?guess=patient", initiator)).Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Answer_ThatIsNoPage_ComesAsItIs()
    {
        using var browser = await server.SignedInAsync();

        Assert.Empty((await AskAsync(browser, "/_blazor/initializers", "same-origin")).Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Page_OfTheSameAddressTwice_HoldsNoTokenTwice()
    {
        using var browser = await server.SignedInAsync();

        var tokens = new[] { await TokensAsync(browser), await TokensAsync(browser) };

        Assert.NotEmpty(tokens[0]);
        Assert.Empty(tokens[0].Intersect(tokens[1]));
    }

    private static async Task<IReadOnlyList<string?>> TokensAsync(BoardBrowser browser) =>
        [.. (await browser.ReadAsync("/knowledge")).QuerySelectorAll("input[name=__RequestVerificationToken]").Select(input => input.GetAttribute("value")).Distinct()];

    private static Task<HttpResponseMessage> AskAsync(BoardBrowser browser, string path, string? initiator)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        if (initiator is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", initiator);
        }

        return browser.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
