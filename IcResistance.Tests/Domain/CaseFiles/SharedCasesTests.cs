using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.CaseFiles;

public sealed class SharedCasesTests
{
    [Fact]
    public void SharedCases_Read_AreAcceptedWithoutAnError()
    {
        var refused = TestPaths.SharedCases()
            .SelectMany(path => CaseFileReader.Read(File.ReadAllText(path)).Cases)
            .SelectMany(item => item.Errors)
            .Select(problem => problem.Message.En);

        Assert.Empty(refused);
    }

    [Fact]
    public void SharedCases_ReadAndWritten_HaveTheSameContent()
    {
        foreach (var path in TestPaths.SharedCases())
        {
            var json = File.ReadAllText(path);
            var record = Assert.Single(CaseFileReader.Read(json).Records);

            Assert.True(JsonContent.Same(json, CaseFileWriter.Write(record)), Path.GetFileName(path));
        }
    }

    [Fact]
    public void SharedCases_ReadAgainFromWhatWasWritten_AreTheSameRecords()
    {
        var records = TestPaths.SharedCases().SelectMany(path => CaseFileReader.Read(File.ReadAllText(path)).Records).ToList();

        Assert.Equal(records, CaseFileReader.ReadLines(CaseFileWriter.WriteLines(records)).Records);
        Assert.Equal(records, CaseFileReader.Read(CaseFileWriter.WriteArray(records)).Records);
    }
}
