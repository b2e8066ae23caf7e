using AngleSharp.Dom;
using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Features.Options;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Options;

public sealed class OptionsPanelTests : ComponentTest
{
    private readonly List<string> _selected = [];

    [Fact]
    public void Checks_StandBeforeEveryOption_WithTheirAnswers()
    {
        var panel = Show(SampleCase.Relapse);
        var checks = panel.FindAll("[data-check]");

        Assert.Equal(SampleCase.Assess(SampleCase.Relapse).ChecksBeforeOptions.Select(check => check.Id), checks.Select(check => check.GetAttribute("data-check")));
        Assert.Contains("unknown", panel.Find("[data-check=wishes-known]").TextContent, StringComparison.Ordinal);
        Assert.True(panel.Markup.IndexOf("data-check", StringComparison.Ordinal) < panel.Markup.IndexOf("data-option", StringComparison.Ordinal));
    }

    [Fact]
    public void Options_WithoutAnOrder_StandInTheReviewsOrder() =>
        Assert.Equal(
            ["ST-10", "ST-11", "ST-12", "ST-13", "ST-14", "ST-15", "ST-16", "ST-20", "ST-21", "ST-22", "ST-23", "ST-24", "ST-25"],
            Ids(Show(SampleCase.Relapse)));

    [Fact]
    public void Options_OtherOrderInTheAddress_IsNamedAndLeavesNoneOut()
    {
        var byNumber = Ids(Show(SampleCase.Relapse));
        var panel = Show(SampleCase.Relapse, "?order=most-conditions-met");

        Assert.NotEqual(byNumber, Ids(panel));
        Assert.Equal(byNumber, Ids(panel).Order());
        Assert.Equal("most conditions met", panel.Find(".orders [aria-current]").TextContent);
    }

    [Fact]
    public void Option_ShowsClaimLiteratureCaveatConditionsAndArguments_EachWithItsRule()
    {
        var card = Show(SampleCase.Relapse).Find("[data-option='ST-21']");

        Assert.Contains("§2.2 [31–32]", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("not shown in acquired resistance", card.QuerySelector("[data-caveat='RL-03']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("not-met", card.QuerySelector("[data-condition='first-line']")!.GetAttribute("data-result"));
        Assert.Contains("unknown", card.QuerySelector("[data-condition='egfr-alk-negative']")!.TextContent, StringComparison.Ordinal);
        var argument = card.QuerySelector("[data-link='LK-02']")!;
        Assert.Equal("against", argument.GetAttribute("data-direction"));
        Assert.Contains("Inference of this program from review §2.2 [31]", argument.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Badge_Negative_StandsFirstInWords()
    {
        var badges = Show(SampleCase.Relapse).Find("[data-option='ST-20']").QuerySelectorAll(".badge");

        Assert.Equal(["NEGATIVE PHASE 3 AFTER ICI", "FIRST-LINE EVIDENCE ONLY"], badges.Select(badge => badge.TextContent));
        Assert.Contains("negative", badges[0].ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public void Badge_None_SaysWhy() =>
        Assert.Contains("No badge: Retrospective data only", Show(SampleCase.Relapse).Find("[data-option='ST-15'] .badges").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Trials_Negative_AreNamedBeforeAnythingIsOpened_AndAllStandInTheTable()
    {
        var section = Show(SampleCase.Relapse).Find("[data-option='ST-23'] .trials");

        Assert.All(["SAPPHIRE", "CONTACT-01", "LEAP-008", "Pragmatica-Lung S2302"], name =>
            Assert.Contains(name, section.QuerySelector("summary")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(7, section.QuerySelectorAll("tr[data-trial]").Length);
        Assert.Contains("first line, not after ICI", section.QuerySelector("tr[data-trial='HARMONi-2']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Datum_OfACondition_IsChosenByItsPath()
    {
        Show(SampleCase.Relapse).Find("[data-option='ST-20'] [data-condition='pd-l1-50'] .datum").Click();

        Assert.Equal("biomarkers[2]", Assert.Single(_selected));
    }

    [Fact]
    public void Comparison_TwoInTheAddress_StandSideBySideInThatOrder()
    {
        var panel = Show(SampleCase.Relapse, "?compare=ST-23,ST-10");

        Assert.Equal(["ST-23", "ST-10"], panel.FindAll("[data-compared]").Select(column => column.GetAttribute("data-compared")));
        Assert.Equal("negative", panel.Find("[data-compared='ST-23'] [data-trial=SAPPHIRE] .negative").TextContent);
        Assert.Contains("first line, not after ICI", panel.Find("[data-compared='ST-23'] [data-trial='HARMONi-2']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_OneOnly_AsksForAnother()
    {
        var panel = Show(SampleCase.Relapse, "?compare=ST-23");

        Assert.Empty(panel.FindAll("[data-compared]"));
        Assert.Contains("Choose one more", panel.Find(".comparison").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_Four_TakesNoFifth()
    {
        var panel = Show(SampleCase.Relapse, "?compare=ST-10,ST-11,ST-12,ST-13,ST-15");

        Assert.Equal(4, panel.FindAll("[data-compared]").Count);
        Assert.Equal(4, panel.FindAll("a.compare").Count);
    }

    [Fact]
    public void CompareLink_AddsAndTakesAway_InTheAddress()
    {
        var panel = Show(SampleCase.Relapse, "?compare=ST-10");

        Assert.EndsWith("compare=ST-10%2CST-21", panel.Find("[data-option='ST-21'] a.compare").GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("compare", panel.Find("[data-option='ST-10'] a.compare").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyRecord_EveryConditionIsUnknown_AndEveryOptionIsThere()
    {
        var panel = Show(SampleCase.Empty);

        Assert.Equal(13, Ids(panel).Count);
        Assert.All(panel.FindAll("[data-condition]"), condition => Assert.Equal("unknown", condition.GetAttribute("data-result")));
    }

    [Fact]
    public void AnotherCaseAndBack_LooksAsAtFirst()
    {
        var panel = Show(SampleCase.Relapse);
        var first = panel.Find("section").Text();

        panel.Render(parameters => parameters.Add(item => item.Assessment, SampleCase.Assess(SampleCase.Empty)));
        Assert.DoesNotContain("p.Leu15", panel.Markup, StringComparison.Ordinal);
        panel.Render(parameters => parameters.Add(item => item.Assessment, SampleCase.Assess(SampleCase.Relapse)));

        Assert.Equal(first, panel.Find("section").Text());
    }

    [Fact]
    public void Chinese_SaysEveryPartInChinese()
    {
        var card = Show(SampleCase.Relapse, language: Language.Chinese).Find("[data-option='ST-25']").TextContent;

        Assert.All(["中西医结合治疗", "扶正祛邪", "清燥救肺汤", "证据级别", "相互作用", "条件", "注意事项"], text => Assert.Contains(text, card, StringComparison.Ordinal));
    }

    private static List<string?> Ids(IRenderedComponent<OptionsPanel> panel) => [.. panel.FindAll("[data-option]").Select(card => card.GetAttribute("data-option"))];

    private IRenderedComponent<OptionsPanel> Show(CaseRecord record, string query = "", Language language = Language.English)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/cases/{record.Id}{query}");
        return Render<OptionsPanel>(language, parameters => parameters
            .Add(panel => panel.Assessment, SampleCase.Assess(record))
            .Add(panel => panel.OnSelect, _selected.Add));
    }
}
