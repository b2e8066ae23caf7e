using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;

namespace IcResistance.Web.Reports;

/// <param name="Content">The whole file.</param>
/// <param name="PageCount">Pages in it.</param>
/// <param name="HeadingPages">
/// The page, from 1, of every title and heading in their order; not stated where the engine cannot tell.
/// </param>
public sealed record PrintedPdf(byte[] Content, int PageCount, ValueList<int> HeadingPages);

/// <summary>Turns a document of blocks into a PDF. Engines are replaceable; none of them knows medicine.</summary>
public interface IPdfEngine
{
    /// <returns>A whole PDF, never a part of one.</returns>
    /// <exception cref="PdfException">The engine is missing, was too slow, or failed; the same call may be tried again.</exception>
    Task<PrintedPdf> PrintAsync(PrintedDocument document, CancellationToken cancellation);
}
