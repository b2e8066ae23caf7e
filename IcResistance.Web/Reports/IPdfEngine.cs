using IcResistance.Domain.Summary;

namespace IcResistance.Web.Reports;

/// <param name="Content">The whole file.</param>
/// <param name="PageCount">Pages in it.</param>
public sealed record PrintedPdf(byte[] Content, int PageCount);

/// <summary>Turns a document of blocks into a PDF. Engines are replaceable; none of them knows medicine.</summary>
public interface IPdfEngine
{
    /// <returns>A whole PDF, never a part of one.</returns>
    /// <exception cref="PdfException">The engine is missing, was too slow, or failed; the same call may be tried again.</exception>
    Task<PrintedPdf> PrintAsync(CaseSummary summary, CancellationToken cancellation);
}
