using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Domain.Summary.Words;

/// <summary>The progression patterns in a line: which hold by how many of their published readings, which do not, which cannot be told.</summary>
internal static class PatternWords
{
    /// <param name="patterns">Every reading of every pattern.</param>
    /// <param name="isBrief">Patterns that do not hold, or cannot be told, are counted and not named.</param>
    public static Phrase? Of(ValueList<PatternResult> patterns, bool isBrief = false)
    {
        var groups = patterns.GroupBy(pattern => pattern.Tag).Select(group => group.ToList()).ToList();
        return PhraseJoin.Dotted(
            Those(new Phrase("Yes", "是"), groups.Where(group => AnswerOf(group) is PatternAnswer.Yes).Select(group => (Phrase?)WithReadings(group))),
            Those(new Phrase("No", "否"), Named(groups.FindAll(group => AnswerOf(group) is PatternAnswer.No), isBrief)),
            Those(new Phrase("Unknown", "不详"), Named(groups.FindAll(group => AnswerOf(group) is PatternAnswer.Unknown), isBrief)));
    }

    private static IEnumerable<Phrase?> Named(List<List<PatternResult>> groups, bool isBrief) => isBrief && groups.Count > 1
        ? [Phrase.Of($"{groups.Count} patterns", $"{groups.Count} 种模式")]
        : groups.Select(group => (Phrase?)Name(group[0]));

    /// <summary>Yes where one reading says yes; no only where every reading says no.</summary>
    private static PatternAnswer AnswerOf(List<PatternResult> readings) =>
        readings.Exists(reading => reading.Result is PatternAnswer.Yes) ? PatternAnswer.Yes
        : readings.TrueForAll(reading => reading.Result is PatternAnswer.No) ? PatternAnswer.No
        : PatternAnswer.Unknown;

    private static Phrase WithReadings(List<PatternResult> readings)
    {
        var holding = readings.FindAll(reading => reading.Result is PatternAnswer.Yes);
        var rules = string.Join(", ", holding.Select(reading => reading.Rule).Distinct());
        var name = Name(readings[0]);
        return readings.Count == 1
            ? Phrase.Of($"{name.En} [{rules}]", $"{name.Zh} [{rules}]")
            : Phrase.Of($"{name.En}, by {holding.Count} of {readings.Count} readings [{rules}]", $"{name.Zh}，{readings.Count} 种定义中 {holding.Count} 种成立 [{rules}]");
    }

    /// <summary>The pattern's name without the reading that follows it.</summary>
    private static Phrase Name(PatternResult pattern) =>
        new(pattern.Name.En.Split([',', '('])[0].Trim(), pattern.Name.Zh.Split(['，', '（', ','])[0].Trim());

    private static Phrase? Those(Phrase answer, IEnumerable<Phrase?> names) => PhraseJoin.Listed(names.Distinct()) is { } listed
        ? Phrase.Of($"{answer.En}: {listed.En}", $"{answer.Zh}：{listed.Zh}")
        : null;
}
