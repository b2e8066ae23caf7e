using Bunit;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Import;

namespace IcResistance.Tests.Web.Import;

public sealed class ImportPreviewTests : ComponentTest
{
    private const string Broken = """
        { "caseFile": 1, "id": "p1", "patient": { "sex": "femal" },
          "therapies": [ { "name": "nivolumab", "kind": "ici", "day": 10, "endDay": 3 } ] }
        """;

    [Fact]
    public void BrokenFile_EachError_NamesPlaceValueAndExpectation()
    {
        var preview = Render<ImportPreview>(Language.English, item => item.Add(x => x.FileName, "p1.json").Add(x => x.File, CaseFileReader.Read(Broken)));
        var row = preview.FindAll("table.problems tbody tr").First(line => line.TextContent.Contains("$.patient.sex", StringComparison.Ordinal));

        Assert.Contains("femal", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("female", row.Children[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("nothing can be imported", preview.Find(".form-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenFile_InChinese_IsExplainedInChinese()
    {
        var preview = Render<ImportPreview>(Language.Chinese, item => item.Add(x => x.FileName, "p1.json").Add(x => x.File, CaseFileReader.Read(Broken)));

        Assert.Contains("无法导入", preview.Find(".form-error").TextContent, StringComparison.Ordinal);
        Assert.All(preview.FindAll("table.problems tbody tr"), row => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", row.Children[3].TextContent));
    }

    [Theory]
    [InlineData(ImportAction.Added, "new")]
    [InlineData(ImportAction.Updated, "new version")]
    [InlineData(ImportAction.Unchanged, "already stored")]
    public void ReadableFile_PlannedAction_IsSaid(ImportAction action, string words)
    {
        var preview = Render<ImportPreview>(Language.English, item => item
            .Add(x => x.FileName, "p1.json")
            .Add(x => x.File, CaseFileReader.Read("""{ "caseFile": 1, "id": "p1" }"""))
            .Add(x => x.Plan, new CaseImport(false, [new CaseImportOutcome("p1", action)])));

        Assert.Contains(words, preview.Find("table.cases tbody tr").TextContent, StringComparison.Ordinal);
    }
}
