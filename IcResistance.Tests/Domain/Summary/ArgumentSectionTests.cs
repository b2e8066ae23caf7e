using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Tests.Domain.Summary;

public sealed class ArgumentSectionTests
{
    [Fact]
    public void BothB2mAllelesLost_SpeaksAgainstDualIci_OnTheSecondPage()
    {
        var said = Printed("syn-b2m-biallelic-acquired", SummaryLimits.Default);

        var argument = Assert.Single(said, text => text.StartsWith("AGAINST Dual ICI: PD-(L)1 + CTLA-4 (ST-21): Both B2M alleles are lost", StringComparison.Ordinal));
        Assert.Contains("Found: B2M p.Leu15Phefs*41", argument, StringComparison.Ordinal);
        Assert.Contains("Inferred from review §2.2 [31]", argument, StringComparison.Ordinal);
        Assert.EndsWith("[LK-02; genomics[2] … biomarkers[22]]", argument, StringComparison.Ordinal);
    }

    [Fact]
    public void Argument_OnAnOptionThatTheFirstPageDoesNotPrint_IsNamedThere()
    {
        var summary = SummaryCases.Summarize(SummaryCases.Shared("syn-b2m-biallelic-acquired"), options => options with { Limits = new SummaryLimits { Options = 0 } });

        Assert.Contains(summary.Pages[0].Blocks.Texts(Language.English), text => text.EndsWith("see page 2: against ST-11, ST-13, ST-15, ST-21, ST-24.", StringComparison.Ordinal));
        Assert.Contains(summary.Pages[0].Blocks.Texts(Language.Chinese), text => text.EndsWith("见第 2 页：反对 ST-11、ST-13、ST-15、ST-21、ST-24。", StringComparison.Ordinal));
    }

    [Fact]
    public void Arguments_OfEverySharedCase_StandWithTheirRuleOnTheSecondPage()
    {
        Assert.All(SummaryCases.Shared(), record =>
        {
            var said = string.Join('\n', Printed(record.Id, SummaryLimits.Default));
            var rules = CaseAssessor.Assess(record).Options.SelectMany(option => option.Arguments).Select(argument => argument.Link.Id).Distinct();

            Assert.All(rules, rule => Assert.Contains($"[{rule}", said, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Arguments_BeyondTheLimit_AreNamedWithTheirOptions()
    {
        var said = Printed("syn-b2m-biallelic-acquired", new SummaryLimits { Arguments = 1, Brief = true });

        Assert.DoesNotContain("Inferred from", said[0], StringComparison.Ordinal);
        Assert.Equal("Further, see the program: against ST-24 [LK-03]; against ST-13, ST-15 [LK-05]; against ST-11 [LK-14].", said[1]);
    }

    [Fact]
    public void Arguments_OfABlankCase_AreSaidToBeNone() =>
        Assert.Equal(["None: nothing recorded speaks for or against an option."], Section(SummaryCases.Summarize(SummaryCases.Blank)));

    private static List<string> Printed(string id, SummaryLimits limits) =>
        Section(SummaryCases.Summarize(SummaryCases.Shared(id), options => options with { EvidenceLimits = limits }));

    private static List<string> Section(CaseSummary summary) => [.. summary.Pages[1].Blocks
        .SkipWhile(block => block is not HeadingBlock { Section: SummarySection.Arguments })
        .Skip(1)
        .TakeWhile(block => block is not HeadingBlock)
        .Texts(Language.English)];
}
