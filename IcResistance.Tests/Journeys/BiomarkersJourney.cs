using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>The Biomarkers tab in a real browser: the drawing library comes only here, charts are drawn in their reserved room, and can be saved.</summary>
public sealed class BiomarkersJourney(DemonstrationProgram program) : IClassFixture<DemonstrationProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired";
    private const string Ctdna = "[data-marker='ctdna-mean-vaf'] figure";

    /// <summary>ctDNA, two compartments, and the courses of PD-L1, TMB, LDH and NLR.</summary>
    private const int Charts = 7;

    [Fact]
    public async Task Tab_Opened_LoadsTheBasicLibraryAndDrawsEveryChartWhereItsRoomWas()
    {
        var scripts = new List<string>();
        var page = await program.OpenAsync("/");
        page.Request += (_, request) => scripts.Add(request.Url);
        await program.GoAsync(page, Case);
        Assert.DoesNotContain(scripts, address => address.Contains("plotly", StringComparison.OrdinalIgnoreCase));

        await page.EvaluateAsync("() => { window.moved = 0; new PerformanceObserver(list => list.getEntries().filter(entry => !entry.hadRecentInput).forEach(entry => { window.moved += entry.value; })).observe({ type: 'layout-shift' }); }");
        await page.GetByRole(AriaRole.Link, new() { Name = "Biomarkers" }).ClickAsync();
        await Assertions.Expect(page.Locator("figure.chart .plot .js-plotly-plot")).ToHaveCountAsync(Charts);
        await Assertions.Expect(page.Locator($"{Ctdna} .trace.scatter")).ToBeVisibleAsync();

        Assert.Contains(scripts, address => address.Contains("plotly-basic", StringComparison.Ordinal));
        Assert.DoesNotContain(scripts, address => address.Contains("/plotly-3", StringComparison.Ordinal));
        Assert.InRange(await page.EvaluateAsync<double>("() => window.moved"), 0, 0.05);
        Assert.Equal(9, await page.Locator($"{Ctdna} .points path.point").CountAsync());
    }

    [Fact]
    public async Task Chart_Saved_IsAPictureWithItsTitleOnWhite_AndATable()
    {
        var page = await program.OpenAsync($"{Case}?tab=biomarkers");
        await Assertions.Expect(page.Locator($"{Ctdna} .trace.scatter")).ToBeVisibleAsync();

        var png = await SaveAsync(page, "png");
        var svg = System.Text.Encoding.UTF8.GetString(await SaveAsync(page, "svg"));
        var csv = System.Text.Encoding.UTF8.GetString(await SaveAsync(page, "csv"));

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
        Assert.Contains("ctDNA, mean variant allele fraction", svg, StringComparison.Ordinal);
        Assert.Contains("rgb(255, 255, 255)", svg, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF\"Date\",\"%\",\"Detail\"", csv, StringComparison.Ordinal);
        Assert.Equal(10, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Point_Clicked_IsChosenInTheTablesToo()
    {
        var page = await program.OpenAsync($"{Case}?tab=biomarkers");
        var point = page.Locator($"{Ctdna} .points path.point").Last;
        await Assertions.Expect(point).ToBeVisibleAsync();
        await point.ScrollIntoViewIfNeededAsync();
        var box = (await point.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();

        await page.WaitForURLAsync(address => address.Contains("select=biomarkers", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("table.values tr.selected")).ToContainTextAsync("3.9");
    }

    [Fact]
    public async Task Library_DoesNotCome_LeavesEveryTableInSightAndThePageAlive()
    {
        var page = await program.OpenAsync("/");
        await page.RouteAsync("**/plotly-basic*", route => route.AbortAsync());
        await program.GoAsync(page, $"{Case}?tab=biomarkers");

        await Assertions.Expect(page.Locator($"{Ctdna} [role=alert]")).ToContainTextAsync("could not be loaded");
        await Assertions.Expect(page.Locator($"{Ctdna} details[open] tbody tr")).ToHaveCountAsync(9);
        await page.UnrouteAllAsync();
        await page.Locator($"{Ctdna} [role=alert] button").ClickAsync();
        await Assertions.Expect(page.Locator($"{Ctdna} .trace.scatter")).ToBeVisibleAsync();
    }

    private static async Task<byte[]> SaveAsync(IPage page, string format)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"{Ctdna} [data-save={format}]").ClickAsync());
        Assert.Equal($"ctDNA-mean-variant-allele-fraction.{format}", download.SuggestedFilename);
        return await File.ReadAllBytesAsync((await download.PathAsync())!);
    }
}
