using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Web.Reports.Document;

namespace IcResistance.Web.Reports;

/// <summary>The printed case summary: as a PDF, or as the page that a browser prints itself.</summary>
public sealed class SummaryPdf(IPdfEngine engine, SummaryHtml html, TimeProvider clock)
{
    /// <exception cref="PdfException">No PDF could be made; the message says why and what helps.</exception>
    public Task<byte[]> RenderAsync(CaseAssessment assessment, Language language, CancellationToken cancellation = default) =>
        engine.PrintAsync(Summarize(assessment, language), cancellation);

    /// <summary>The same document as one self-contained HTML page.</summary>
    public Task<string> RenderHtmlAsync(CaseAssessment assessment, Language language) => html.RenderAsync(Summarize(assessment, language));

    /// <summary>The page to answer with where no PDF could be made.</summary>
    public Task<string> RenderFailureAsync(PdfException failure, Language language, string printablePage) =>
        html.RenderFailureAsync(failure, language, printablePage);

    private CaseSummary Summarize(CaseAssessment assessment, Language language) =>
        CaseSummaryBuilder.Build(assessment, new SummaryOptions { Languages = [language], GeneratedAt = clock.GetLocalNow() });
}
