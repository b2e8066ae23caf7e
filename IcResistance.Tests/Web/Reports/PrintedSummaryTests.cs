using System.Text;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace IcResistance.Tests.Web.Reports;

/// <summary>Prints with the real browser of this machine and reads the paper back.</summary>
public sealed class PrintedSummaryTests : IAsyncDisposable
{
    private readonly ServiceProvider _host = ReportHost.Start();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Print_TeachingCase_GivesEverySectionInOrder(Language language)
    {
        var record = Teaching("syn-b2m-biallelic-acquired");
        var text = Squeezed(string.Concat(await PagesAsync(record, language)));

        var from = 0;
        foreach (var heading in SummaryCases.Summarize(record).Flat().OfType<HeadingBlock>().Select(heading => Squeezed(heading.Text.In(language))))
        {
            var at = text.IndexOf(heading, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{heading}' is not printed behind position {from}.");
            from = at;
        }
    }

    [Fact]
    public async Task Print_EverySharedCase_TakesTwoPagesWithItsIdentifier()
    {
        // Each case in one language, in turn: both languages over the set, in half of the time.
        var cases = SummaryCases.Shared().Select((record, place) => (Record: record, Language: place % 2 == 0 ? Language.English : Language.Chinese));
        var problems = new System.Collections.Concurrent.ConcurrentBag<string>();

        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (item, _) =>
        {
            var pages = await PagesAsync(item.Record, item.Language);
            if (pages.Count != 2 || pages.Any(page => !Squeezed(page).Contains(item.Record.Id, StringComparison.Ordinal)))
            {
                problems.Add($"{item.Record.Id} in {item.Language}: {pages.Count} pages");
            }
        });

        Assert.Empty(problems);
    }

    [Fact]
    public async Task Print_HostileTexts_StandAsText()
    {
        const string Hostile = "<script>document.body.innerHTML='gone'</script><iframe src=file:///etc/hostname></iframe>\u202E'\"};*{display:none}";
        var record = SummaryCases.Blank with { Title = Hostile, Patient = new Patient { Wishes = Hostile + " 😀" } };

        var text = Squeezed(string.Concat(await PagesAsync(record, Language.English)));

        Assert.Contains("<script>document.body.innerHTML='gone'</script><iframesrc=file:///etc/hostname></iframe>[U+202E]'\"};*{display:none}", text, StringComparison.Ordinal);
        Assert.Contains("Discussionanddecision", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ForTheReadersOwnPrint_RunsAndFetchesNothing()
    {
        var html = await _host.GetRequiredService<SummaryPdf>().RenderHtmlAsync(CaseAssessor.Assess(SummaryCases.Blank), BoardOverrules.None, Language.Chinese);

        Assert.Contains("<html lang=\"zh-Hans\">", html, StringComparison.Ordinal);
        Assert.Contains("default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;; img-src data:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", html, StringComparison.OrdinalIgnoreCase);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task<IReadOnlyList<string>> PagesAsync(CaseRecord record, Language language)
    {
        try
        {
            var pdf = await _host.GetRequiredService<SummaryPdf>().RenderAsync(CaseAssessor.Assess(record), BoardOverrules.None, language, TestContext.Current.CancellationToken);
            using var document = PdfDocument.Open(pdf);
            return [.. document.GetPages().Select(page => page.Text)];
        }
        catch (PdfException missing) when (missing.Failure is PdfFailure.EngineMissing)
        {
            Assert.Skip("No Chromium, Chrome or Edge on this machine: install one to test the printed pages.");
            throw;
        }
    }

    private static CaseRecord Teaching(string id) => SummaryCases.Shared().Single(record => record.Id == id);

    /// <summary>
    /// Without blanks, because a PDF has none where a line breaks; and in compatibility form, because a font that draws a radical
    /// and a character alike names the glyph by the radical.
    /// </summary>
    private static string Squeezed(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character))).Normalize(NormalizationForm.FormKC);
}
