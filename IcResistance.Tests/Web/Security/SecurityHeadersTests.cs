using System.Text.RegularExpressions;

namespace IcResistance.Tests.Web.Security;

public sealed partial class SecurityHeadersTests(BoardServer server) : IClassFixture<BoardServer>
{
    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/not-found")]
    [InlineData("/css/board.css")]
    [InlineData("/_blazor/negotiate")]
    public async Task EveryAnswer_WhateverItsStatus_CarriesTheHeaders(string path)
    {
        using var browser = server.Anonymous();

        var headers = (await browser.GetAsync(path)).Headers;

        Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], headers.GetValues("Referrer-Policy"));
        Assert.False(headers.Contains("Server"));
    }

    [Fact]
    public async Task Scripts_OfThePage_RunByOriginOrNonceOnly()
    {
        using var browser = await server.SignedInAsync();
        var answer = await browser.GetAsync("/not-found");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = Nonce().Match(policy).Groups[1].Value;

        var page = BoardBrowser.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.DoesNotContain("unsafe", policy.Split("; ").Single(part => part.StartsWith("script-src", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("script:not([src])"), script => Assert.Equal(nonce, script.GetAttribute("nonce")));
    }

    [Fact]
    public async Task Page_OfASignedInUser_IsNotCached()
    {
        using var browser = await server.SignedInAsync();

        Assert.True((await browser.GetAsync("/not-found")).Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task StyleSheet_OfTheProgram_MayBeCached()
    {
        using var browser = server.Anonymous();

        Assert.NotEqual(true, (await browser.GetAsync("/css/board.css")).Headers.CacheControl?.NoStore);
    }

    [GeneratedRegex("'nonce-([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Nonce();
}
