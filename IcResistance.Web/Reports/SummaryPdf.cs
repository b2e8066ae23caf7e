using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Web.Reports.Document;

namespace IcResistance.Web.Reports;

/// <summary>The printed case summary: as a PDF, or as the page that a browser prints itself.</summary>
public sealed class SummaryPdf(IPdfEngine engine, SummaryHtml html, TimeProvider clock)
{
    /// <summary>What a board has time for: one sheet of paper.</summary>
    private const int PagesPerCase = 2;

    /// <summary>Prints on two pages: a case that runs over them is printed again with shorter lists, which count what they leave out.</summary>
    /// <exception cref="PdfException">No PDF could be made; the message says why and what helps.</exception>
    public async Task<byte[]> RenderAsync(
        CaseAssessment assessment, BoardOverrules overrules, Language language, CancellationToken cancellation = default)
    {
        PrintedPdf? printed = null;
        foreach (var limits in SummaryLimits.Ladder)
        {
            printed = await engine.PrintAsync(Summarize(assessment, overrules, language, limits), cancellation);
            if (printed.PageCount <= PagesPerCase)
            {
                break;
            }
        }

        return printed!.Content;
    }

    /// <summary>The same document as one self-contained HTML page.</summary>
    public Task<string> RenderHtmlAsync(CaseAssessment assessment, BoardOverrules overrules, Language language) =>
        html.RenderAsync(Summarize(assessment, overrules, language, SummaryLimits.Default));

    /// <summary>The page to answer with where no PDF could be made.</summary>
    public Task<string> RenderFailureAsync(PdfException failure, Language language, string printablePage) =>
        html.RenderFailureAsync(failure, language, printablePage);

    private CaseSummary Summarize(CaseAssessment assessment, BoardOverrules overrules, Language language, SummaryLimits limits) => CaseSummaryBuilder.Build(
        assessment, new SummaryOptions { Languages = [language], GeneratedAt = clock.GetLocalNow(), Overrules = overrules, Limits = limits });
}
