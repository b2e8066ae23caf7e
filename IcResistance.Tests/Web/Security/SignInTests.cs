using System.Net;

namespace IcResistance.Tests.Web.Security;

public sealed class SignInTests : IAsyncLifetime
{
    private const string SignIn = "/account/sign-in";

    private readonly BoardServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task RightPassphrase_WithAReturnAddress_LeadsBackThere()
    {
        using var known = await _server.SignedInAsync();
        using var browser = _server.Anonymous();

        var answer = await SubmitAsync(browser, BoardServer.Passphrase, "?returnUrl=%2Fimport");

        Assert.Equal("/import", answer.Headers.Location?.PathAndQuery);
    }

    [Fact]
    public async Task RightPassphrase_WithAnotherSiteAsReturnAddress_LeadsHome()
    {
        using var known = await _server.SignedInAsync();
        using var browser = _server.Anonymous();

        var answer = await SubmitAsync(browser, BoardServer.Passphrase, "?returnUrl=%2F%2Fevil.example");

        Assert.Equal("/", answer.Headers.Location?.OriginalString.Replace(_server.Address.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SixthTry_WithTheRightPassphrase_IsRefused()
    {
        using var known = await _server.SignedInAsync();
        using var browser = _server.Anonymous();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SubmitAsync(browser, "a wrong passphrase");
        }

        var answer = await SubmitAsync(browser, BoardServer.Passphrase);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Refusal_UnknownAddressOrWrongPassphrase_ReadsTheSame()
    {
        using var known = await _server.SignedInAsync();
        using var browser = _server.Anonymous();

        var wrong = await RefusalAsync(await SubmitAsync(browser, "a wrong passphrase"));
        var unknown = await RefusalAsync(await browser.SubmitAsync(SignIn, ("Form.Email", "nobody@example.org"), ("Form.Passphrase", "a wrong passphrase")));

        Assert.Equal(wrong, unknown);
    }

    [Fact]
    public async Task EleventhTryInAMinute_IsTurnedAwayUnread()
    {
        using var browser = _server.Anonymous();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await SubmitAsync(browser, "a wrong passphrase");
        }

        var answer = await SubmitAsync(browser, "a wrong passphrase");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task SignOut_FromThePage_EndsTheSession()
    {
        using var browser = await _server.SignedInAsync();

        await browser.SubmitAsync("/not-found", "/account/sign-out");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/not-found")).StatusCode);
    }

    [Fact]
    public async Task SignOut_PostedByAnotherSite_IsRefused()
    {
        using var browser = await _server.SignedInAsync();

        var answer = await browser.PostAsync("/account/sign-out", [new("returnUrl", "/")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/not-found")).StatusCode);
    }

    private static Task<HttpResponseMessage> SubmitAsync(BoardBrowser browser, string passphrase, string query = "") =>
        browser.SubmitAsync(SignIn + query, ("Form.Email", BoardServer.Email), ("Form.Passphrase", passphrase));

    private static async Task<string> RefusalAsync(HttpResponseMessage answer) =>
        BoardBrowser.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("[role=alert].form-error")!.TextContent;
}
