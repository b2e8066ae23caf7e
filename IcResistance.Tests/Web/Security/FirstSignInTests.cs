using System.Net;
using IcResistance.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Security;

public sealed class FirstSignInTests : IAsyncLifetime
{
    private readonly BoardServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Link_FilledIn_CreatesTheAdministratorAndSignsIn()
    {
        using var browser = _server.Anonymous();

        var answer = await FillInAsync(browser, await LinkAsync());

        Assert.Equal("/", answer.Headers.Location?.PathAndQuery);
        Assert.Contains("Dr Ann", (await browser.ReadAsync("/not-found")).QuerySelector(".user-menu")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_Used_IsClosedForTheNextBrowserAndNoneIsIssued()
    {
        var link = await LinkAsync();
        using var first = _server.Anonymous();
        using var second = _server.Anonymous();
        await FillInAsync(first, link);

        Assert.Null((await second.ReadAsync(link)).QuerySelector("form[action^='/account/first-sign-in']"));
        Assert.Null(await _server.Services.GetRequiredService<FirstSignInLinks>().IssueAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("too short", "too short")]
    [InlineData("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa")]
    [InlineData("correct horse battery", "wrong horse battery")]
    public async Task Passphrase_Refused_LeavesTheLinkOpen(string passphrase, string repeated)
    {
        var link = await LinkAsync();
        using var browser = _server.Anonymous();

        var answer = await FillInAsync(browser, link, passphrase, repeated);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await browser.ReadAsync(link)).QuerySelector("input[name='Form.Passphrase']"));
    }

    private async Task<string> LinkAsync() =>
        $"/account/first-sign-in?token={await _server.Services.GetRequiredService<FirstSignInLinks>().IssueAsync(TestContext.Current.CancellationToken)}";

    private static Task<HttpResponseMessage> FillInAsync(
        BoardBrowser browser, string link, string passphrase = BoardServer.Passphrase, string? repeated = null) =>
        browser.SubmitAsync(
            link,
            ("Form.Email", BoardServer.Email),
            ("Form.DisplayName", "Dr Ann"),
            ("Form.Passphrase", passphrase),
            ("Form.Repeated", repeated ?? passphrase));
}
