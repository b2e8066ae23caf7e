using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>The case page as a board uses it: one screen a case, the next one by key, nobody's name on the wall.</summary>
public sealed class BoardMeetingJourney(DemonstrationProgram program) : IClassFixture<DemonstrationProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired";

    /// <summary>The standing questions of a board as the page marks their answers; the nadir stands with the best response.</summary>
    private static readonly string[] s_questions =
        ["current-line", "best-response", "time-on-ici", "pattern", "pd-l1", "drivers", "adverse-events", "performance-status", "wishes"];

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task FirstScreen_AnswersTheTenQuestions_WithoutScrollingOrHovering(string language)
    {
        var page = await program.OpenAsync("/");
        await SetAsync(page, "icr-language", language);
        foreach (var path in new[] { Case, "/cases/syn-oligo-sbrt-target", "/cases/crionm-2019-late-relapse", "/cases/zaretsky-2016-jak1" })
        {
            await program.GoAsync(page, path);
            foreach (var question in s_questions)
            {
                var answer = page.Locator($"[data-question='{question}']").First;
                var box = await answer.BoundingBoxAsync();
                Assert.True(box is { Y: >= 0 } && box.Y + box.Height <= 900 && box.X + box.Width <= 1440, $"{path} {question}: {box?.X} {box?.Y}");
                Assert.NotEmpty((await answer.InnerTextAsync()).Trim());
            }

            Assert.Matches("nadir|最低点", await page.Locator("[data-question='best-response']").InnerTextAsync());
        }
    }

    [Fact]
    public async Task Strip_StaysInSight_WhileThePageScrolls()
    {
        var page = await program.OpenAsync(Case);

        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");

        await Assertions.Expect(page.Locator("[data-question='current-line']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task NextCaseByKey_AndBack_LeavesNoTraceOfTheOther()
    {
        var page = await program.OpenAsync($"{Case}?zoom=100..200&select=assessments[4]");
        await Assertions.Expect(page.Locator("svg.is-zoomed")).ToHaveCountAsync(1);
        var (title, drawing) = (await page.TitleAsync(), await page.Locator("h1").InnerTextAsync());

        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("]");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(drawing);
        Assert.DoesNotContain("zoom", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("select", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(title, await page.TitleAsync());
        var html = await page.ContentAsync();
        Assert.DoesNotContain("syn-b2m-biallelic-acquired/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Wants to keep working part-time", html, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".is-selected")).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(drawing);
        Assert.Equal(title, await page.TitleAsync());
        await Assertions.Expect(page.Locator("svg.is-zoomed, .is-selected")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task HiddenIdentity_NamesThePatientNowhereOnThePage()
    {
        var page = await program.OpenAsync(Case);
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Age 66");

        await page.Keyboard.PressAsync("h");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Case, identity hidden");

        foreach (var tab in new[] { "", "?tab=response", "?tab=biomarkers", "?tab=resistance", "?tab=notes" })
        {
            await program.GoAsync(page, Case + tab);
            var text = await page.Locator("body").InnerTextAsync() + await page.TitleAsync();
            Assert.DoesNotContain("syn-b2m", text, StringComparison.Ordinal);
            Assert.DoesNotContain("acquired biallelic B2M loss after a confirmed PR", text, StringComparison.Ordinal);
            Assert.DoesNotContain("66 y", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Age 66", text, StringComparison.Ordinal);
        }

        await page.Keyboard.PressAsync("h");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Synthetic");
    }

    [Fact]
    public async Task SlashJumpsToAPatient_QuestionMarkListsTheKeys()
    {
        var page = await program.OpenAsync("/knowledge");

        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("dialog#keys")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("syn-oligo-sbrt");
        await Assertions.Expect(page.Locator("#jump-found [role=option]").First).ToContainTextAsync("syn-oligo-sbrt-target");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(address => address.EndsWith("/cases/syn-oligo-sbrt-target", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slider_ShowsTheCaseAsItWasKnown()
    {
        var page = await program.OpenAsync(Case);
        var slider = page.Locator("input[type=range]");

        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        for (var stop = 0; stop < 3; stop++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(page.Locator(".as-of output")).ToContainTextAsync("day 147");
        await page.WaitForURLAsync(address => address.Contains("asof=147", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#verdict-sentence")).Not.ToContainTextAsync("Acquired");
        await Assertions.Expect(page.Locator(".axis-wide .track-imaging .item")).ToHaveCountAsync(4);
    }

    private async Task SetAsync(IPage page, string name, string value) =>
        await page.Context.AddCookiesAsync([new() { Name = name, Value = value, Domain = program.SignInLink.Host, Path = "/" }]);
}
