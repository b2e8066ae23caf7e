using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>From a statement to the datum behind it on the time axis and back, and from a mechanism to what is known of it and back.</summary>
public sealed class EvidenceJourney(DemonstrationProgram program) : IClassFixture<DemonstrationProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired?tab=resistance";
    private const string Card = "[data-mechanism='INT-2a']";
    private const string Datum = $"{Card} .evidence[data-side=for] li:first-child .datum";

    [Fact]
    public async Task Evidence_Clicked_IsLitOnTheTimeAxisAndTheReaderKeepsThePlace()
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        await using var context = await program.Browser.NewContextAsync(new() { Locale = "en-GB", ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await program.SignInByLinkAsync(page);
        await page.GotoAsync(new Uri(program.SignInLink, Case).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await OverruleJourney.OpenFormAsync(page, Card);
        await page.Locator($"{Card} form button.plain").ClickAsync();
        await Assertions.Expect(page.Locator($"{Card} form")).ToHaveCountAsync(0);
        await page.Locator(Datum).First.EvaluateAsync("datum => datum.scrollIntoView({ block: 'center' })");
        var before = await page.EvaluateAsync<double>("() => scrollY");

        await page.Locator(Datum).First.ClickAsync();

        var dock = page.Locator("aside.dock");
        await Assertions.Expect(dock).ToContainTextAsync("B2M p.Leu15Phefs*41");
        await page.WaitForFunctionAsync(
            """
            () => [...document.querySelectorAll('.dock svg .is-selected')].some(lit => {
              const box = lit.getBoundingClientRect(), frame = document.querySelector('.dock .view').getBoundingClientRect();
              return box.width > 0 && box.top >= frame.top && box.bottom <= frame.bottom && box.left >= frame.left && box.right <= frame.right;
            })
            """);
        Assert.Equal(before, await page.EvaluateAsync<double>("() => scrollY"), 1.0);
        Assert.Contains("select=genomics", page.Url, StringComparison.Ordinal);

        await dock.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(dock).ToHaveCountAsync(0);
        Assert.Equal(before, await page.EvaluateAsync<double>("() => scrollY"), 1.0);

        await page.Locator("[data-mechanism='INT-2a'] h5 a").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("B2M biallelic loss");
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the case" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-mechanism='INT-2a']")).ToBeInViewportAsync();
    }
}
