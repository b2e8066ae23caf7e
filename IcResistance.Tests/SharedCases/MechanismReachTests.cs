using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;

namespace IcResistance.Tests.SharedCases;

/// <summary>Every mechanism of the taxonomy is reached by a case that comes with the program, and everything said of it can be checked.</summary>
public sealed class MechanismReachTests
{
    public static TheoryData<string> Mechanisms => [.. KnowledgeCatalogue.Current.Mechanisms.Select(entry => entry.Id)];

    public static TheoryData<string> Patterns => [.. Enumerable.Range(1, 18).Select(number => $"PP-{number:D2}")];

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Mechanism_IsReachedByASampleCase(string id)
    {
        var reached = SampleCaseAssessments.All
            .SelectMany(assessment => assessment.Mechanisms)
            .Where(finding => finding.Entry.Id == id)
            .Any(finding => finding.Status is MechanismStatus.Supported or MechanismStatus.Possible
                || finding is { Status: MechanismStatus.Context, For.Count: > 0 });

        Assert.True(reached, $"{id}: no sample case makes it possible (a host factor: has a fact on it)");
    }

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Mechanism_HasARuleOrSaysWhyNot(string id) =>
        Assert.True(MechanismRules.Find(id) is not null || KnowledgeCatalogue.Current.Mechanism(id).WhyNoRule is not null);

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Mechanism_WhateverIsFound_CarriesDataRuleCitationAndCaveatOfTheCatalogue(string id)
    {
        foreach (var finding in SampleCaseAssessments.All.Select(assessment => assessment.Mechanisms.Single(finding => finding.Entry.Id == id)))
        {
            Assert.All(finding.For.Concat(finding.Against), evidence =>
            {
                Assert.NotEmpty(evidence.Data);
                Assert.True(KnowledgeCatalogue.Current.Rule(evidence.Rule) is not null || KnowledgeCatalogue.Current.Caveats.Any(caveat => caveat.Id == evidence.Rule), evidence.Rule);
            });
            Assert.StartsWith("§1.", finding.Entry.Review, StringComparison.Ordinal);
            Assert.All(finding.Entry.Caveats, caveat => Assert.Contains(KnowledgeCatalogue.Current.Caveats, item => item.Id == caveat));
        }
    }

    /// <summary>PP-11 is how growth is measured; its answers are those of the definitions that use it, PP-12 to PP-15 and PP-18.</summary>
    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_HasAnEntry_OrIsTheMeasureBehindOthers(string rule)
    {
        var entries = SampleCaseAssessments.All.SelectMany(assessment => assessment.Resistance.Patterns).Where(pattern => pattern.Rule == rule);

        Assert.Equal(rule is not "PP-11", entries.Any());
    }

    [Fact]
    public void OutsideFinding_InAnySampleCase_CarriesEvidenceAndACaveat() => Assert.All(
        SampleCaseAssessments.All.SelectMany(assessment => assessment.OutsideTaxonomy),
        finding => Assert.True(finding.Evidence.Count > 0 && finding.Caveat.En.Length > 0));
}
