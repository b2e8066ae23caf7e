using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Features.Cases;

namespace IcResistance.Tests.Web.Cases;

public sealed class CaseOverviewTests : ComponentTest
{
    [Fact]
    public void Verdict_AcquiredResistance_SaysItInTheReadersLanguage()
    {
        var english = Render<VerdictBanner>(Language.English, banner => banner.Add(item => item.Assessment, SampleCase.Assess(SampleCase.Relapse)));
        var chinese = Render<VerdictBanner>(Language.Chinese, banner => banner.Add(item => item.Assessment, SampleCase.Assess(SampleCase.Relapse)));

        Assert.Contains("Acquired resistance since 2022-02-14 (day 336)", english.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Contains("获得性耐药", chinese.Find("h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdict_BothDefinitionsItRestsOn_AreNamedWithTheirRules()
    {
        var banner = Render<VerdictBanner>(Language.English, item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse)));

        Assert.Equal(["AR-02", "AR-06"], banner.FindAll(".chip:not(.pattern) .rule").Select(rule => rule.TextContent));
    }

    [Fact]
    public void Header_NothingRecorded_SaysSoInWords()
    {
        var header = Render<CaseHeader>(Language.Chinese, item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.Empty)));

        Assert.All(header.FindAll(".fact"), fact => Assert.Contains("未记录", fact.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Header_NextPatientAndBack_LeavesNoTrace()
    {
        var header = Render<CaseHeader>(Language.English, item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse)));
        var first = header.Markup;

        header.Render(item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.Empty)));
        Assert.DoesNotContain("pembrolizumab", header.Markup, StringComparison.Ordinal);

        header.Render(item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse)));
        Assert.Equal(first, header.Markup);
    }

    [Fact]
    public void Branches_SupportedMechanism_StandsFirstWithItsCitation()
    {
        var branches = Render<BranchOverview>(Language.English, item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse)));
        var first = branches.Find("section:first-of-type li");

        Assert.Contains("supported", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("B2M", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("§1.1(2) [14–15]", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_NothingAssessed_CountsWhatIsNot()
    {
        var branches = Render<BranchOverview>(Language.English, item => item.Add(x => x.Assessment, SampleCase.Assess(SampleCase.Empty)));

        Assert.Contains("9 not assessed", branches.Find("section:first-of-type").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_ChosenFinding_NamesItsDatum()
    {
        string? chosen = null;
        var branches = Render<BranchOverview>(Language.English, item => item
            .Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse))
            .Add(x => x.OnSelect, path => chosen = path));

        branches.Find("button.finding").Click();

        Assert.Equal("genomics[0]", chosen);
    }
}
