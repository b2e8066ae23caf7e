using System.Text.Json;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.SharedCases;

/// <summary>The shared cases, published and synthetic, through the whole program, held against the labels that come with them.</summary>
public sealed class SharedCasesTests(ITestOutputHelper output)
{
    /// <summary>Share of the labels that must be met.</summary>
    private const double Bar = 0.95;

    public static TheoryData<string> Folders => ["cases", "cases/teaching"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Labels_AreMet_AndNoneForbidsWhatIsSaid(string folder)
    {
        var agreement = new Agreement();
        using var labels = JsonDocument.Parse(File.ReadAllText(TestPaths.SharedOrSkip([.. folder.Split('/'), "expected.json"])));
        var records = Records(folder);
        foreach (var label in labels.RootElement.EnumerateObject().Where(label => !label.Name.StartsWith('_')))
        {
            using var assessment = JsonDocument.Parse(AssessmentWriter.Write(CaseAssessor.Assess(records[label.Name]), Language.English));
            agreement.Compare(label.Name, label.Value, assessment.RootElement);
        }

        var share = (double)agreement.Met / (agreement.Met + agreement.NotMet);
        output.WriteLine($"{folder}: {agreement.Met} met, {agreement.NotMet} not: {100 * share:0.0} %, {agreement.Violations.Count} violations");
        foreach (var difference in agreement.Differences)
        {
            output.WriteLine(difference);
        }

        var row = $"| {folder} | {agreement.Met} | {agreement.NotMet} | {agreement.Violations.Count} |";
        Assert.Contains(row, File.ReadAllText(Path.Combine(TestPaths.Repository!, "docs", "agreement-with-labels.md")), StringComparison.Ordinal);
        Assert.Empty(agreement.Violations);
        Assert.True(share >= Bar, $"{100 * share:0.0} % of the labels are met");
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void OutsideTaxonomy_LabelledChange_IsReportedApart(string folder)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(TestPaths.SharedOrSkip([.. folder.Split('/'), "expected.json"])));
        var records = Records(folder);
        foreach (var label in labels.RootElement.EnumerateObject().Where(label => !label.Name.StartsWith('_')))
        {
            var found = CaseAssessor.Assess(records[label.Name]).OutsideTaxonomy.Select(item => item.Id).ToHashSet();
            var expected = label.Value.GetProperty("outside_taxonomy").EnumerateArray().Select(item => item.GetString()!);
            Assert.Equal([], expected.Where(id => !found.Contains(id)).Select(id => $"{label.Name}: {id}"));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Assessment_SameRecordTwice_IsTheSameText(string folder)
    {
        foreach (var record in Records(folder).Values)
        {
            Assert.Equal(
                AssessmentWriter.Write(CaseAssessor.Assess(record), Language.Chinese),
                AssessmentWriter.Write(CaseAssessor.Assess(record), Language.Chinese));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void AsOf_EarlierDay_IsTheAssessmentOfTheCutRecord(string folder)
    {
        foreach (var record in Records(folder).Values)
        {
            foreach (var day in record.Assessments.Select(visit => visit.Day).OfType<int>().Distinct())
            {
                Assert.Equal(
                    AssessmentWriter.Write(CaseAssessor.Assess(record.KnownOn(day), day), Language.English),
                    AssessmentWriter.Write(CaseAssessor.Assess(record, day), Language.English));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Evidence_PointsIntoTheCaseFile(string folder)
    {
        foreach (var (path, record) in Files(folder))
        {
            using var file = JsonDocument.Parse(File.ReadAllText(path));
            var assessment = CaseAssessor.Assess(record);
            var data = assessment.Mechanisms.SelectMany(finding => finding.For.Concat(finding.Against)).SelectMany(evidence => evidence.Data)
                .Concat(assessment.OutsideTaxonomy.SelectMany(finding => finding.Evidence).SelectMany(evidence => evidence.Data))
                .Concat(assessment.Resistance.Definitions.SelectMany(item => item.Facts).SelectMany(fact => fact.Data))
                .Concat(assessment.Options.SelectMany(option => option.Conditions).SelectMany(condition => condition.Reading.Data))
                .Concat(assessment.Options.SelectMany(option => option.Cautions.Concat(option.Excluded)).SelectMany(caution => caution.Reading.Data))
                .Concat(assessment.Options.SelectMany(option => option.Arguments).SelectMany(argument => argument.Reading.Data))
                .Concat(assessment.ChecksBeforeOptions.SelectMany(check => check.Data))
                .Concat(assessment.Alerts.SelectMany(alert => alert.Data));
            Assert.Equal([], data.Where(item => !Exists(file.RootElement, item)).Select(item => $"{record.Id}: {item}"));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Options_AnswersOtherThanUnknown_NameTheirData(string folder)
    {
        foreach (var record in Records(folder).Values)
        {
            var options = CaseAssessor.Assess(record).Options;
            Assert.Equal([], options.SelectMany(option => option.Conditions)
                .Where(condition => condition.Result is not ConditionResult.Unknown && condition.Reading.Data.Count == 0)
                .Select(condition => $"{record.Id}: {condition.Statement.Id}"));
            Assert.All(options.SelectMany(option => option.Arguments), argument => Assert.NotEmpty(argument.Reading.Data));
        }
    }

    private static Dictionary<string, CaseRecord> Records(string folder) => Files(folder).ToDictionary(item => item.Record.Id, item => item.Record);

    private static IEnumerable<(string Path, CaseRecord Record)> Files(string folder) =>
        Directory.EnumerateFiles(TestPaths.SharedOrSkip(folder.Split('/')), "*.json")
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal) && Path.GetFileName(path) != "expected.json")
            .Order(StringComparer.Ordinal)
            .Select(path => (path, CaseFileReader.Read(File.ReadAllText(path)).Records.Single()));

    /// <summary>Whether a path such as <c>genomics[0].gene</c> leads to something in the file.</summary>
    private static bool Exists(JsonElement root, string path)
    {
        var at = root;
        foreach (var step in path.Split('.').SelectMany(part => part.Replace("]", "", StringComparison.Ordinal).Split('[')))
        {
            if (int.TryParse(step, out var index) && at.ValueKind is JsonValueKind.Array)
            {
                if (index < 0 || index >= at.GetArrayLength())
                {
                    return false;
                }

                at = at[index];
            }
            else if (at.ValueKind is not JsonValueKind.Object || !at.TryGetProperty(step, out at))
            {
                return false;
            }
        }

        return true;
    }
}
