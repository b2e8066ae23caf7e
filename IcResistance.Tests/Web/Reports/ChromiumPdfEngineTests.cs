using System.Diagnostics;
using IcResistance.Domain.Summary;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>What becomes of a print when the browser is missing, hangs, dies or lies.</summary>
public sealed class ChromiumPdfEngineTests
{
    private static readonly PrintedDocument s_summary = PrintedDocument.Of(SummaryCases.Summarize(SummaryCases.Blank));

    [Fact]
    public async Task Browser_Missing_NamesTheSettingInBothLanguages()
    {
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), "/nowhere/chromium"));

        var failure = await Assert.ThrowsAsync<PdfException>(() => PrintAsync(host));

        Assert.Equal(PdfFailure.EngineMissing, failure.Failure);
        Assert.Contains("Pdf:ChromiumPath", failure.Text.En, StringComparison.Ordinal);
        Assert.Contains("Pdf:ChromiumPath", failure.Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_Hanging_IsEndedWithItsChildrenAndItsFolder()
    {
        using var browser = new FakeBrowser("""sleep 120 & echo $! > "$here/child"; wait""");
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path), (nameof(PdfOptions.TimeLimitSeconds), "3"));

        var failure = await Assert.ThrowsAsync<PdfException>(() => PrintAsync(host));

        Assert.Equal(PdfFailure.TimedOut, failure.Failure);
        Assert.False(IsRunning(browser.Noted("child")));
        Assert.False(Directory.Exists(browser.PrintFolder));
    }

    [Fact]
    public async Task Browser_Killed_SaysSoAndLeavesNoChild()
    {
        using var browser = new FakeBrowser("""sleep 120 & echo $! > "$here/child"; kill -9 $$""");
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path));

        var failure = await Assert.ThrowsAsync<PdfException>(() => PrintAsync(host));

        Assert.Equal(PdfFailure.EngineFailed, failure.Failure);
        Assert.False(IsRunning(browser.Noted("child")));
        Assert.False(Directory.Exists(browser.PrintFolder));
    }

    [Fact]
    public async Task Pdf_CutShort_IsNeverHandedOut()
    {
        using var browser = new FakeBrowser("""printf '%%PDF-1.4\nhalf a' > "$pdf" """);
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path));

        var failure = await Assert.ThrowsAsync<PdfException>(() => PrintAsync(host));

        Assert.Equal(PdfFailure.EngineFailed, failure.Failure);
    }

    [Fact]
    public async Task Pdf_WithItsEndButWithoutItsMiddle_IsNeverHandedOut()
    {
        using var browser = new FakeBrowser("""printf '%%PDF-1.4\nhalf\nstartxref\n900\n%%%%EOF\n' > "$pdf" """);
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path));

        Assert.Equal(PdfFailure.EngineFailed, (await Assert.ThrowsAsync<PdfException>(() => PrintAsync(host))).Failure);
    }

    [Fact]
    public async Task WorkFolder_ThatCannotBeWrittenTo_IsAFailureThatSaysSo()
    {
        using var browser = new FakeBrowser(FakeBrowser.WholePdf);
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path), (nameof(PdfOptions.WorkFolder), browser.Path + "/below-a-file"));

        Assert.Equal(PdfFailure.EngineFailed, (await Assert.ThrowsAsync<PdfException>(() => PrintAsync(host))).Failure);
    }

    [Fact]
    public async Task Retry_AfterAFailure_Prints()
    {
        using var browser = new FakeBrowser($"""test -f "$here/tried" || {"{"} touch "$here/tried"; exit 1; {"}"}""" + "\n" + FakeBrowser.WholePdf);
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path));
        await Assert.ThrowsAsync<PdfException>(() => PrintAsync(host));

        var printed = await PrintAsync(host);

        Assert.Equal(1, printed.PageCount);
    }

    [Fact]
    public async Task Cancelled_ByTheReader_EndsTheBrowser()
    {
        using var browser = new FakeBrowser("""sleep 120 & echo $! > "$here/child"; wait""");
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path));
        using var reader = new CancellationTokenSource(TimeSpan.FromSeconds(3));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.GetRequiredService<IPdfEngine>().PrintAsync(s_summary, reader.Token));

        Assert.False(IsRunning(browser.Noted("child")));
        Assert.False(Directory.Exists(browser.PrintFolder));
    }

    [Fact]
    public async Task Prints_AtOnce_AreNoMoreThanTheSetting()
    {
        using var browser = new FakeBrowser("""mkdir "$here/busy" || touch "$here/collision"; sleep 0.3; rmdir "$here/busy";""" + "\n" + FakeBrowser.WholePdf);
        await using var host = ReportHost.Start((nameof(PdfOptions.ChromiumPath), browser.Path), (nameof(PdfOptions.AtOnce), "1"));

        await Task.WhenAll(PrintAsync(host), PrintAsync(host), PrintAsync(host));

        Assert.Throws<FileNotFoundException>(() => browser.Noted("collision"));
    }

    private static Task<PrintedPdf> PrintAsync(IServiceProvider host) =>
        host.GetRequiredService<IPdfEngine>().PrintAsync(s_summary, TestContext.Current.CancellationToken);

    /// <summary>A zombie that only waits to be counted by its parent does not run.</summary>
    private static bool IsRunning(string id)
    {
        var status = $"/proc/{id}/stat";
        try
        {
            return File.Exists(status)
                ? File.ReadAllText(status).Split(") ")[^1][0] is not 'Z'
                : !OperatingSystem.IsLinux() && Array.Exists(Process.GetProcesses(), process => process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == id);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
