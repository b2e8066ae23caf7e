using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>Cases of 60, 600 and 6,000 events in a real browser: the page opens, the axis does what it does for a small one, nothing is lost.</summary>
public sealed class LargeCaseJourney(GeneratedCasesProgram program) : IClassFixture<GeneratedCasesProgram>
{
    private const string Drawing = ".axis-wide svg.axis";

    /// <summary>Events that stand in a mark with others, of the 6,000; over 4,000 when this was written.</summary>
    private const int LeastMerged = 1000;

    [Theory]
    [InlineData(60)]
    [InlineData(600)]
    [InlineData(6000)]
    public async Task Case_OfAnyNumberOfEvents_IsDrawnZoomedAndPannedWithoutAMessage(int events)
    {
        var page = await program.OpenAsync("/");
        var circuit = new CircuitWatch(page);
        await program.GoAsync(page, $"/cases/generated-{events}");
        var box = (await page.Locator(Drawing).BoundingBoxAsync())!;
        await circuit.QuietAsync();

        await page.Mouse.MoveAsync(box.X + 700, box.Y + 200);
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -900);
        await page.Keyboard.UpAsync("Control");
        await Assertions.Expect(page.Locator($"{Drawing}.is-zoomed")).ToBeVisibleAsync();
        await page.WaitForURLAsync(new Regex(@"zoom=-?\d+\.\.\d+"));
        var zoomed = page.Url;
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 850, box.Y + 200, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(address => address != zoomed);

        Assert.Empty(circuit.Messages);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(600)]
    [InlineData(6000)]
    public async Task Events_OfALargeCase_AreReachedByKeysAndStandInTheTableAndItsDownload(int events)
    {
        var page = await program.OpenAsync($"/cases/generated-{events}");

        await page.Locator($"{Drawing}[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("End");
        var last = await page.EvaluateAsync<string>("() => document.activeElement.closest('.item')?.dataset.paths");
        await page.Keyboard.PressAsync("Home");
        Assert.Equal("therapies[0]", (last + " " + await page.EvaluateAsync<string>("() => document.activeElement.closest('.item')?.dataset.paths")).Split(' ')[0]);

        var paths = await page.Locator($"{Drawing} .item").EvaluateAllAsync<string[]>("items => items.flatMap(item => item.dataset.paths.split(' '))");
        var count = Regex.Match(await page.Locator(".axis-table summary").InnerTextAsync(), @"\d+").Value;
        await page.Locator(".axis-table summary").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".axis-table a[download]").ClickAsync());
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.True(paths.Distinct().Count() >= events);
        Assert.Equal(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) + 1, lines.Length);
        Assert.All(paths.Distinct().Where(path => !path.Contains('.', StringComparison.Ordinal)), path => Assert.Contains(lines, line => line.EndsWith($",{path}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(600, false)]
    [InlineData(6000, true)]
    public async Task Points_ThatCoverEachOther_AreMergedInALargeDrawingOnly(int events, bool merges)
    {
        var page = await program.OpenAsync($"/cases/generated-{events}");

        var counts = await page.Locator($"{Drawing} .item").EvaluateAllAsync<int[]>("items => [items.length, items.filter(item => item.dataset.paths.includes(' ')).length, items.flatMap(item => item.dataset.paths.split(' ')).length]");
        Assert.Equal(merges, counts[1] > 0);
        Assert.Equal(merges, counts[2] - counts[0] > LeastMerged);
    }

    [Fact]
    public async Task Marks_ThatShareAPlace_PartOnZoomingIn_AndComeTogetherAgain()
    {
        var page = await program.OpenAsync("/cases/generated-6000?zoom=1820..1860");
        await Assertions.Expect(page.Locator($"{Drawing}.is-zoomed")).ToBeVisibleAsync();

        // Forty days: every value of the stay stands alone, with its own path and its own words.
        var values = page.Locator($"{Drawing} .track-biomarker[aria-label='LDH'] .item:not([display])[data-day^='18']:not([data-day='18'])");
        await Assertions.Expect(values).ToHaveCountAsync(StayDays);
        var days = await values.EvaluateAllAsync<string[][]>("items => items.filter(item => item.dataset.day >= 1820 && item.dataset.day <= 1860).map(item => [item.dataset.paths, item.getAttribute('aria-label')])");
        Assert.All(days, day => Assert.DoesNotContain(' ', day[0]));
        Assert.All(days, day => Assert.DoesNotContain('\n', day[1]));

        await page.Locator($"{Drawing}[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("0");
        await Assertions.Expect(page.Locator($"{Drawing}.is-zoomed")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator($"{Drawing} .track-biomarker[aria-label='LDH'] .item[data-parts][display]")).ToHaveCountAsync(0);
    }

    private const int StayDays = 30;
}
