using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Knowledge;

public sealed class KnowledgeCatalogueTests
{
    private static readonly KnowledgeCatalogue s_catalogue = KnowledgeCatalogue.Current;

    private static readonly string[] s_taxonomy =
    [
        "INT-1a", "INT-1b", "INT-1c", "INT-1d", "INT-2a", "INT-2b", "INT-3", "INT-4", "INT-5",
        "TME-1a", "TME-1b", "TME-1c", "TME-1d", "TME-2a", "TME-2b", "TME-2c", "TME-3a", "TME-3b", "TME-3c", "TME-4a", "TME-4b", "TME-4c",
        "HOST-1", "HOST-2", "HOST-3", "HOST-4", "HOST-5", "HOST-6", "HOST-7", "HOST-8",
    ];

    [Fact]
    public void Catalogue_HoldsTheTaxonomyInItsOrder() => Assert.Equal(s_taxonomy, s_catalogue.Mechanisms.Select(entry => entry.Id));

    [Fact]
    public void Catalogue_ChecksItself_WithoutAProblem() => Assert.Empty(s_catalogue.Validate());

    [Fact]
    public void Catalogue_ChecksItsRules_WithoutAProblem() => Assert.Empty(MechanismRules.Validate(s_catalogue));

    [Fact]
    public void Catalogue_HoldsEveryCaveatOfTheLiterature() =>
        Assert.Equal(Enumerable.Range(0, 27).Select(number => $"RL-{number:D2}"), s_catalogue.Caveats.Select(caveat => caveat.Id));

    [Theory]
    [InlineData("RC", 33)]
    [InlineData("AR", 28)]
    [InlineData("PP", 18)]
    [InlineData("IR", 17)]
    public void RuleBook_HoldsEveryRuleOfAGroup(string group, int count) =>
        Assert.All(Enumerable.Range(1, count), number => Assert.NotNull(s_catalogue.Rule($"{group}-{number:D2}")));

    [Fact]
    public void RuleBook_ProductDecisions_AreMarked() => Assert.Equal(RuleState.ProductDecision, s_catalogue.Rule("GX-05")!.State);

    [Fact]
    public void Entry_KeepsTheReviewsSectionAndNumbers() => Assert.Equal("§1.1(2) [14–15]", s_catalogue.Mechanism("INT-2a").Review);

    [Fact]
    public void Mechanism_UnknownId_IsNamed()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => s_catalogue.Mechanism("INT-9"));

        Assert.Contains("INT-9", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MissingCaveat_IsReported()
    {
        var broken = s_catalogue with { Caveats = [] };

        Assert.Contains(broken.Validate(), problem => problem.StartsWith("INT-2a: the caveat RL-11", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_DuplicateId_IsReported()
    {
        var broken = s_catalogue with { Mechanisms = [.. s_catalogue.Mechanisms, s_catalogue.Mechanisms[0]] };

        Assert.Contains(broken.Validate(), problem => problem.StartsWith("INT-1a: the id is used 2 times", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_UntranslatedWording_IsReported()
    {
        var entry = s_catalogue.Mechanisms[0] with { Claim = Phrase.Same("English only.") };
        var broken = s_catalogue with { Mechanisms = [entry, .. s_catalogue.Mechanisms.Skip(1)] };

        Assert.Contains(broken.Validate(), problem => problem.Contains("no Chinese character", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_MechanismWithoutRule_IsReported()
    {
        var broken = s_catalogue with { Mechanisms = [.. s_catalogue.Mechanisms, s_catalogue.Mechanisms[0] with { Id = "INT-9" }] };

        Assert.Contains(MechanismRules.Validate(broken), problem => problem.StartsWith("INT-9: no rule", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_RuleWithoutMechanism_IsReported()
    {
        var broken = s_catalogue with { Mechanisms = [] };

        Assert.Contains(MechanismRules.Validate(broken), problem => problem.StartsWith("INT-2a: a rule judges it", StringComparison.Ordinal));
    }
}
