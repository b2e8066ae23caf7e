using Bunit;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Features.Knowledge;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Knowledge;

public sealed class KnowledgePageTests : ComponentTest
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Page_WithoutASearch_ShowsTheWholeCatalogue(Language language)
    {
        var catalogue = KnowledgeCatalogue.Current;
        var page = Show(language, "");

        Assert.Equal(
            [.. catalogue.Mechanisms.Select(entry => entry.Id), .. catalogue.Strategies.Select(entry => entry.Id)],
            page.FindAll("article").Select(entry => entry.Id));
        Assert.All(catalogue.Trials, trial => Assert.Contains(trial.Note.In(language), page.Find($"tr[data-trial='{trial.Id}']").TextContent, StringComparison.Ordinal));
        Assert.All(catalogue.Rules, rule => Assert.Contains(rule.Statement.In(language), page.Find($"tr[id='rule-{rule.Id}']").TextContent, StringComparison.Ordinal));
        Assert.All(catalogue.Sources, source => Assert.Contains(source.Id, page.Find(".sources").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Search_WordsOfEitherLanguage_FindTheEntry()
    {
        Assert.Contains("INT-2a", Show(Language.English, "?q=双等位基因缺失").FindAll("article").Select(entry => entry.Id));
        Assert.Contains("INT-2a", Show(Language.Chinese, "?q=biallelic+loss").FindAll("article").Select(entry => entry.Id));
    }

    [Fact]
    public void Search_OptionInEitherLanguage_ShowsItWithTheStateOfEachStatement()
    {
        var option = Show(Language.English, "?q=清燥救肺汤").Find("article[id='ST-25']").TextContent;

        Assert.Contains("Qingzao Jiufei decoction", option, StringComparison.Ordinal);
        Assert.Contains("general knowledge, unchecked", option, StringComparison.Ordinal);
        Assert.Contains("checked against its source", option, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ATrial_IsFoundWithItsVerdictSourceAndState()
    {
        var row = Show(Language.English, "?q=JCOG2007").Find("tr[data-trial=JCOG2007]");

        Assert.Equal("negative", row.GetAttribute("data-verdict"));
        Assert.Contains("S51", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("general knowledge, unchecked", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Caveat_ShowsItsState() =>
        Assert.Contains("general knowledge, unchecked", Show(Language.English, "?q=RL-12").Find("tr[id='RL-12']").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Search_NothingMatches_SaysSo() =>
        Assert.Contains("Nothing matches", Show(Language.English, "?q=moonshine").Markup, StringComparison.Ordinal);

    [Fact]
    public void State_ProductDecisions_ShowsThoseRulesOnly()
    {
        var page = Show(Language.English, "?state=product-decision");

        Assert.Empty(page.FindAll("article"));
        Assert.Equal(
            KnowledgeCatalogue.Current.Rules.Where(rule => rule.State is RuleState.ProductDecision).Select(rule => $"rule-{rule.Id}"),
            page.FindAll("tbody tr").Select(row => row.Id));
    }

    [Fact]
    public void Mechanism_WithACaveat_ShowsItBesideTheReviewsClaim()
    {
        var entry = Show(Language.English, "?q=INT-2a").Find("article[id='INT-2a']");

        Assert.Contains("§1.1(2) [14–15]", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains(KnowledgeCatalogue.Current.Caveat("RL-11").Literature.En, entry.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?part=markers", "pd-l1-tps", "only 22C3, 28-8, SP263")]
    [InlineData("?q=Treg", "treg", "trend only")]
    public void Markers_AreShownWithGradeUnitAndCutOff(string query, string marker, string expected) =>
        Assert.Contains(expected, Show(Language.English, query).Find($"tr[id='marker-{marker}']").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Part_Sources_LinksEachDoiOfAReference()
    {
        var page = Show(Language.English, "?part=sources");

        Assert.Empty(page.FindAll("article"));
        Assert.Equal("https://doi.org/10.1158/2159-8290.CD-17-0593", page.Find("li[id='S41'] a").GetAttribute("href"));
    }

    [Fact]
    public void States_AreCountedAsFilters() =>
        Assert.Contains(
            $"({KnowledgeCatalogue.Current.Rules.Count(rule => rule.State is RuleState.ProductDecision)})",
            Show(Language.English, "").Find("a[data-state='product-decision']").TextContent,
            StringComparison.Ordinal);

    private IRenderedComponent<KnowledgePage> Show(Language language, string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/knowledge{query}");
        return Render<KnowledgePage>(language, _ => { });
    }
}
