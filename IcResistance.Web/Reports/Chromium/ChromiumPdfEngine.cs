using IcResistance.Domain.Summary;
using IcResistance.Web.Reports.Document;

namespace IcResistance.Web.Reports.Chromium;

/// <summary>Prints by a headless browser of this machine: tagged, with outline, and with the system's fonts for Chinese.</summary>
public sealed class ChromiumPdfEngine(SummaryHtml html, ChromiumPrinter printer) : IPdfEngine
{
    public async Task<PrintedPdf> PrintAsync(PrintedDocument document, CancellationToken cancellation)
    {
        var pdf = await printer.PrintAsync(await html.RenderAsync(document), document.Parts.Count, cancellation);
        if (document.HidesDates)
        {
            PdfFile.HideDates(pdf);
        }

        return new PrintedPdf(pdf, PdfFile.PageCount(pdf), PdfFile.HeadingPages(pdf));
    }
}
