using System.Text.Json.Nodes;
using CsCheck;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.CaseFiles.Editing;

/// <summary>A form neither changes what was not touched nor has a fact that it cannot hold.</summary>
public sealed class FactRoundTripTests
{
    [Fact]
    public void EveryFactOfEverySharedCase_OpenedAndSavedUntouched_LeavesTheCaseFileByteForByte()
    {
        foreach (var record in SharedRecords())
        {
            var text = CaseFileWriter.Write(record);
            Assert.All(PlacesOf(record), place => Assert.Equal(text, CaseFileWriter.Write(FactEditor.Check(record, FactEditor.Open(record, place)!).Record!)));
        }
    }

    [Fact]
    public void EveryFactOfEverySharedCase_TypedIntoAnEmptyForm_IsThatFactAgain()
    {
        foreach (var record in SharedRecords())
        {
            Assert.All(PlacesOf(record), place => Assert.Equal(Fact(record, place), Retyped(record, place)));
        }
    }

    [Fact]
    public void AnyFact_OpenedAndSavedUntouched_LeavesTheCaseFileByteForByte()
    {
        AnyCase.Records.Sample(record =>
        {
            var valid = CaseFileReader.Read(CaseFileWriter.Write(record)).Records.Single();
            var text = CaseFileWriter.Write(valid);
            foreach (var place in PlacesOf(valid))
            {
                Assert.Equal(text, CaseFileWriter.Write(FactEditor.Check(valid, FactEditor.Open(valid, place)!).Record!));
            }
        });
    }

    [Fact]
    public void AnyFact_Removed_LeavesAllOthersAsTheyAre()
    {
        AnyCase.Records.Sample(record =>
        {
            var valid = CaseFileReader.Read(CaseFileWriter.Write(record)).Records.Single();

            // A specimen that others refer to, and a treatment that gives the dates their day 0, cannot be removed.
            foreach (var place in PlacesOf(valid).Where(place => place.Kind is not FactKind.Specimen and not FactKind.Therapy))
            {
                var rest = FactEditor.Remove(valid, place).Record!;
                Assert.Equal(valid.Events.Count() - 1, rest.Events.Count());
                Assert.Equal(valid, new FactUndo(valid, place, rest, null).ApplyTo(rest));
            }
        });
    }

    internal static IEnumerable<CaseRecord> SharedRecords() => TestPaths.SharedCases().SelectMany(path => CaseFileReader.Read(File.ReadAllText(path)).Records);

    internal static IEnumerable<FactPlace> PlacesOf(CaseRecord record) => record.Events.Select(item => FactPlace.OfPath(item.Path)!.Value);

    /// <summary>The fact as the case file writes it, without regard to whether it states its time as a day or as a date.</summary>
    private static string Fact(CaseRecord record, FactPlace place)
    {
        var root = JsonNode.Parse(CaseFileWriter.Write(record))!;
        var (list, index) = (place.Path!.Split('[')[0], place.Index!.Value);
        var fact = root[list]![index]!.AsObject();
        Dated(fact, "day", "date", record.Day0);
        Dated(fact, "endDay", "endDate", record.Day0);

        // Nothing typed is nothing stated: an empty list cannot be told from an absent one in a form, and is kept as long as nobody touches it.
        foreach (var empty in fact.Where(pair => pair.Value is JsonArray { Count: 0 }).Select(pair => pair.Key).ToList())
        {
            fact.Remove(empty);
        }

        return fact.ToJsonString();
    }

    private static void Dated(JsonObject fact, string day, string date, DateOnly? day0)
    {
        if (fact[day] is { } number && day0 is { } start)
        {
            fact[date] = start.AddDays(number.GetValue<int>()).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            fact.Remove(day);
        }
        else if (fact[date] is { } stated)
        {
            fact.Remove(date);
            fact[date] = stated.ToString();
        }
    }

    private static string Retyped(CaseRecord record, FactPlace place)
    {
        var rest = place.Kind is FactKind.Specimen ? record with { Biomarkers = [], Genomics = [] } : record;
        rest = FactEditor.Remove(rest, place).Record!;
        var typed = FactEditor.Open(record, place)! with { Place = FactPlace.NewOf(place.Kind) };
        var check = FactEditor.Check(rest, typed);
        Assert.Empty(check.Problems.Where(problem => problem.Severity is ProblemSeverity.Error).Select(problem => problem.Text.En));
        return Fact(check.Record!, check.Place!.Value);
    }
}
