using IcResistance.Domain.CaseFiles;
using IcResistance.Tests.Web.Data;
using IcResistance.Tests.Web.Reports;
using IcResistance.Web.CommandLine;

namespace IcResistance.Tests.Web.CommandLine;

/// <summary>The commands that print, with a stand-in for the browser.</summary>
public sealed class PrintCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeBrowser _browser = new("""cp summary.html "$here/page.html"; """ + FakeBrowser.WholePdf);
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _browser.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Summary_WithEveryOption_PrintsThatPage()
    {
        Assert.Equal(ExitCode.Done, await RunAsync(
            "summary", Case("zhang-1958"), "--language", "both", "--paper", "letter", "--layout", "handout", "--large-print", "--de-identified", "--final", "--board-date", "2026-03-03"));

        var page = _browser.Noted("page.html");
        Assert.Contains("size: 11in 8.5in", page, StringComparison.Ordinal);
        Assert.Contains("class=\"large landscape bilingual\"", page, StringComparison.Ordinal);
        Assert.Contains("De-identified:", page, StringComparison.Ordinal);
        Assert.Contains("FINAL", page, StringComparison.Ordinal);
        Assert.DoesNotContain("DRAFT", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zhang-1958", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Booklet_OfTwoFiles_PrintsOneFileAndSaysHowFarItIs()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("booklet", Case("p1"), Case("p2")));

        Assert.Contains("case-2", _browser.Noted("page.html"), StringComparison.Ordinal);
        Assert.Contains("100 % Ready", _error.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("out.pdf")));
    }

    [Fact]
    public async Task Output_ThatCannotBeWritten_LeavesTheOldFileAndNoPart()
    {
        await File.WriteAllTextAsync(_folder.File("out.pdf"), "old", TestContext.Current.CancellationToken);
        using var dying = new FakeBrowser("exit 1");

        Assert.Equal(ExitCode.Refused, await ProgramCommands.RunAsync(
            ["summary", Case("p1"), "--output", _folder.File("out.pdf"), $"--Pdf:ChromiumPath={dying.Path}"], _output, _error));

        Assert.Equal("old", await File.ReadAllTextAsync(_folder.File("out.pdf"), TestContext.Current.CancellationToken));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*.part"));
        Assert.Contains("Nothing was saved", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("summary", "a.json", "--output", "a.pdf", "--paper", "a5")]
    [InlineData("summary", "a.json", "--output", "a.pdf", "--layout", "1")]
    [InlineData("summary", "a.json", "--output", "a.pdf", "--language", "fr")]
    [InlineData("summary", "a.json", "--output", "a.pdf", "--board-date", "soon")]
    [InlineData("summary", "a.json")]
    [InlineData("booklet", "--output", "a.pdf")]
    [InlineData("booklet", "a.json", "--output", "a.pdf", "--as-of", "12")]
    public async Task Option_NotUnderstood_IsWrongUsage(params string[] args) =>
        Assert.Equal(ExitCode.WrongUsage, await ProgramCommands.RunAsync(args, _output, _error));

    private Task<int> RunAsync(params string[] args) =>
        ProgramCommands.RunAsync([.. args, "--output", _folder.File("out.pdf"), $"--Pdf:ChromiumPath={_browser.Path}"], _output, _error);

    private string Case(string id)
    {
        File.WriteAllText(_folder.File($"{id}.json"), CaseFileWriter.Write(TestStore.Case(id)));
        return _folder.File($"{id}.json");
    }
}
