using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>What must hold within the catalogue.</summary>
internal static class CatalogueCheck
{
    public static ValueList<string> ProblemsOf(KnowledgeCatalogue catalogue) =>
        Duplicates(catalogue)
            .Concat(catalogue.Mechanisms.SelectMany(entry => OfMechanism(entry, catalogue)))
            .Concat(Sources(catalogue))
            .Concat(StrategyCheck.ProblemsOf(catalogue))
            .Concat(Wordings(catalogue).Where(text => !IsChinese(text.Wording.Zh)).Select(text => $"{text.Id}: the Chinese wording holds no Chinese character."))
            .ToValueList();

    private static IEnumerable<string> Duplicates(KnowledgeCatalogue catalogue) =>
        new[]
        {
            catalogue.Mechanisms.Select(entry => entry.Id),
            catalogue.Caveats.Select(caveat => caveat.Id),
            catalogue.Rules.Select(rule => rule.Id),
            catalogue.Sources.Select(source => source.Id),
        }
        .SelectMany(ids => ids.GroupBy(id => id, StringComparer.Ordinal))
        .Where(group => group.Count() > 1)
        .Select(group => $"{group.Key}: the id is used {group.Count()} times.");

    private static IEnumerable<string> OfMechanism(MechanismEntry entry, KnowledgeCatalogue catalogue)
    {
        if (!entry.Review.StartsWith('§'))
        {
            yield return $"{entry.Id}: the review's section is missing.";
        }

        foreach (var caveat in entry.Caveats.Where(id => catalogue.Caveats.All(caveat => caveat.Id != id)))
        {
            yield return $"{entry.Id}: the caveat {caveat} is not in the catalogue.";
        }

        foreach (var rule in entry.Rules.Where(id => catalogue.Rule(id) is null))
        {
            yield return $"{entry.Id}: the rule {rule} is not in the rule book.";
        }
    }

    private static IEnumerable<string> Sources(KnowledgeCatalogue catalogue) =>
        catalogue.Caveats.Select(caveat => (caveat.Id, caveat.Sources))
            .Concat(catalogue.Rules.Select(rule => (rule.Id, rule.Sources)))
            .SelectMany(item => item.Sources.Where(id => catalogue.Source(id) is null).Select(id => $"{item.Id}: the source {id} is not in the catalogue."))
            .Concat(catalogue.Rules.Where(rule => rule.State is RuleState.Checked && rule.Sources.Count == 0)
                .Select(rule => $"{rule.Id}: called checked, but names no source."));

    private static IEnumerable<(string Id, Phrase Wording)> Wordings(KnowledgeCatalogue catalogue) =>
        catalogue.Mechanisms.SelectMany(entry => new[] { entry.Class, entry.Claim, entry.Needs }.Select(wording => (entry.Id, wording)))
            .Concat(catalogue.Caveats.SelectMany(caveat => new[] { caveat.ReviewClaim, caveat.Literature, caveat.Status }.Select(wording => (caveat.Id, wording))))
            .Concat(catalogue.Rules.Select(rule => (rule.Id, rule.Statement)))
            .Concat(StrategyCheck.Wordings(catalogue));

    private static bool IsChinese(string text) => text.Any(character => character is >= '\u4e00' and <= '\u9fff');
}
