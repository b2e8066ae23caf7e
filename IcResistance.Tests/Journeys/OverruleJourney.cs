using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>Two members of the board disagree with the program, and with each other, at the same moment.</summary>
public sealed class OverruleJourney(DemonstrationProgram program) : IClassFixture<DemonstrationProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired";
    private const string Card = "[data-mechanism='INT-2a']";

    [Fact]
    public async Task TwoBoardMembers_OverruleTheSameStatusAtOnce_NeitherLosesAWord()
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        await using var context = await program.Browser.NewContextAsync(new() { Locale = "en-GB" });
        var first = await context.NewPageAsync();
        await program.SignInByLinkAsync(first);

        // The same session twice: what one has open does not know of the other.
        await using var other = await program.Browser.NewContextAsync(new() { Locale = "en-GB", StorageState = await context.StorageStateAsync() });
        var second = await other.NewPageAsync();
        await FillAsync(first, "argued-against", "subclonal: 1 of 5 regions");
        await FillAsync(second, "possible", "the second assay failed its control");

        await SaveAsync(first);
        await Assertions.Expect(first.Locator($"{Card} .overrule")).ToContainTextAsync("subclonal: 1 of 5 regions");
        await SaveAsync(second);

        await Assertions.Expect(second.Locator($"{Card} .clash")).ToContainTextAsync("subclonal: 1 of 5 regions");
        await Assertions.Expect(second.Locator($"{Card} textarea")).ToHaveValueAsync("the second assay failed its control");
        await SaveAsync(second);

        await Assertions.Expect(second.Locator($"{Card} .overrule")).ToContainTextAsync("the second assay failed its control");
        await Assertions.Expect(second.Locator($"{Card} header")).ToContainTextAsync("supported");
        await second.Locator($"{Card} .history summary").ClickAsync();
        await Assertions.Expect(second.Locator($"{Card} .history")).ToContainTextAsync("subclonal: 1 of 5 regions");

        await second.GotoAsync(Address(""));
        await Assertions.Expect(second.Locator(".branches .overrule").First).ToContainTextAsync("possible");
        await second.GotoAsync(Address("/summary"));
        await Assertions.Expect(second.Locator("body")).ToContainTextAsync("the second assay failed its control");
    }

    private string Address(string more) => new Uri(program.SignInLink, Case + more).ToString();

    private async Task FillAsync(IPage page, string answer, string reason)
    {
        await page.GotoAsync(Address("?tab=resistance"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var form = page.Locator($"{Card} form");

        // Until the page listens, a click does nothing; then one click opens the form.
        await page.WaitForFunctionAsync("card => { const button = document.querySelector(`${card} [data-action=overrule]`); button?.click(); return document.querySelector(`${card} form`) !== null; }", Card);
        await form.Locator("select").SelectOptionAsync(answer);
        await form.Locator("textarea").FillAsync(reason);
    }

    private static Task SaveAsync(IPage page) => page.Locator($"{Card} form button[type=submit]").ClickAsync();
}
