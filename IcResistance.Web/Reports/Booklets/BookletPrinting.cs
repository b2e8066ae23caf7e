using System.Security.Claims;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;

namespace IcResistance.Web.Reports.Booklets;

/// <summary>Reads the cases of an order, each with the right to print it, and prints them behind one agenda.</summary>
public sealed class BookletPrinting(PrintedCases cases, SummaryPdf summary)
{
    /// <exception cref="PdfException">No booklet could be made; a case that is not there, or not for this user, is named.</exception>
    public async Task<byte[]> PrintAsync(BookletOrder order, ClaimsPrincipal user, IProgress<PrintProgress>? progress, CancellationToken cancellation)
    {
        var printed = new List<PrintedCase>();
        foreach (var item in order.Cases)
        {
            progress?.Report(PrintProgress.Reading(printed.Count + 1, order.Cases.Count));
            var found = await cases.FindAsync(item.Id, null, user, cancellation) ?? throw NotFound(item.Id);
            printed.Add(found with { Question = string.IsNullOrWhiteSpace(item.Question) ? null : item.Question.Trim() });
        }

        return await summary.RenderBookletAsync(printed, order.Request, progress, cancellation);
    }

    private static PdfException NotFound(string id) => new(PdfFailure.CaseNotFound, Phrase.Of(
        $"{id}: there is no such case, or you may not print it. No booklet was made.",
        $"{id}：没有此病例，或您无权打印。未生成病例册。"));
}
