using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.CaseFiles;

public sealed class CaseFileReaderTests
{
    private const string A = """{"caseFile":1,"id":"a"}""";
    private const string B = """{"caseFile":1,"id":"b"}""";
    private const string Broken = """{"caseFile":1,"id":"c","zzz":1}""";

    [Fact]
    public void Array_WithOneBadCase_KeepsTheOthers()
    {
        var result = CaseFileReader.Read($"[{A},{Broken},{B}]");

        Assert.Equal(["a", "b"], result.Records.Select(record => record.Id));
        Assert.Equal("$[1].zzz", Assert.Single(result.Cases[1].Errors).Path);
        Assert.Equal("c", result.Cases[1].Id);
        Assert.True(result.HasErrors);
    }

    [Fact]
    public void Lines_WithBlankAndBrokenOnes_AreReadEachForItself()
    {
        var result = CaseFileReader.ReadLines($"{A}\r\n\n  \n{{\"caseFile\":\n{B}");

        Assert.Equal(["a", "b"], result.Records.Select(record => record.Id));
        var problem = Assert.Single(result.Cases[1].Problems);
        Assert.Equal(("CF001", "$[1]"), (problem.Code, problem.Path));
        Assert.Contains("line 4", problem.Expectation.En, StringComparison.Ordinal);
    }

    [Fact]
    public void SameIdTwice_RefusesTheSecondCase()
    {
        var result = CaseFileReader.Read($"[{A},{A}]");

        Assert.Single(result.Records);
        var problem = Assert.Single(result.Cases[1].Errors);
        Assert.Equal(("CF042", "$[1].id", "\"a\""), (problem.Code, problem.Path, problem.Value));
    }

    [Theory]
    [InlineData("cases.jsonl")]
    [InlineData("CASES.JSONL")]
    public void FileNamedJsonl_IsReadLineByLine(string name)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{A}\n{B}\n"));

        Assert.Equal(2, CaseFileReader.ReadNamed(name, stream).Records.Count());
    }

    [Fact]
    public void ByteOrderMark_IsPassedOver()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(A)]);

        Assert.Single(CaseFileReader.Read(stream).Records);
    }

    [Fact]
    public void Null_IsTheSameAsAbsent()
    {
        var result = CaseFileReader.Read("""{"caseFile":1,"id":"a","title":null,"calendar":null,"patient":{"ecog":null},"drivers":null,"followUp":null}""");

        var record = Assert.Single(result.Records);
        Assert.False(record.Drivers.IsStated);
        Assert.Null(record.Patient!.Ecog);
    }

    [Fact]
    public void Dates_AreTiedByTheStatedDay0_AndKept()
    {
        var record = Read(""" "calendar":{"day0":"2020-02-28"},"notes":[{"date":"2020-03-01","text":"x"},{"day":-3,"text":"y"}] """);

        Assert.Equal(2, record.Notes[0].Day);
        Assert.Equal(new DateOnly(2020, 3, 1), record.Notes[0].Time.Date);
        Assert.Equal(-3, record.Notes[1].Day);
        Assert.Equal(new DateOnly(2020, 2, 25), record.DateOf(-3));
    }

    [Fact]
    public void Dates_WithoutACalendar_AreTiedByTheFirstIciTherapy()
    {
        var record = Read(
            """
            "therapies":[{"name":"carboplatin","kind":"chemotherapy","date":"2019-12-31"},{"name":"nivolumab","kind":"ici","date":"2020-01-10","endDate":"2020-01-20"}]
            """);

        Assert.Null(record.StatedDay0);
        Assert.Equal(new DateOnly(2020, 1, 10), record.Day0);
        Assert.Equal([-10, 0], record.Therapies.Select(item => item.Day));
        Assert.Equal(10, record.Therapies[1].End.Day);
    }

    [Fact]
    public void RelativeCase_HasNoCalendar()
    {
        var record = Read(""" "therapies":[{"name":"nivolumab","kind":"ici","day":0}] """);

        Assert.Null(record.Day0);
        Assert.Null(record.DateOf(0));
    }

    [Fact]
    public void UndatedEvent_KeepsItsPhaseAndItsPlace()
    {
        var record = Read(""" "notes":[{"day":0,"text":"x"},{"day":null,"when":"after-ici","daysAfterIciEnd":426,"text":"y"}] """);

        Assert.Equal("notes[1]", record.Notes[1].Path);
        Assert.Equal(426, record.Notes[1].Time.DaysAfterIciEnd);
        Assert.False(record.Notes[1].Time.IsDated);
    }

    [Fact]
    public void UnknownMarker_IsKeptWithoutAWarning()
    {
        var outcome = CaseFileReader.Read(
            """{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"new-marker","value":-7,"unit":"furlong"}]}""").Cases[0];

        Assert.NotNull(outcome.Record);
        Assert.Empty(outcome.Problems);
    }

    private static IcResistance.Domain.Record.CaseRecord Read(string properties) =>
        Assert.Single(CaseFileReader.Read($$"""{"caseFile":1,"id":"a",{{properties}}}""").Records);
}
