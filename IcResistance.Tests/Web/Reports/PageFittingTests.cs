using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>How long a page may be, with an engine that counts letters in the place of sheets.</summary>
public sealed class PageFittingTests
{
    private const int Sheet = 3_600;

    [Fact]
    public async Task Cases_OfABooklet_GetTheSamePagesAsEachCaseAlone()
    {
        var cases = SummaryCases.Shared().Take(12).Select(record => new PrintedCase(CaseAssessor.Assess(record))).ToList();
        var together = await PrintedAsync(engine => engine.RenderBookletAsync(cases, new PrintRequest()));

        Assert.InRange(together.Prints, 4, 5);
        Assert.Contains(together.Last.Parts.SelectMany(part => part.Pages), page => page.IsDense);
        foreach (var (printed, part) in cases.Zip(together.Last.Parts.Skip(1)))
        {
            var alone = await PrintedAsync(engine => engine.RenderAsync(printed, new PrintRequest()));
            Assert.InRange(alone.Prints, 1, 4);
            Assert.Equal(alone.Last.Parts[0].Pages.Select(TextOf), part.Pages.Select(TextOf));
        }
    }

    [Fact]
    public async Task Page_ThatIsShortened_IsTheLongestThatFits()
    {
        var printed = new PrintedCase(CaseAssessor.Assess(SummaryCases.Shared("syn-b2m-biallelic-acquired")));
        var page = (await PrintedAsync(engine => engine.RenderAsync(printed, new PrintRequest()))).Last.Parts[0].Pages[0];
        var options = new SummaryOptions { GeneratedAt = SummaryCases.GeneratedAt };

        var longest = SummaryLadder.Discussion
            .Select(limits => CaseSummaryBuilder.Build(printed.Assessment, options with { Limits = limits }).Pages[0])
            .First(candidate => TextOf(candidate).Length <= Sheet);

        Assert.Equal(TextOf(longest), TextOf(page));
    }

    private static string TextOf(PrintedPage page) => string.Concat(page.Blocks.Texts(Language.English));

    private static async Task<LetterCounter> PrintedAsync(Func<SummaryPdf, Task<byte[]>> print)
    {
        var counter = new LetterCounter();
        await using var host = ReportHost.Services(new ServiceCollection()).AddSingleton<IPdfEngine>(counter).BuildServiceProvider();
        await print(host.GetRequiredService<SummaryPdf>());
        return counter;
    }

    private sealed class LetterCounter : IPdfEngine
    {
        public int Prints { get; private set; }

        public PrintedDocument Last { get; private set; } = null!;

        public Task<PrintedPdf> PrintAsync(PrintedDocument document, CancellationToken cancellation)
        {
            (Prints, Last) = (Prints + 1, document);
            var (sheet, headings) = (1, new List<int>());
            foreach (var part in document.Parts)
            {
                foreach (var page in part.Pages)
                {
                    var titles = part.Title is null || page != part.Pages[0] ? 0 : 1;
                    headings.AddRange(Enumerable.Repeat(sheet, page.Headings.Count() + titles));
                    sheet += TextOf(page).Length <= Sheet ? 1 : 2;
                }
            }

            return Task.FromResult(new PrintedPdf([], sheet - 1, headings.ToValueList()));
        }
    }
}
