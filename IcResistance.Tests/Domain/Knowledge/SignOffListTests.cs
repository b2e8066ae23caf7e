using System.Reflection;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Knowledge;

/// <summary>No value that decides may hide in the code: each stands in one list that a clinician can read and sign.</summary>
public sealed class SignOffListTests
{
    [Fact]
    public void Document_IsWhatTheCodeAndTheRuleBookSay()
    {
        var path = Path.Combine(TestPaths.Repository!, "docs", "product-decisions.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
        {
            File.WriteAllText(path, SignOffList.Write());
        }

        Assert.Equal(SignOffList.Write(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void EveryConvention_CarriesItsSignOff()
    {
        var unsigned = SignOffList.Conventions
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.CanWrite && property.GetCustomAttribute<SignOffAttribute>() is null)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.True(SignOffList.Conventions.Count() >= 8, "conventions records were not found");
        Assert.Empty(unsigned);
    }

    [Fact]
    public void EverySignOff_StandsInTheRuleBookWithTheSameState() => Assert.All(SignOffList.Values, item =>
    {
        var rule = KnowledgeCatalogue.Current.Rule(item.SignOff.Rule);

        Assert.NotNull(rule);
        Assert.True(item.SignOff.Basis switch
        {
            ValueBasis.ProductDecision => rule.State is RuleState.ProductDecision,
            ValueBasis.GeneralKnowledge => rule.State is RuleState.GeneralKnowledge,
            ValueBasis.Source => rule.State is RuleState.Checked,
        }, $"{item.Place}: {item.SignOff.Rule} is {rule.State}");
    });
}
