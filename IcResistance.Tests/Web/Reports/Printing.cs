using IcResistance.Domain.Assessment;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>Prints with the engine of this build; a test that has none is skipped and says so.</summary>
internal static class Printing
{
    public static Task<PrintedPages> PrintAsync(this IServiceProvider host, CaseRecord record, PrintRequest request) =>
        ReadBackAsync(() => host.GetRequiredService<SummaryPdf>().RenderAsync(new PrintedCase(CaseAssessor.Assess(record)), request, TestContext.Current.CancellationToken));

    public static Task<PrintedPages> PrintBookletAsync(
        this IServiceProvider host, IReadOnlyList<PrintedCase> cases, PrintRequest request, IProgress<PrintProgress>? progress = null) =>
        ReadBackAsync(() => host.GetRequiredService<SummaryPdf>().RenderBookletAsync(cases, request, progress, TestContext.Current.CancellationToken));

    public static Task<PrintedPages> PrintAsync(this IServiceProvider host, PrintedDocument document) =>
        ReadBackAsync(async () => (await host.GetRequiredService<IPdfEngine>().PrintAsync(document, TestContext.Current.CancellationToken)).Content);

    private static async Task<PrintedPages> ReadBackAsync(Func<Task<byte[]>> print)
    {
        try
        {
            return new PrintedPages(await print());
        }
        catch (PdfException missing) when (missing.Failure is PdfFailure.EngineMissing)
        {
            Assert.Skip("No Chromium, Chrome or Edge on this machine: install one to test the printed pages.");
            throw;
        }
    }
}
