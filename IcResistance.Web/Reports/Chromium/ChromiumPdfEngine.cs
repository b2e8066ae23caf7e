using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Web.Reports.Document;
using Microsoft.Extensions.Options;

namespace IcResistance.Web.Reports.Chromium;

/// <summary>Prints by a headless browser of this machine: tagged, with outline, and with the system's fonts for Chinese.</summary>
public sealed partial class ChromiumPdfEngine(SummaryHtml html, IOptions<PdfOptions> options, ILogger<ChromiumPdfEngine> logger) : IPdfEngine, IDisposable
{
    private readonly SemaphoreSlim _turns = new(options.Value.AtOnce);

    public async Task<PrintedPdf> PrintAsync(CaseSummary summary, CancellationToken cancellation)
    {
        var page = await html.RenderAsync(summary);
        var browser = ChromiumFinder.Find(options.Value.ChromiumPath, Environment.GetEnvironmentVariable("PATH")) ?? throw Missing();
        await _turns.WaitAsync(cancellation);
        try
        {
            using var folder = new PrintFolder();
            return await PrintAsync(browser, folder, page, cancellation);
        }
        catch (IOException failure)
        {
            throw Failed(failure);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private async Task<PrintedPdf> PrintAsync(string browser, PrintFolder folder, string page, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(folder.PageFile, page, cancellation);
        var limit = TimeSpan.FromSeconds(options.Value.TimeLimitSeconds);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limit);
        try
        {
            var (exitCode, errors) = await ChromiumProcess.RunAsync(browser, folder, deadline.Token);
            var pdf = exitCode == 0 && File.Exists(folder.PdfFile) ? await File.ReadAllBytesAsync(folder.PdfFile, deadline.Token) : [];
            if (IsWhole(pdf))
            {
                return new PrintedPdf(pdf, PagesIn(pdf));
            }

            LogFailed(exitCode, pdf.Length, errors);
            throw Failed(null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            LogTimedOut(limit);
            throw TimedOut(options.Value.TimeLimitSeconds);
        }
    }

    /// <summary>A PDF names itself in its first bytes and ends in its end mark; a file cut short does not.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> pdf) =>
        pdf.StartsWith("%PDF-"u8) && pdf.TrimEnd("\r\n\0 "u8).EndsWith("%%EOF"u8);

    /// <summary>Counts the page objects; the browser writes its objects plainly, only their content is compressed.</summary>
    private static int PagesIn(ReadOnlySpan<byte> pdf) => pdf.Count("/Type /Page\n"u8);

    private static PdfException Missing() => new(PdfFailure.EngineMissing, new Phrase(
        $"No browser to print with was found on the server. Install Chromium, Chrome or Edge, or name one in the setting {PdfOptions.Section}:{nameof(PdfOptions.ChromiumPath)}. Until then, open the printable page and print it from your own browser.",
        $"服务器上未找到可用于打印的浏览器。请安装 Chromium、Chrome 或 Edge，或在设置 {PdfOptions.Section}:{nameof(PdfOptions.ChromiumPath)} 中指定路径。在此之前，可打开打印页并用您自己的浏览器打印。"));

    private static PdfException TimedOut(int seconds) => new(PdfFailure.TimedOut, Phrase.Of(
        $"The PDF was not ready within {seconds} seconds and was given up. Nothing was saved; please try again.",
        $"PDF 未能在 {seconds} 秒内生成，已中止。未保存任何内容；请重试。"));

    private static PdfException Failed(Exception? cause) => new(PdfFailure.EngineFailed, new Phrase(
        "The printing browser ended before the PDF was complete. Nothing was saved; please try again.",
        "打印用的浏览器在 PDF 完成前退出。未保存任何内容；请重试。"), cause);

    [LoggerMessage(LogLevel.Error, "The printing browser ended with exit code {ExitCode} and a file of {Length} bytes: {Errors}")]
    private partial void LogFailed(int exitCode, int length, string errors);

    [LoggerMessage(LogLevel.Error, "The printing browser did not finish within {Limit} and was ended.")]
    private partial void LogTimedOut(TimeSpan limit);
}
