using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>What must hold for options, statements, links and trials. A problem here is a build error: a test asks for none.</summary>
internal static class StrategyCheck
{
    public static IEnumerable<string> ProblemsOf(KnowledgeCatalogue catalogue) =>
        catalogue.Strategies.SelectMany(entry => OfOption(entry, catalogue))
            .Concat(catalogue.Trials.SelectMany(trial => OfTrial(trial, catalogue)))
            .Concat(catalogue.Links.SelectMany(link => OfLink(link, catalogue)))
            .Concat(catalogue.Conditions.Concat(catalogue.Cautions).SelectMany(statement => OfStatement(statement, catalogue)))
            .Concat(catalogue.Cautions.Where(caution => caution.Level is null or CautionLevel.Unknown).Select(caution => $"{caution.Id}: a caution without its level."))
            .Concat(Duplicates(catalogue));

    public static IEnumerable<(string Id, Phrase Wording)> Wordings(KnowledgeCatalogue catalogue) =>
        catalogue.Strategies.SelectMany(entry => PhrasesOf(entry).Select(wording => (entry.Id, wording)))
            .Concat(catalogue.Conditions.Concat(catalogue.Cautions).Select(statement => (statement.Id, statement.Text)))
            .Concat(catalogue.Links.SelectMany(link => new[] { link.Statement, link.InferredFrom }.Select(wording => (link.Id, wording))))
            .Concat(catalogue.Trials.SelectMany(trial => trial.Results.Select(result => result.Text).Append(trial.Note).Select(wording => (trial.Id, wording))));

    private static IEnumerable<Phrase> PhrasesOf(StrategyEntry entry) =>
    [
        entry.Name, entry.Claim, entry.Literature, .. new[] { entry.BadgeNote, entry.WhyNoBadge }.OfType<Phrase>(), .. entry.Notes.SelectMany(note => new[] { note.Label, note.Text }),
    ];

    private static IEnumerable<string> OfOption(StrategyEntry entry, KnowledgeCatalogue catalogue)
    {
        if (entry.Badges.Count == 0 == entry.WhyNoBadge is null)
        {
            yield return $"{entry.Id}: an option has badges, or says why it has none.";
        }

        if (!entry.Review.StartsWith('§'))
        {
            yield return $"{entry.Id}: the review's section is missing.";
        }

        foreach (var problem in Unknown(entry.Id, "trial", entry.Trials, id => catalogue.Trials.Any(trial => trial.Id == id))
            .Concat(Unknown(entry.Id, "caveat", entry.Caveats, id => catalogue.Caveats.Any(caveat => caveat.Id == id)))
            .Concat(Unknown(entry.Id, "source", entry.Sources, id => catalogue.Source(id) is not null))
            .Concat(Unknown(entry.Id, "rule", [entry.Id], id => catalogue.Rule(id) is not null)))
        {
            yield return problem;
        }

        // The other way round too: a trial that bears on an option cannot be left out of it.
        foreach (var trial in catalogue.Trials.Where(trial => trial.Options.Contains(entry.Id) != entry.Trials.Contains(trial.Id)))
        {
            yield return $"{entry.Id}: the trial {trial.Id} bears on the option or stands in it, not both.";
        }
    }

    private static IEnumerable<string> OfTrial(Trial trial, KnowledgeCatalogue catalogue) =>
        Unknown(trial.Id, "option", trial.Options, id => catalogue.Strategies.Any(entry => entry.Id == id))
            .Concat(Unknown(trial.Id, "source", trial.Sources, id => catalogue.Source(id) is not null))
            .Concat(Unknown(trial.Id, "rule", [trial.Rule], id => catalogue.Rule(id) is not null))
            .Concat(trial.Options.Count == 0 || trial.Sources.Count == 0 ? [$"{trial.Id}: a trial has a source and bears on an option."] : []);

    private static IEnumerable<string> OfLink(StrategyLink link, KnowledgeCatalogue catalogue) =>
        Unknown(link.Id, "option", link.Options, id => catalogue.Strategies.Any(entry => entry.Id == id))
            .Concat(Unknown(link.Id, "source", link.Sources, id => catalogue.Source(id) is not null))
            .Concat(Unknown(link.Id, "mechanism", link.Mechanism is null ? [] : [link.Mechanism], id => catalogue.Mechanisms.Any(entry => entry.Id == id)))
            .Concat(Unknown(link.Id, "rule", [link.Id], id => catalogue.Rule(id) is not null));

    private static IEnumerable<string> OfStatement(StrategyStatement statement, KnowledgeCatalogue catalogue) =>
        Unknown(statement.Id, "rule", [statement.Rule], id => catalogue.Rule(id) is not null);

    private static IEnumerable<string> Unknown(string owner, string kind, IEnumerable<string> ids, Func<string, bool> exists) =>
        ids.Where(id => !exists(id)).Select(id => $"{owner}: the {kind} {id} is not in the catalogue.");

    private static IEnumerable<string> Duplicates(KnowledgeCatalogue catalogue) =>
        new[]
        {
            catalogue.Strategies.Select(entry => entry.Id),
            catalogue.Trials.Select(trial => trial.Id),
            catalogue.Links.Select(link => link.Id),
            catalogue.Conditions.Select(condition => condition.Id),
            catalogue.Cautions.Select(caution => caution.Id),
        }
        .SelectMany(ids => ids.GroupBy(id => id, StringComparer.Ordinal))
        .Where(group => group.Count() > 1)
        .Select(group => $"{group.Key}: the id is used {group.Count()} times.");
}
