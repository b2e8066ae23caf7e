using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>Twelve therapies, forty visits, sixty findings: more than two pages hold. Nothing is cut, and every page says whose it is.</summary>
public sealed class PrintedLongCaseTests : IAsyncDisposable
{
    private readonly ServiceProvider _host = ReportHost.Start();

    public static TheoryData<string, PrintRequest> Requests => new()
    {
        { "large print", new PrintRequest { IsLargePrint = true } },
        { "large print, Chinese", new PrintRequest { IsLargePrint = true, Languages = [Language.Chinese] } },
        { "letter", new PrintRequest { IsLargePrint = true, Paper = PaperSize.Letter } },
    };

    [Fact]
    public async Task Print_TwelveTherapiesFortyVisitsSixtyFindings_KeepsToTwoPages()
    {
        var pages = await _host.PrintAsync(CrowdedCase.Record(), new PrintRequest());

        Assert.Equal(2, pages.Texts.Count);
        Assert.Contains("Resistancecallbyeachdefinition", pages.Texts[0], StringComparison.Ordinal);
        Assert.Contains("morelinesareinthecasefile", pages.Texts[0], StringComparison.Ordinal);
        Assert.StartsWith("Mechanisms", pages.Texts[1][pages.Texts[1].IndexOf("Mechanisms", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Print_OverManyPages_CutsNoRowAndRepeatsTheHeaderAboveEach(string name, PrintRequest request)
    {
        var pages = await _host.PrintAsync(CrowdedCase.Record(), request);

        Assert.True(pages.Texts.Count >= 5, $"{name} has {pages.Texts.Count} pages");
        var language = request.Languages[0];
        Assert.All(SummaryCases.Summarize(CrowdedCase.Record()).Flat().OfType<TableBlock>(), table =>
        {
            var header = Squeezed(table.Columns.Select(column => column.Header), language);
            var rows = table.Rows.Select(row => Squeezed(row.Cells.SelectMany(cell => cell.Lines.Concat(cell.Notes)), language)).ToList();
            Assert.All(rows, row => Assert.Contains(pages.Texts, text => text.IndexOf(header, StringComparison.Ordinal) is >= 0 and var at && text.IndexOf(row, at, StringComparison.Ordinal) >= 0));
            Assert.All(pages.Texts.Where(text => text.Contains(header, StringComparison.Ordinal)), text => Assert.Contains(rows, row => text.Contains(row, StringComparison.Ordinal)));
        });
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Print_OverManyPages_SaysWhoseItIsAndWhichPageOnEach(string name, PrintRequest request)
    {
        var pages = await _host.PrintAsync(CrowdedCase.Record(), request);

        var count = pages.Texts.Count;
        Assert.All(pages.Texts.Select((text, place) => (text, number: place + 1)), page =>
        {
            Assert.True(page.text.StartsWith("crowded-1·", StringComparison.Ordinal), $"{name}: page {page.number} does not begin with whose it is");
            Assert.Contains(request.Languages[0] is Language.English ? "DRAFT·case1of1" : "草稿·病例1/1", page.text, StringComparison.Ordinal);
            Assert.Contains(request.Languages[0] is Language.English ? $"page{page.number}of{count}" : $"第{page.number}页/共{count}页", page.text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Print_InBothLanguages_HasEveryHeadingInOrderAndNoPageWithoutItsNumber()
    {
        var pages = await _host.PrintAsync(CrowdedCase.Record(), new PrintRequest { Languages = [Language.English, Language.Chinese] });

        pages.AssertHeadingsInOrder(SummaryCases.Summarize(CrowdedCase.Record()).Blocks, heading => $"{heading.Text.En} / {heading.Text.Zh}");
        Assert.All(pages.Texts.Select((text, place) => (text, place)), page => Assert.Contains($"page/页{page.place + 1}/{pages.Texts.Count}", page.text, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static string Squeezed(IEnumerable<Phrase> words, Language language) => PrintedPages.Squeezed(string.Concat(words.Select(phrase => phrase.In(language))));
}
