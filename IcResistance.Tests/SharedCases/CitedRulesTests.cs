using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Knowledge;

namespace IcResistance.Tests.SharedCases;

/// <summary>What an assessment cites must be there to be read: the sample cases that come with the program, against the rule book.</summary>
public sealed class CitedRulesTests
{
    [Fact]
    public void EveryRuleThatASampleCaseCites_StandsInTheRuleBook()
    {
        var folder = Path.Combine(TestPaths.Repository!, "IcResistance.Web", "SampleData");
        var assessments = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .SelectMany(file => CaseFileReader.Read(File.ReadAllText(file)).Records)
            .Select(record => CaseAssessor.Assess(record))
            .ToList();

        var cited = assessments.SelectMany(RulesOf).ToHashSet();

        Assert.NotEmpty(cited);
        Assert.Equal([], cited.Where(rule => KnowledgeCatalogue.Current.Rule(rule) is null).Order());
    }

    private static IEnumerable<string> RulesOf(CaseAssessment assessment) =>
    [
        .. assessment.Responses.Visits.SelectMany(visit => visit.Rules),
        .. assessment.Responses.Visits.SelectMany(visit => visit.Flags).Select(flag => flag.Rule),
        .. assessment.Responses.Lines.SelectMany(line => line.Best.Rules),
        .. assessment.Resistance.Definitions.Select(item => item.Rule),
        .. assessment.Resistance.Definitions.SelectMany(item => item.Flags).Select(flag => flag.Rule),
        .. assessment.Resistance.Patterns.Select(pattern => pattern.Rule),
        .. assessment.Mechanisms.SelectMany(finding => finding.For.Concat(finding.Against)).Select(evidence => evidence.Rule),
        .. assessment.Mechanisms.SelectMany(finding => finding.Entry.Rules),
        .. assessment.OutsideTaxonomy.SelectMany(finding => finding.Evidence).Select(evidence => evidence.Rule),
        .. assessment.Options.SelectMany(option => option.Conditions).Select(condition => condition.Statement.Rule),
        .. assessment.Options.SelectMany(option => option.Cautions.Concat(option.Excluded)).Select(caution => caution.Statement.Rule),
        .. assessment.Options.SelectMany(option => option.Arguments).Select(argument => argument.Link.Id),
        .. assessment.ChecksBeforeOptions.Select(check => check.Rule),
        .. assessment.Alerts.Select(alert => alert.Rule),
        .. assessment.Monitoring.Select(note => note.Rule),
        .. assessment.MolecularResponses.Select(response => response.Rule),
    ];
}
