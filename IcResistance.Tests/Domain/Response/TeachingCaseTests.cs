using System.Text.Json;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Response;

/// <summary>The synthetic teaching cases, visit by visit, against the labels that come with them.</summary>
public sealed class TeachingCaseTests
{
    [Fact]
    public void EveryVisitAndBestResponse_AgreesWithItsLabel()
    {
        var folder = TestPaths.SharedOrSkip("cases", "teaching");
        using var labels = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var differences = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "syn-*.json"))
        {
            foreach (var record in CaseFileReader.Read(File.ReadAllText(path)).Records)
            {
                differences.AddRange(Differences(record, labels.RootElement.GetProperty(record.Id)));
            }
        }

        Assert.Empty(differences);
    }

    private static IEnumerable<string> Differences(CaseRecord record, JsonElement label)
    {
        var history = ResponseAssessor.Assess(record, LinesOfTherapy.Of(record));
        foreach (var expected in label.GetProperty("responses").EnumerateArray())
        {
            var day = expected.GetProperty("day").GetInt32();
            var visit = history.Visits.Single(item => item.Day == day);
            if (!Accepts(expected.GetProperty("recist"), visit.Recist?.WrittenName()) || !Accepts(expected.GetProperty("irecist"), visit.Irecist?.WrittenName()))
            {
                yield return $"{record.Id} day {day}: {visit.Recist} {visit.Irecist}, expected {expected}";
            }
        }

        var (best, labelled) = (history.Index!.Best, label.GetProperty("best_response"));
        if (!Accepts(labelled.GetProperty("unconfirmed"), best.Unconfirmed?.WrittenName()) || !Accepts(labelled.GetProperty("confirmed"), best.Confirmed?.WrittenName())
            || !Accepts(labelled.GetProperty("irecist"), best.Irecist?.WrittenName()))
        {
            yield return $"{record.Id} best: {best.Unconfirmed} {best.Confirmed} {best.Irecist}, expected {labelled}";
        }
    }

    private static bool Accepts(JsonElement expected, string? found) => expected.ValueKind is JsonValueKind.Array
        ? expected.EnumerateArray().Any(item => item.GetString() == found)
        : expected.GetString() == found;
}
