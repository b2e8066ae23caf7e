using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>Prints with the engine of this build and reads the paper back.</summary>
public sealed class PrintedSummaryTests : IAsyncDisposable
{
    private static readonly PrintRequest s_english = new();

    private readonly ServiceProvider _host = ReportHost.Start();

    [Fact]
    public async Task Print_TeachingCase_HasTitleLanguageTagsAndOutline()
    {
        var record = SummaryCases.Shared("syn-b2m-biallelic-acquired");

        var pages = await _host.PrintAsync(record, s_english);

        Assert.StartsWith(record.Id, pages.Title, StringComparison.Ordinal);
        Assert.Contains("/Lang (en)", pages.Raw, StringComparison.Ordinal);
        Assert.Contains("/Marked true", pages.Raw, StringComparison.Ordinal);
        var headings = SummaryCases.Summarize(record).Flat().OfType<HeadingBlock>().Select(heading => PrintedPages.Squeezed(heading.Text.En));
        Assert.Equal(headings, pages.Bookmarks.Where(mark => mark.Level == 1).Select(mark => mark.Title));
    }

    [Fact]
    public async Task Print_TimeAxis_IsAFigureOfVectorsWithItsWords()
    {
        var pages = await _host.PrintAsync(SummaryCases.Shared("syn-b2m-biallelic-acquired"), s_english);

        Assert.Contains("/S /Figure", pages.Raw, StringComparison.Ordinal);
        Assert.Contains("Time axis of case syn-b2m-biallelic-acquired", pages.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("/Subtype /Image", pages.Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("syn-b2m-biallelic-acquired")]
    [InlineData("syn-suppressive-cells-diffuse")]
    [InlineData("zaretsky-2016-jak1")]
    public async Task Print_BothLanguages_SaysEverySectionInBothAndInOrder(string id)
    {
        var record = SummaryCases.Shared(id);

        var pages = await _host.PrintAsync(record, s_english with { Languages = [Language.English, Language.Chinese] });

        Assert.InRange(pages.Texts.Count, 3, 8);
        var summary = SummaryCases.Summarize(record);
        pages.AssertHeadingsInOrder(summary.Blocks, heading => $"{heading.Text.En} / {heading.Text.Zh}");
        var outline = pages.Bookmarks.Where(mark => mark.Level == 1).ToList();
        Assert.Equal(summary.Flat().OfType<HeadingBlock>().Select(heading => PrintedPages.Squeezed($"{heading.Text.En}{heading.Text.Zh}")), outline.Select(mark => mark.Title.Replace("/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Print_MarkedFinal_SaysSoOnEveryPageAndNeverDraft()
    {
        var pages = await _host.PrintAsync(SummaryCases.Shared("syn-pseudoprogression"), s_english with { Status = SummaryStatus.Final });

        Assert.All(pages.Texts, text => Assert.Contains("FINAL·case1of1", text, StringComparison.Ordinal));
        Assert.DoesNotContain("DRAFT", pages.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_LargePrint_HasNoLetterBelowTwelvePoints()
    {
        var pages = await _host.PrintAsync(SummaryCases.Shared("syn-pseudoprogression"), s_english with { IsLargePrint = true });

        Assert.InRange(pages.SmallestLetter, 11.5, 13);
        Assert.InRange(pages.Texts.Count, 3, 7);
    }

    [Fact]
    public async Task Print_Usual_HasNoLetterBelowSevenAndAHalfPoints()
    {
        var pages = await _host.PrintAsync(SummaryCases.Shared("syn-checkpoint-switch"), s_english);

        Assert.InRange(pages.SmallestLetter, 7.4, 9.1);
    }

    [Fact]
    public async Task Print_LetterHandout_IsOnePageAcross()
    {
        var pages = await _host.PrintAsync(SummaryCases.Shared("syn-suppressive-cells-diffuse"), s_english with { Paper = PaperSize.Letter, Layout = PrintLayout.Handout });

        Assert.Equal([(792, 612)], pages.Sizes);
    }

    [Fact]
    public async Task Print_DeIdentified_CarriesNeitherIdNorDateInTextOrProperties()
    {
        var record = SummaryCases.Shared("syn-b2m-biallelic-acquired");

        var pages = await _host.PrintAsync(record, s_english with { IsDeIdentified = true });

        Assert.DoesNotContain(record.Id, pages.All + pages.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("2021-", pages.All, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20000101000000", pages.Raw, StringComparison.Ordinal);
        Assert.Contains("De-identified:", pages.Texts[0], StringComparison.Ordinal);
        Assert.All(pages.Texts, text => Assert.StartsWith("case-1", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Print_TableOverThreePages_RepeatsItsHeaderAndSplitsNoRow()
    {
        var rows = Enumerable.Range(100, 90).Select(row => new TableRow([new TableCell([Phrase.Same($"a{row}b"), Phrase.Same($"c{row}d")]), Phrase.Same($"e{row}f 12 mm")])).ToValueList();
        var table = new TableBlock(Phrase.Same("Long"), [new TableColumn(Phrase.Same("Lesion"), 1), new TableColumn(Phrase.Same("Length"), 1)], rows);
        var summary = SummaryCases.Summarize(SummaryCases.Blank) with { Pages = [new PrintedPage([new HeadingBlock(SummarySection.Lesions, Phrase.Same("Long")), table])] };

        var pages = await _host.PrintAsync(PrintedDocument.Of(summary));

        Assert.True(pages.Texts.Count >= 3);
        Assert.All(pages.Texts, text => Assert.Contains("LesionLength", text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(100, 90), row => Assert.Single(pages.Texts, text =>
            text.Contains($"a{row}b", StringComparison.Ordinal) && text.Contains($"c{row}d", StringComparison.Ordinal) && text.Contains($"e{row}f12mm", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Page_ForTheReadersOwnPrint_RunsAndFetchesNothing()
    {
        var html = await _host.GetRequiredService<SummaryPdf>().RenderHtmlAsync(new PrintedCase(CaseAssessor.Assess(SummaryCases.Blank)), s_english with { Languages = [Language.Chinese] });

        Assert.Contains("<html lang=\"zh-Hans\"", html, StringComparison.Ordinal);
        Assert.Contains("default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", html, StringComparison.OrdinalIgnoreCase);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
