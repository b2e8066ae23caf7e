using System.Text.Json;
using IcResistance.Domain.CaseFiles;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.CommandLine;

namespace IcResistance.Tests.Web.CommandLine;

public sealed class AssessCommandTests : IDisposable
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
    public async Task OneCase_IsOneObject()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("assess", Write("p1")));

        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal("p1", json.RootElement.GetProperty("case").GetString());
    }

    [Fact]
    public async Task SeveralCases_AreAnArrayInTheirOrder()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("assess", Write("p2"), Write("p1")));

        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal(["p2", "p1"], json.RootElement.EnumerateArray().Select(item => item.GetProperty("case").GetString()));
    }

    [Fact]
    public async Task JsonLines_AreOneObjectALine()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("assess", Write("p1"), Write("p2"), "--jsonl"));

        var lines = _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public async Task OneRefusedOfTwo_OtherIsStillAssessedAndTheErrorNamesFileAndPath()
    {
        File.WriteAllText(_folder.File("bad.json"), """{ "caseFile": 1, "id": "bad", "patient": { "sex": "unknwon" } }""");

        Assert.Equal(ExitCode.Refused, await RunAsync("assess", _folder.File("bad.json"), Write("p1")));

        Assert.StartsWith($"{_folder.File("bad.json")}: $.patient.sex: ", _error.ToString(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal("p1", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("case").GetString());
    }

    [Fact]
    public async Task AsOfDate_RelativeCase_IsRefusedBecauseItHasNoCalendar()
    {
        Assert.Equal(ExitCode.Refused, await RunAsync("assess", Write("p1"), "--as-of", "2026-01-01"));
        Assert.Contains("$.calendar", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsOfDay_BeforeTheEnd_IsTheDayOfTheAssessment()
    {
        await RunAsync("assess", Write("p1"), "--as-of", "60");

        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal(60, json.RootElement.GetProperty("asOfDay").GetInt32());
    }

    [Fact]
    public async Task SharedCases_AllOfThem_AreAssessed()
    {
        Assert.Equal(ExitCode.Done, await RunAsync(["assess", "--jsonl", .. TestPaths.SharedCases()]));
        Assert.Equal("", _error.ToString());
    }

    private Task<int> RunAsync(params string[] args) => ProgramCommands.RunAsync(args, _output, _error);

    private string Write(string id)
    {
        File.WriteAllText(_folder.File($"{id}.json"), CaseFileWriter.Write(TestStore.Case(id)));
        return _folder.File($"{id}.json");
    }
}
