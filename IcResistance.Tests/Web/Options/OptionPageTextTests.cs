using System.Reflection;
using System.Text.RegularExpressions;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;
using IcResistance.Web.Features.Cases;
using IcResistance.Web.Features.Options;

namespace IcResistance.Tests.Web.Options;

/// <summary>No fixed text of the pages that show options recommends anything, in either language.</summary>
public sealed partial class OptionPageTextTests
{
    [Theory]
    [InlineData(typeof(OptionsText))]
    [InlineData(typeof(CaseText))]
    [InlineData(typeof(OptionsOverview))]
    public void PageTexts_Recommend_Nothing(Type texts)
    {
        var phrases = texts.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(Phrase))
            .Select(field => (Phrase)field.GetValue(null)!)
            .ToList();

        Assert.NotEmpty(phrases);
        Assert.DoesNotContain(phrases, phrase => English().IsMatch(phrase.En) || Chinese().IsMatch(phrase.Zh));
    }

    [Fact]
    public void Orders_AreNamedForWhatTheyAre()
    {
        Assert.Equal("most conditions met", StrategyWords.Of(OptionOrder.MostConditionsMet).En);
        Assert.DoesNotContain(Enum.GetValues<OptionOrder>(), order => English().IsMatch(StrategyWords.Of(order).En) || Chinese().IsMatch(StrategyWords.Of(order).Zh));
    }

    [GeneratedRegex(@"\b(recommend|should|prefer|advis|suggest|ought|best option|first choice)", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("推荐|建议|应当|应该|首选|优先|最佳方案")]
    private static partial Regex Chinese();
}
