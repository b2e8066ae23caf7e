using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>What the catalogue of options must hold, and that each omission is found (ST-01: a missing badge is a build error).</summary>
public sealed class StrategyCatalogueTests
{
    private static readonly KnowledgeCatalogue s_catalogue = KnowledgeCatalogue.Current;

    [Fact]
    public void Catalogue_AndRules_AgreeWithoutAProblem()
    {
        Assert.Empty(s_catalogue.Validate());
        Assert.Empty(StrategyRules.Validate(s_catalogue));
    }

    [Fact]
    public void Options_AreTheReviewsCategoriesAndCombinations_InItsOrder() => Assert.Equal(
        [
            "ST-10 STR-1", "ST-11 STR-2", "ST-12 STR-3", "ST-13 STR-4", "ST-14 STR-5", "ST-15 STR-6", "ST-16 STR-1",
            "ST-20 COM-1", "ST-21 COM-2", "ST-22 COM-3", "ST-23 COM-4", "ST-24 COM-5", "ST-25 COM-6",
        ],
        s_catalogue.Strategies.Select(entry => $"{entry.Id} {entry.Category}"));

    [Fact]
    public void RuleBook_HoldsEveryRuleOfTheStrategies() =>
        Assert.All(
            Enumerable.Range(0, 3).Concat(Enumerable.Range(10, 7)).Concat(Enumerable.Range(20, 6)).Concat(Enumerable.Range(30, 11)).Concat(Enumerable.Range(50, 10)),
            number => Assert.NotNull(s_catalogue.Rule($"ST-{number:D2}")));

    [Fact]
    public void Option_HasABadgeOrSaysWhyNot() =>
        Assert.All(s_catalogue.Strategies, entry => Assert.True(entry.Badges.Count > 0 ^ entry.WhyNoBadge is not null, entry.Id));

    [Fact]
    public void Option_NegativeBadge_StandsFirst() =>
        Assert.All(s_catalogue.Strategies, entry => Assert.Equal(entry.Badges.Order(), entry.Badges));

    [Fact]
    public void NegativeTrial_IsShownWhereverItsOptionIs()
    {
        var findings = OptionCase.Complete;
        var negative = s_catalogue.Trials.Where(trial => trial.IsNegative).ToList();

        Assert.True(negative.Count >= 10);
        Assert.All(negative, trial => Assert.All(trial.Options, option =>
        {
            var shown = findings.Option(option).Trials;
            Assert.Contains(trial, shown);
            Assert.DoesNotContain(shown.TakeWhile(other => other.Id != trial.Id), other => !other.IsNegative);
        }));
    }

    [Fact]
    public void NegativePhase3_AfterIci_GivesItsOptionTheBadge_UnlessTheOptionNamesNoTreatment()
    {
        string[] headings = ["ST-11", "ST-14"];
        var tested = s_catalogue.Trials
            .Where(trial => trial is { Verdict: TrialVerdict.Negative, Setting: TrialSetting.AfterIci } && trial.Phase?.En.Contains('3', StringComparison.Ordinal) is true)
            .SelectMany(trial => trial.Options)
            .Distinct()
            .Except(headings);

        Assert.All(tested, id => Assert.Contains(EvidenceBadge.NegativePhase3AfterIci, s_catalogue.Strategies.Single(entry => entry.Id == id).Badges));
    }

    [Fact]
    public void IntegratedMedicine_NamesPrincipleFormulaEvidenceAndInteractions()
    {
        var entry = s_catalogue.Strategies.Single(item => item.Id == "ST-25");

        Assert.Equal(["治则", "综述所列方剂", "证据级别", "相互作用"], entry.Notes.Select(note => note.Label.Zh));
        Assert.Contains(entry.Notes, note => note.Text.Zh.Contains("扶正祛邪", StringComparison.Ordinal));
        Assert.Contains(entry.Notes, note => note.Text.Zh.Contains("清燥救肺汤", StringComparison.Ordinal) && note.Text.En.Contains("Qingzao Jiufei decoction", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ST-10: an option has badges")]
    [InlineData("ST-11: an option has badges")]
    public void Check_BadgeAndReasonMissing_IsReported(string problem)
    {
        var broken = s_catalogue with { Strategies = s_catalogue.Strategies.Select(entry => entry with { Badges = [], WhyNoBadge = null }).ToValueList() };

        Assert.Contains(broken.Validate(), text => text.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_NegativeTrialLeftOutOfItsOption_IsReported()
    {
        var broken = Changed("ST-23", entry => entry with { Trials = entry.Trials.Where(id => id != "SAPPHIRE").ToValueList() });

        Assert.Contains(broken.Validate(), text => text.StartsWith("ST-23: the trial SAPPHIRE bears on the option", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("trial", "NONE-1")]
    [InlineData("caveat", "RL-99")]
    [InlineData("source", "S99")]
    public void Check_UnknownReference_IsReported(string kind, string id)
    {
        var broken = Changed("ST-21", entry => kind switch
        {
            "trial" => entry with { Trials = [.. entry.Trials, id] },
            "caveat" => entry with { Caveats = [.. entry.Caveats, id] },
            _ => entry with { Sources = [.. entry.Sources, id] },
        });

        Assert.Contains($"ST-21: the {kind} {id} is not in the catalogue.", broken.Validate());
    }

    [Fact]
    public void Check_RuleOfAStatementOrLinkMissing_IsReported()
    {
        var broken = s_catalogue with { Rules = s_catalogue.Rules.Where(rule => rule.Id is not ("PP-05" or "LK-02" or "ST-34")).ToValueList() };

        var problems = broken.Validate();
        Assert.Contains("all-treatable: the rule PP-05 is not in the catalogue.", problems);
        Assert.Contains("LK-02: the rule LK-02 is not in the catalogue.", problems);
        Assert.Contains("S2302: the rule ST-34 is not in the catalogue.", problems);
    }

    [Fact]
    public void Check_CodeAndCatalogueApart_IsReportedOnBothSides()
    {
        var broken = s_catalogue with { Conditions = [s_catalogue.Conditions[0] with { Id = "weather" }, .. s_catalogue.Conditions.Skip(1)] };

        var problems = StrategyRules.Validate(broken);
        Assert.Contains("weather: the condition is in the catalogue, but no rule asks for it.", problems);
        Assert.Contains("progression: a rule asks for the condition, but the catalogue does not word it.", problems);
    }

    private static KnowledgeCatalogue Changed(string id, Func<StrategyEntry, StrategyEntry> change) =>
        s_catalogue with { Strategies = s_catalogue.Strategies.Select(entry => entry.Id == id ? change(entry) : entry).ToValueList() };
}
