using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Web.Reports.Document;
using Microsoft.Extensions.Options;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace IcResistance.Web.Reports.QuestPdf;

/// <summary>Prints with the QuestPDF library, in this process: no browser, no HTML. Compiled only with <c>-p:PdfEngine=QuestPdf</c>.</summary>
public sealed class QuestPdfEngine : IPdfEngine, IDisposable
{
    private readonly SummaryHtml _html;
    private readonly SemaphoreSlim _turns;
    private readonly TimeSpan _limit;

    public QuestPdfEngine(SummaryHtml html, IOptions<PdfOptions> options)
    {
        (_html, _turns, _limit) = (html, new SemaphoreSlim(options.Value.AtOnce), TimeSpan.FromSeconds(options.Value.TimeLimitSeconds));

        // The licence is the user's to choose; the library refuses to print without one.
        QuestPDF.Settings.License = Enum.TryParse<LicenseType>(options.Value.QuestPdfLicense, ignoreCase: true, out var license) ? license : null;
        QuestPDF.Settings.UseEnvironmentFonts = true;
    }

    public async Task<PrintedPdf> PrintAsync(PrintedDocument document, CancellationToken cancellation)
    {
        if (QuestPDF.Settings.License is null)
        {
            throw Unlicensed();
        }

        var figures = await FigureDrawings.OfAsync(document, _html);
        await _turns.WaitAsync(cancellation);
        try
        {
            // The library cannot be interrupted: a print that takes too long runs on, but nobody waits for it.
            var composer = new QuestPdfDocument(document, figures);
            var print = Task.Run(composer.GeneratePdf, cancellation);
            var pdf = await print.WaitAsync(_limit + (document.Parts.Count * TimeSpan.FromSeconds(1)), cancellation);
            return new PrintedPdf(pdf, composer.Headings.PageCount, composer.Headings.Pages);
        }
        catch (TimeoutException late)
        {
            throw new PdfException(PdfFailure.TimedOut, new Phrase("The PDF was not ready in time and was given up. Nothing was saved; please try again.", "PDF 未能按时生成，已中止。未保存任何内容；请重试。"), late);
        }
        catch (Exception failure) when (failure is DocumentComposeException or DocumentDrawingException or DocumentLayoutException or InitializationException)
        {
            throw new PdfException(PdfFailure.EngineFailed, new Phrase("The PDF library could not make the file. Nothing was saved; please try again.", "PDF 程序库未能生成文件。未保存任何内容；请重试。"), failure);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private static PdfException Unlicensed() => new(PdfFailure.EngineMissing, new Phrase(
        $"No licence for the PDF library is chosen. Set {PdfOptions.Section}:{nameof(PdfOptions.QuestPdfLicense)} to Community, Professional or Enterprise, as your organization holds it.",
        $"未选择 PDF 程序库的许可类型。请将 {PdfOptions.Section}:{nameof(PdfOptions.QuestPdfLicense)} 设为 Community、Professional 或 Enterprise。"));
}
