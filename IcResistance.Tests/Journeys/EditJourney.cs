using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>Facts are corrected where they are read: from the keyboard, through a killed server, and by two people at once.</summary>
public sealed class EditJourney(DemonstrationProgram program) : IClassFixture<DemonstrationProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired";
    private const string PdL1 = "biomarker:20";
    private const string Ldh = "biomarker%3A9";

    [Fact]
    public async Task Biomarker_CorrectedFromTheKeyboard_ChangesThePageAndIsUndone()
    {
        var page = await program.OpenAsync($"{Case}?tab=biomarkers");
        var header = page.Locator("[data-question=pd-l1]");
        await Assertions.Expect(header).ToContainTextAsync("80 % → 75 %");

        await page.Locator($"td [data-edit='{PdL1}']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[name=marker]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.TypeAsync("175");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-field=value] .problem")).ToContainTextAsync("possible from 0 to 100");
        await Assertions.Expect(page.Locator("[name=value]")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.TypeAsync("40");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(header).ToContainTextAsync("80 % → 40 %");
        await Assertions.Expect(page.Locator("[data-notice] li")).ToContainTextAsync("Value: 75 → 40");
        await Assertions.Expect(page.Locator($"td [data-edit='{PdL1}']")).ToBeFocusedAsync();

        await page.Locator("[data-action=undo]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(header).ToContainTextAsync("80 % → 75 %");
    }

    [Fact]
    public async Task Form_ClosedWithEscape_KeepsADraftAndGivesTheFocusBack()
    {
        var page = await program.OpenAsync($"{Case}?tab=biomarkers");
        await page.Locator("td [data-edit='biomarker:5']").PressAsync("Enter");
        await page.Locator("[name=assay]").FillAsync("another laboratory");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".drawer")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("td [data-edit='biomarker:5']")).ToBeFocusedAsync();
        await page.Locator("[data-draft='biomarker:5'] [data-action=continue]").ClickAsync();
        await Assertions.Expect(page.Locator("[name=assay]")).ToHaveValueAsync("another laboratory");

        await page.Locator(".drawer [data-action=discard]").ClickAsync();
        await Assertions.Expect(page.Locator("[name=assay]")).ToHaveValueAsync("serum, IFCC 37 C");
    }

    [Fact]
    public async Task Field_TypedIntoOverASlowLine_KeepsEveryLetter()
    {
        var page = await program.OpenAsync(Case);
        await page.RouteWebSocketAsync("**/_blazor**", SlowLine.Delay);
        await program.GoAsync(page, $"{Case}?edit=biomarker%3A18");
        var field = page.Locator("[name=assay]");
        await field.FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+A");

        await page.Keyboard.TypeAsync("an assay with a long name", new() { Delay = 60 });
        await Assertions.Expect(page.Locator(".draft-state")).ToContainTextAsync("Draft stored");

        await Assertions.Expect(field).ToHaveValueAsync("an assay with a long name");
        await page.Locator("[data-close]").ClickAsync();
        await page.Locator("[data-draft='biomarker:18'] [data-action=discard]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-draft='biomarker:18']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Server_KilledWhileSomebodyTypes_LosesNothing()
    {
        var page = await program.OpenAsync($"{Case}?edit={Ldh}");
        await page.Locator("[name=value]").FillAsync("205");
        await Assertions.Expect(page.Locator(".draft-state")).ToContainTextAsync("Draft stored");

        await program.KillAsync();
        await page.Locator("[name=assay]").FillAsync("typed while the server was dead");
        await program.StartAgainAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".restored")).ToContainTextAsync("restored");
        await Assertions.Expect(page.Locator("[name=value]")).ToHaveValueAsync("205");
        await Assertions.Expect(page.Locator("[name=assay]")).ToHaveValueAsync("typed while the server was dead");

        // Another machine knows what the server had stored, and offers it.
        var other = await program.OpenAsync(Case);
        await Assertions.Expect(other.Locator("[data-draft='biomarker:9']")).ToContainTextAsync("Lactate dehydrogenase");
        await page.Locator(".drawer [data-action=discard]").ClickAsync();
        await Assertions.Expect(page.Locator("[name=value]")).ToHaveValueAsync("201");
    }

    [Fact]
    public async Task TwoPeople_CorrectTheSameValueAtOnce_SeeBothTextsAndChoose()
    {
        const string address = $"{Case}?tab=biomarkers&edit=biomarker%3A13";
        var first = await program.OpenAsync(address);
        var second = await program.OpenAsync(address);
        await first.Locator("[name=value]").FillAsync("190");
        await second.Locator("[name=value]").FillAsync("199");
        await second.Locator("[name=assay]").FillAsync("second reading");

        await first.Locator("[data-action=save]").ClickAsync();
        await Assertions.Expect(first.Locator("[data-notice] li")).ToContainTextAsync("196 → 190");
        await second.Locator("[data-action=save]").ClickAsync();

        var row = second.Locator(".merge tr[data-field=value]");
        await Assertions.Expect(row).ToContainTextAsync("196");
        await Assertions.Expect(row).ToContainTextAsync("190");
        await Assertions.Expect(row).ToContainTextAsync("199");
        await row.Locator("[data-side=theirs]").CheckAsync();
        await Assertions.Expect(second.Locator("[name=value]")).ToHaveValueAsync("190");
        await second.Locator("[data-action=save]").ClickAsync();

        await Assertions.Expect(second.Locator("[data-notice] li")).ToContainTextAsync("second reading");
        await program.GoAsync(second, $"{Case}?tab=notes");
        await second.Locator(".changes summary").ClickAsync();
        await Assertions.Expect(second.Locator(".changes")).ToContainTextAsync("196 → 190");
    }
}
