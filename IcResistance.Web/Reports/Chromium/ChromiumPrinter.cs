using Microsoft.Extensions.Options;

namespace IcResistance.Web.Reports.Chromium;

/// <summary>Prints one HTML page by one headless browser: within a time limit, few at once, whole or not at all.</summary>
public sealed partial class ChromiumPrinter(IOptions<PdfOptions> options, ILogger<ChromiumPrinter> logger) : IDisposable
{
    /// <summary>A browser in trouble says much; its last words are kept.</summary>
    private const int LoggedErrors = 2_000;

    private readonly SemaphoreSlim _turns = new(options.Value.AtOnce);

    /// <param name="page">A self-contained page that carries its own content security policy.</param>
    /// <param name="parts">How many cases it holds: a booklet may take longer.</param>
    /// <param name="cancellation">Ends the browser.</param>
    /// <exception cref="PdfException">The browser is missing, was too slow, or failed; nothing is left behind and the same call may be tried again.</exception>
    public async Task<byte[]> PrintAsync(string page, int parts, CancellationToken cancellation)
    {
        var browser = ChromiumFinder.Find(options.Value.ChromiumPath, Environment.GetEnvironmentVariable("PATH")) ?? throw ChromiumFailures.Missing();
        await _turns.WaitAsync(cancellation);
        try
        {
            using var folder = new PrintFolder(options.Value.WorkFolder);
            return await PrintAsync(browser, folder, page, parts, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            LogNotWritten(failure);
            throw ChromiumFailures.Of(failure, options.Value.WorkFolder);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private async Task<byte[]> PrintAsync(string browser, PrintFolder folder, string page, int parts, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(folder.PageFile, page, cancellation);
        var limit = TimeSpan.FromSeconds(options.Value.TimeLimitSeconds + ((parts - 1) * options.Value.FurtherCaseSeconds));
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limit);
        try
        {
            var (exitCode, errors) = await ChromiumProcess.RunAsync(browser, folder, deadline.Token);
            var pdf = exitCode == 0 && File.Exists(folder.PdfFile) ? await File.ReadAllBytesAsync(folder.PdfFile, deadline.Token) : [];
            if (PdfFile.IsWhole(pdf))
            {
                return pdf;
            }

            LogFailed(exitCode, pdf.Length, errors.Length > LoggedErrors ? errors[^LoggedErrors..] : errors);
            throw ChromiumFailures.Ended(folder.FullName);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            LogTimedOut(limit);
            throw ChromiumFailures.TimedOut(limit);
        }
    }

    [LoggerMessage(LogLevel.Error, "The printing browser ended with exit code {ExitCode} and a file of {Length} bytes: {Errors}")]
    private partial void LogFailed(int exitCode, int length, string errors);

    [LoggerMessage(LogLevel.Error, "The printing browser did not finish within {Limit} and was ended.")]
    private partial void LogTimedOut(TimeSpan limit);

    [LoggerMessage(LogLevel.Error, "The print could not be prepared.")]
    private partial void LogNotWritten(Exception failure);
}
