using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Web.Reports.Document;

namespace IcResistance.Web.Reports;

/// <summary>The printed case summary and the booklet of a meeting: as a PDF, or as the page that a browser prints itself.</summary>
public sealed class SummaryPdf(IPdfEngine engine, SummaryHtml html, TimeProvider clock)
{
    /// <summary>Prints one case; see <see cref="PrintAsync"/>.</summary>
    /// <exception cref="PdfException">No PDF could be made; the message says why and what helps.</exception>
    public Task<byte[]> RenderAsync(PrintedCase printed, PrintRequest request, CancellationToken cancellation = default) =>
        PrintAsync(Composer([printed], request, hasCover: false), request, null, cancellation);

    /// <summary>Prints the cases of a meeting behind one agenda, as one document by one browser at a time.</summary>
    /// <exception cref="PdfException">No PDF could be made; the message says why and what helps.</exception>
    public Task<byte[]> RenderBookletAsync(
        IReadOnlyList<PrintedCase> cases, PrintRequest request, IProgress<PrintProgress>? progress = null, CancellationToken cancellation = default) =>
        PrintAsync(Composer(cases, request, hasCover: true), request, progress, cancellation);

    /// <summary>The same document as one self-contained HTML page, with all that the lists hold by default.</summary>
    public Task<string> RenderHtmlAsync(PrintedCase printed, PrintRequest request) =>
        html.RenderAsync(Composer([printed], request, hasCover: false).Compose(null));

    /// <summary>The booklet as one self-contained HTML page.</summary>
    public Task<string> RenderBookletHtmlAsync(IReadOnlyList<PrintedCase> cases, PrintRequest request) =>
        html.RenderAsync(Composer(cases, request, hasCover: true).Compose(null));

    /// <summary>The page to answer with where no PDF could be made.</summary>
    public Task<string> RenderFailureAsync(PdfException failure, Language language, string printablePage) =>
        html.RenderFailureAsync(failure, language, printablePage);

    private SummaryComposer Composer(IReadOnlyList<PrintedCase> cases, PrintRequest request, bool hasCover) => new(cases, request, clock.GetLocalNow(), hasCover);

    /// <summary>
    /// A page that runs over its sheet is printed again with shorter lists, which count what they leave out; the others stay as they are.
    /// Where even the shortest does not fit, it takes a further sheet: nothing is clipped.
    /// </summary>
    private async Task<byte[]> PrintAsync(SummaryComposer composer, PrintRequest request, IProgress<PrintProgress>? progress, CancellationToken cancellation)
    {
        progress?.Report(PrintProgress.First);
        var numbers = composer.ExpectedStarts;
        var document = composer.Compose(numbers);
        var printed = await engine.PrintAsync(document, cancellation);
        if (request.KeepsToPages && composer.TooLong(document, printed) is [_, ..] tooLong)
        {
            progress?.Report(PrintProgress.Fitting);
            await new PageFitting(composer, engine).FitAsync(tooLong, cancellation);
            progress?.Report(PrintProgress.Final);
            document = composer.Compose(numbers);
            printed = await engine.PrintAsync(document, cancellation);
        }

        if (composer.HasCover && !numbers.SequenceEqual(composer.StartsIn(document, printed) ?? []))
        {
            progress?.Report(PrintProgress.Numbering);
            printed = await engine.PrintAsync(composer.Compose(composer.StartsIn(document, printed)), cancellation);
        }

        progress?.Report(PrintProgress.Done);
        return printed.Content;
    }
}
