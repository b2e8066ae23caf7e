using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>Every page as an accessibility checker sees it: in both appearances, in both languages, on a desk and on a phone.</summary>
public sealed class AccessibilityJourney(DemonstrationProgram program, ITestOutputHelper output) : IClassFixture<DemonstrationProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired";

    private static readonly string[] s_pages =
    [
        "/", "/booklet", "/patients", "/patients?warning=any", "/import", "/knowledge", "/knowledge?part=markers", "/knowledge/INT-2a",
        Case, $"{Case}?tab=response", $"{Case}?tab=biomarkers", $"{Case}?tab=resistance", $"{Case}?tab=resistance&select=genomics%5B0%5D",
        $"{Case}?tab=options", $"{Case}?tab=options&compare=ST-10,ST-21,ST-23", $"{Case}?tab=notes", $"{Case}/visits/new",
        $"{Case}?edit=therapy%3Anew", $"{Case}?tab=biomarkers&edit=biomarker%3A5", $"{Case}?edit=assessment%3A2",
        "/cases/crionm-2019-late-relapse", "/cases/syn-suppressive-cells-diffuse?tab=resistance",
    ];

    [Fact]
    public async Task EveryPage_CheckedByAxe_HasNoSeriousIssue()
    {
        Assertions.SetDefaultExpectTimeout(30_000);
        await using var context = await program.Browser.NewContextAsync(new() { Locale = "en-GB" });
        var page = await context.NewPageAsync();
        await program.SignInByLinkAsync(page);
        var issues = new List<string>();

        foreach (var (language, appearance, width) in new[] { ("en", "light", 1440), ("zh-Hans", "dark", 390) })
        {
            var host = program.SignInLink.Host;
            await context.AddCookiesAsync([
                new() { Name = "icr-language", Value = language, Domain = host, Path = "/" },
                new() { Name = "icr-appearance", Value = appearance, Domain = host, Path = "/" },
            ]);
            await page.SetViewportSizeAsync(width, 900);
            foreach (var address in s_pages)
            {
                await page.GotoAsync(new Uri(program.SignInLink, address).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
                var found = (await page.RunAxe()).Violations
                    .Where(violation => violation.Impact is "serious" or "critical");
                issues.AddRange(found.Select(violation => $"{address} {language} {appearance} {width}: {violation.Id}: {violation.Nodes[0].Html}"));
            }
        }

        issues.ForEach(output.WriteLine);
        Assert.Empty(issues);
    }
}
