using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>The time axis in a real browser: what it does without the server, from the keyboard, and without scripts.</summary>
public sealed class TimeAxisJourney(DemonstrationProgram program) : IClassFixture<DemonstrationProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired";
    private const string Drawing = ".axis-wide svg.axis";

    [Fact]
    public async Task ZoomPanAndHover_SendNothing_AndTheWindowStandsInTheAddress()
    {
        var page = await program.OpenAsync("/");
        var circuit = new CircuitWatch(page);
        await program.GoAsync(page, Case);
        await circuit.QuietAsync();
        var box = (await page.Locator(Drawing).BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + 700, box.Y + 200);
        await Assertions.Expect(page.Locator(".axis-readout")).ToContainTextAsync("Sum of diameters");
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -600);
        await page.Keyboard.UpAsync("Control");
        await Assertions.Expect(page.Locator($"{Drawing}.is-zoomed")).ToBeVisibleAsync();
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 800, box.Y + 200, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(new System.Text.RegularExpressions.Regex(@"zoom=-?\d+\.\.\d+"));

        Assert.Empty(circuit.Messages);
        await page.Locator("[data-zoom=fit]").ClickAsync();
        await page.WaitForURLAsync(address => !address.Contains("zoom", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Address_RestoresWindowAndChoice_AndCarriesThemToTheNextTab()
    {
        var page = await program.OpenAsync($"{Case}?zoom=100..300&select=assessments[4]");

        await Assertions.Expect(page.Locator($"{Drawing}.is-zoomed")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($"{Drawing} .track-imaging .is-selected [role=option]")).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(page.Locator($"{Drawing} .scale.of-window text").First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("3");
        await page.WaitForURLAsync(address => address.Contains("tab=biomarkers", StringComparison.Ordinal));
        Assert.Contains("zoom=100..300", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("1");
        await Assertions.Expect(page.Locator($"{Drawing}.is-zoomed")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EveryEvent_IsReachedByArrowKeys_AndEnterLightsItEverywhere()
    {
        var page = await program.OpenAsync(Case);
        await page.Locator($"{Drawing}[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var seen = new HashSet<string>();
        var tracks = await page.Locator($"{Drawing} .track:has(.item)").CountAsync();
        for (var track = 0; track < tracks; track++)
        {
            await page.Keyboard.PressAsync("Home");
            var length = await page.EvaluateAsync<int>("() => document.activeElement.closest('.track').querySelectorAll('.item').length");
            for (var item = 0; item < length; item++)
            {
                seen.Add(await page.EvaluateAsync<string>("() => document.activeElement.closest('.track').getAttribute('aria-label') + document.activeElement.closest('.item').dataset.paths + document.activeElement.getAttribute('aria-label')"));
                await page.Keyboard.PressAsync("ArrowRight");
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(await page.Locator($"{Drawing} .item").CountAsync(), seen.Count);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"{Drawing} .item.is-selected")).Not.ToHaveCountAsync(0);
        await page.Locator(".axis-table summary").ClickAsync();
        await Assertions.Expect(page.Locator("tr.is-selected")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Tooltip_NamesEveryLesion_AndTurnsAtTheRightEdge()
    {
        var page = await program.OpenAsync(Case);

        await page.Locator($"{Drawing} .track-imaging .item").Last.HoverAsync();
        var tooltip = page.Locator(".axis-tooltip");
        await Assertions.Expect(tooltip).ToContainTextAsync("T2 · ");
        await page.Locator($"{Drawing} .track-status .item .glyph").Last.HoverAsync();
        await Assertions.Expect(tooltip).ToContainTextAsync("Follow-up");
        var box = (await page.Locator(".time-axis").BoundingBoxAsync())!;

        var place = (await tooltip.BoundingBoxAsync())!;
        Assert.True(place.X + place.Width <= box.X + box.Width + 1);
    }

    [Fact]
    public async Task WithoutScripts_DrawingAndTableAreComplete()
    {
        var page = await program.OpenAsync(Case, new() { JavaScriptEnabled = false });

        Assert.True(await page.Locator($"{Drawing} .item").CountAsync() > 40);
        await Assertions.Expect(page.Locator($"{Drawing} .track-imaging .code")).ToHaveTextAsync(["BL", "SD", "PR", "PR", "PR", "PR", "iUPD", "iCPD"]);
        Assert.True(await page.Locator(".axis-table tbody tr").CountAsync() > 40);
        await Assertions.Expect(page.Locator("[data-zoom=in]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Phone_HasItsDrawingInTheFirstHtml_WithoutScripts()
    {
        const string phone = "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";
        var page = await program.OpenAsync(Case, new() { ViewportSize = new() { Width = 390, Height = 844 }, JavaScriptEnabled = false, UserAgent = phone, IsMobile = true });

        Assert.True(await page.Locator(".axis-narrow svg.axis .item").CountAsync() > 40);
        await Assertions.Expect(page.Locator("svg.axis")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task NarrowWindowOfADesk_GetsTheNarrowDrawing_WithoutMovingThePage()
    {
        var page = await program.OpenAsync(Case, new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await Assertions.Expect(page.Locator(".axis-narrow svg[tabindex='0']")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Drawing)).ToBeHiddenAsync();

        var shift = await page.EvaluateAsync<double>("() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 500))");
        Assert.InRange(shift, 0, 0.02);
        await page.SetViewportSizeAsync(1440, 900);
        await Assertions.Expect(page.Locator(Drawing)).ToBeVisibleAsync();
        await page.SetViewportSizeAsync(390, 844);
        await Assertions.Expect(page.Locator(".axis-narrow svg.axis")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task NarrowWindow_WhoseDrawingCannotBeFetched_KeepsTheOneThatIsThere()
    {
        var page = await program.NewPageAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await page.RouteAsync("**/time-axis.svg**", route => route.AbortAsync());
        await program.GoAsync(page, Case);

        await Assertions.Expect(page.Locator($"{Drawing}[tabindex='0']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ZoomedIn_TextsKeepToTheirBars_AndWhatIsOutOfSightIsGone()
    {
        var page = await program.OpenAsync($"{Case}?zoom=150..200");
        await Assertions.Expect(page.Locator($"{Drawing}.is-zoomed")).ToBeVisibleAsync();

        var strays = await page.Locator(Drawing).EvaluateAsync<string[]>("""
            svg => [...svg.querySelectorAll(".layer .item text")].filter(text => {
              const [box, shape] = [text.getBoundingClientRect(), text.closest(".item").querySelector("[role=option]").getBoundingClientRect()];
              const frame = svg.getBoundingClientRect();
              return box.width > 0 && box.right > frame.left && box.left < frame.right && (shape.right < frame.left || shape.left > frame.right);
            }).map(text => text.textContent)
            """);

        Assert.Empty(strays);
    }

    [Fact]
    public async Task Phone_PinchZoomsTheNarrowDrawing()
    {
        var page = await program.OpenAsync(Case, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        await Assertions.Expect(page.Locator(".axis-narrow svg[tabindex='0']")).ToBeVisibleAsync();

        await page.Locator(".axis-narrow svg").EvaluateAsync("""
            svg => {
              const box = svg.getBoundingClientRect();
              const finger = (type, id, x) => svg.dispatchEvent(new PointerEvent(type, { pointerId: id, pointerType: "touch", isPrimary: id === 1, bubbles: true, clientX: box.left + x, clientY: box.top + 80 }));
              finger("pointerdown", 1, 150); finger("pointerdown", 2, 200);
              finger("pointermove", 1, 80); finger("pointermove", 2, 280);
              finger("pointerup", 1, 80); finger("pointerup", 2, 280);
            }
            """);

        await Assertions.Expect(page.Locator(".axis-narrow svg.is-zoomed")).ToBeVisibleAsync();
        await page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("zoom="));
    }
}
