using IcResistance.Domain.CaseFiles;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.CommandLine;

namespace IcResistance.Tests.Web.CommandLine;

public sealed class StoreCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Export_OfWhatWasImported_IsTheSameCaseFile()
    {
        var file = Write("case.json", CaseFileWriter.Write(TestStore.Case("p1")));

        Assert.Equal(ExitCode.Done, await RunAsync("import", file));
        Assert.Equal(ExitCode.Done, await RunAsync("export", "p1", "--output", _folder.File("out.json")));

        Assert.Equal(await ReadAsync(file), (await ReadAsync(_folder.File("out.json"))).TrimEnd('\n'));
    }

    [Fact]
    public async Task Import_FileWithARefusedCase_ChangesNothingButTheOtherFileIsImported()
    {
        var good = Write("good.json", CaseFileWriter.Write(TestStore.Case("p1")));
        var bad = Write("bad.json", $$"""[ {{CaseFileWriter.Write(TestStore.Case("p2"))}}, { "caseFile": 1, "id": "p3", "colour": "red" } ]""");

        Assert.Equal(ExitCode.Refused, await RunAsync("import", bad, good));

        Assert.Contains($"{bad}: $[1].colour: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await RunAsync("export", "p1"));
        Assert.Equal(ExitCode.Refused, await RunAsync("export", "p2"));
    }

    [Fact]
    public async Task Import_MissingFile_IsRefusedWithItsName()
    {
        Assert.Equal(ExitCode.Refused, await RunAsync("import", _folder.File("none.json")));
        Assert.StartsWith($"{_folder.File("none.json")}: $: ", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("export", "a", "b")]
    [InlineData("assess")]
    [InlineData("assess", "a.json", "--language", "fr")]
    [InlineData("assess", "a.json", "--as-of", "soon")]
    public async Task Command_NotUnderstood_IsWrongUsage(params string[] args)
    {
        Assert.Equal(ExitCode.WrongUsage, await ProgramCommands.RunAsync(args, _output, _error));
        Assert.Contains("--help", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    public async Task Help_Asked_NamesEveryCommand(params string[] args)
    {
        Assert.Equal(ExitCode.Done, await ProgramCommands.RunAsync(args, _output, _error));
        Assert.All(["serve", "assess", "import", "export", "summary", "booklet"], command => Assert.Contains($"  {command} ", _output.ToString(), StringComparison.Ordinal));
    }

    private Task<int> RunAsync(params string[] args) => ProgramCommands.RunAsync([.. args, $"--Storage:Folder={_folder.Path}"], _output, _error);

    private string Write(string name, string text)
    {
        File.WriteAllText(_folder.File(name), text);
        return _folder.File(name);
    }

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
}
