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

    /// <summary>Opens the form of a card. Until the page listens to the server a click does nothing; the first that is heard opens the form.</summary>
    internal static Task OpenFormAsync(IPage page, string card) => page.WaitForFunctionAsync(
        "card => { document.querySelector(`${card} [data-action=overrule]`)?.click(); return document.querySelector(`${card} form`) !== null; }", card);

    private string Address(string more) => new Uri(program.SignInLink, Case + more).ToString();

    private async Task FillAsync(IPage page, string answer, string reason)
    {
        await page.GotoAsync(Address("?tab=resistance"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var form = page.Locator($"{Card} form");
        await OpenFormAsync(page, Card);
        await form.Locator("select").SelectOptionAsync(answer);
        await form.Locator("textarea").FillAsync(reason);
    }

    private static Task SaveAsync(IPage page) => page.Locator($"{Card} form button[type=submit]").ClickAsync();
}
