using System.Text.Json;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Mechanisms;

/// <summary>Compares the findings of every shared case with the labels beside it (<c>expected.json</c>).</summary>
public sealed class ExpectedMechanismsTests
{
    [Fact]
    public void Mechanisms_OfTheSharedCases_AgreeWithTheirLabels()
    {
        var disagreements = Cases().SelectMany(item => MechanismAssessor.Assess(item.Context)
            .SelectMany(finding => Disagreements(finding, item.Labels))
            .Select(text => $"{item.Context.Record.Id}: {text}"));

        Assert.Empty(disagreements);
    }

    [Fact]
    public void OutsideTaxonomy_OfTheSharedCases_HoldsWhatTheirLabelsName()
    {
        var unnamed = Cases().SelectMany(item => Names(item.Labels, "outside_taxonomy")
            .Except(OutsideTaxonomy.Find(item.Context).Select(finding => finding.Id))
            .Select(id => $"{item.Context.Record.Id}: {id}"));

        Assert.Empty(unnamed);
    }

    [Fact]
    public void Mechanisms_OfTheSharedCases_CiteOnlyRulesOfTheBook()
    {
        var unknown = Cases()
            .SelectMany(item => MechanismAssessor.Assess(item.Context))
            .SelectMany(finding => finding.For.Concat(finding.Against))
            .Select(evidence => evidence.Rule)
            .Where(rule => KnowledgeCatalogue.Current.Rule(rule) is null);

        Assert.Empty(unknown);
    }

    [Fact]
    public void Mechanisms_OfTheSharedCases_ReachEveryIntrinsicAndMicroenvironmentClassThatALabelNames()
    {
        var reached = Cases()
            .SelectMany(item => MechanismAssessor.Assess(item.Context))
            .Where(finding => finding.Status is MechanismStatus.Supported or MechanismStatus.Possible)
            .Select(finding => finding.Entry.Id)
            .ToHashSet();

        // INT-1c and TME-4b: no shared case measures the PKCι axis or the lactate of the tumor itself; a sample case of the program does.
        var expected = KnowledgeCatalogue.Current.Mechanisms
            .Where(entry => entry.Branch is not MechanismBranch.Host)
            .Select(entry => entry.Id)
            .Except(["INT-1c", "TME-4b"]);
        Assert.Superset(expected.ToHashSet(), reached);
    }

    private static IEnumerable<string> Disagreements(MechanismFinding finding, JsonElement labels)
    {
        var (id, status) = (finding.Entry.Id, finding.Status);
        var supported = Names(labels, "mechanisms_supported");
        var named = supported.Concat(Names(labels, "mechanisms_possible")).Concat(Names(labels, "mechanisms_tolerated")).ToList();
        if (supported.Contains(id) && status is not MechanismStatus.Supported)
        {
            yield return $"{id} is {status}, expected supported";
        }

        if (Names(labels, "mechanisms_possible").Contains(id) && status is not (MechanismStatus.Possible or MechanismStatus.Supported))
        {
            yield return $"{id} is {status}, expected at least possible: {finding.Reason.En}";
        }

        if (status is MechanismStatus.Supported && (!named.Contains(id) || Names(labels, "mechanisms_must_not_be_supported").Contains(id)))
        {
            yield return $"{id} is supported and must not be";
        }

        if (status is MechanismStatus.Possible && !named.Contains(id))
        {
            yield return $"{id} is possible, and nothing in the case speaks for it";
        }
    }

    private static List<(MechanismContext Context, JsonElement Labels)> Cases() =>
        [.. TestPaths.SharedCases().Select(path => (ContextOf(CaseFileReader.Read(File.ReadAllText(path)).Records.Single()), path)).Select(item => (item.Item1, Labels(item.path, item.Item1.Record.Id)))];

    private static JsonElement Labels(string path, string id)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "expected.json")));
        return expected.RootElement.GetProperty(id).Clone();
    }

    private static MechanismContext ContextOf(CaseRecord record)
    {
        var responses = ResponseAssessor.Assess(record, LinesOfTherapy.Of(record));
        return new MechanismContext(record, responses, ResistanceAssessor.Assess(record, responses), KnowledgeCatalogue.Current);
    }

    private static List<string> Names(JsonElement labels, string list) => [.. labels.GetProperty(list).EnumerateArray().Select(item => item.GetString()!)];
}
