using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>The program with its sample cases, and pages in which the chair of the board is signed in.</summary>
public class DemonstrationProgram : RunningProgram
{
    private string? _session;

    protected override IEnumerable<string> Options => ["--demo"];

    /// <summary>A page of a browser context of its own; the first call makes the account.</summary>
    public async Task<IPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        var page = await NewPageAsync(options);
        await GoAsync(page, path, isScripted: options?.JavaScriptEnabled is not false);
        return page;
    }

    /// <summary>The same, before it has gone anywhere: nothing is in its store yet.</summary>
    public async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        if (_session is null)
        {
            await using var first = await Browser.NewContextAsync(new() { Locale = "en-GB" });
            await SignInByLinkAsync(await first.NewPageAsync());
            _session = await first.StorageStateAsync();
        }

        options ??= new();
        options.Locale ??= "en-GB";
        options.ViewportSize ??= new() { Width = 1440, Height = 900 };
        options.StorageState = _session;
        var context = await Browser.NewContextAsync(options);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        return page;
    }

    /// <summary>Opens an address and waits until the page listens: the first HTML is complete but is replaced when the connection stands.</summary>
    public async Task GoAsync(IPage page, string path, bool isScripted = true)
    {
        await page.GotoAsync(AddressOf(path));
        if (isScripted)
        {
            await page.Locator("main[data-connected] h1").WaitForAsync();
        }
    }

    public string AddressOf(string path) => new Uri(SignInLink, path).ToString();
}
