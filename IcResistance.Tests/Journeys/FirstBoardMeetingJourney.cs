using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace IcResistance.Tests.Journeys;

/// <summary>The main job from end to end, as a clinician does it on the first day.</summary>
public sealed class FirstBoardMeetingJourney(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string CaseId = "syn-b2m-biallelic-acquired";

    [Fact]
    public async Task Clinician_SignsInImportsOpensSwitchesLanguageAndPrints()
    {
        await using var context = await program.Browser.NewContextAsync(new() { Locale = "en-GB", AcceptDownloads = true });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        Assertions.SetDefaultExpectTimeout(30_000);

        await program.SignInByLinkAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Patients", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("There is no patient yet. Import a case file to begin.", new() { Exact = true })).ToBeVisibleAsync();
        await ImportAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Patients", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Synthetic: acquired biallelic B2M loss") }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToContainTextAsync("Acquired resistance");
        await Assertions.Expect(page.Locator("svg.axis").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "中文" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToContainTextAsync("获得性耐药");

        var text = await PrintedTextAsync(page);
        Assert.Contains(CaseId, text, StringComparison.Ordinal);
        Assert.Contains("获得性", text, StringComparison.Ordinal);
        Assert.Contains("B2M", text, StringComparison.Ordinal);
    }

    private static async Task ImportAsync(IPage page)
    {
        var file = Path.Combine(TestPaths.Repository!, "IcResistance.Web", "SampleData", "synthetic", CaseId + ".json");
        await page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("input[type=file]")).ToBeEnabledAsync();

        // A browser that is driven is faster than a hand: wait until the field's script listens too.
        await page.WaitForFunctionAsync("() => document.querySelector('input[type=file]')?._blazorInputFileNextFileId === 0");
        await page.Locator("input[type=file]").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 1 case" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 added")).ToBeVisibleAsync();
    }

    private static async Task<string> PrintedTextAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='/summary.pdf']").ClickAsync(), new() { Timeout = 60_000 });
        using var document = PdfDocument.Open(await download.PathAsync());
        Assert.Equal(2, document.NumberOfPages);
        return string.Concat(document.GetPages().Select(sheet => sheet.Text));
    }
}
