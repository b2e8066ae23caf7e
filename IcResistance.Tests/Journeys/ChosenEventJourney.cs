using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>What the choice of an event costs on the circuit: the page says what is lit, not itself.</summary>
public sealed class ChosenEventJourney(DemonstrationProgram program) : IClassFixture<DemonstrationProgram>
{
    /// <summary>Of a choice, both ways. The addresses of the tabs and of three small forms are two thirds of it.</summary>
    private const int MostBytes = 4 * 1024;

    [Fact]
    public async Task Event_Chosen_SaysOnTheCircuitOnlyWhatChanged()
    {
        var page = await program.NewPageAsync();
        var watch = new CircuitWatch(page);
        await program.GoAsync(page, "/cases/syn-b2m-biallelic-acquired");
        await ChooseAsync(page, 0);
        await watch.QuietAsync();

        await ChooseAsync(page, 1);
        await page.WaitForTimeoutAsync(1_000);

        Assert.InRange(watch.Bytes, 1, MostBytes);
    }

    private static async Task ChooseAsync(IPage page, int number)
    {
        var path = $"assessments[{number}]";
        await page.Locator($".axis-wide .track-imaging .item[data-paths='{path}']").ClickAsync(new() { Force = true });
        await Assertions.Expect(page.Locator("time-axis")).ToHaveAttributeAsync("selected", path);
    }
}
