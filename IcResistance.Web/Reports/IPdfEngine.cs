using IcResistance.Domain.Summary;

namespace IcResistance.Web.Reports;

/// <summary>Turns a document of blocks into a PDF. Engines are replaceable; none of them knows medicine.</summary>
public interface IPdfEngine
{
    /// <returns>A whole PDF, never a part of one.</returns>
    /// <exception cref="PdfException">The engine is missing, was too slow, or failed; the same call may be tried again.</exception>
    Task<byte[]> PrintAsync(CaseSummary summary, CancellationToken cancellation);
}
