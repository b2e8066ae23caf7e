using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>A reader on a slow line clicks while the page is still connecting to the server.</summary>
public sealed class EarlyClickJourney(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Fact]
    public async Task Link_ClickedWhileThePageConnects_LeadsThereAndStays()
    {
        await using var context = await program.Browser.NewContextAsync(new() { Locale = "en-GB" });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        Assertions.SetDefaultExpectTimeout(15_000);
        await program.SignInByLinkAsync(page);
        await page.RouteWebSocketAsync("**/_blazor**", SlowLine.Delay);

        for (var wait = 0; wait <= 1_000; wait += 200)
        {
            await page.GotoAsync(new Uri(program.SignInLink, "/").ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            await page.WaitForTimeoutAsync(wait);
            await page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }).ClickAsync();

            await Assertions.Expect(page.Locator("input[type=file]")).ToBeEnabledAsync();
            Assert.EndsWith("/import", page.Url, StringComparison.Ordinal);
        }
    }
}
