using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>The entries of the knowledge base in which all the reader's words occur, in either language.</summary>
internal sealed record KnowledgeSearch
{
    private readonly string[] _words;

    /// <param name="catalogue">Taxonomy, rules, caveats, sources.</param>
    /// <param name="markers">The marker dictionary.</param>
    /// <param name="text">Words; none for everything.</param>
    /// <param name="part">The part to look in.</param>
    /// <param name="state">Only rules of this state, and nothing but rules.</param>
    public KnowledgeSearch(KnowledgeCatalogue catalogue, MarkerDictionary markers, string? text, KnowledgePart part, RuleState? state)
    {
        _words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Mechanisms = IsIn(KnowledgePart.Mechanisms)
            ? [.. catalogue.Mechanisms.Where(entry => Has([entry.Id, entry.Review], [entry.Name, entry.Class, entry.Claim, entry.Needs], [.. entry.Rules, .. entry.Caveats]))]
            : [];
        Markers = IsIn(KnowledgePart.Markers)
            ? [.. markers.Entries.Where(entry => Has([entry.Id, entry.Rule], [entry.Name, .. Stated(entry.Direction), .. Stated(entry.Note), .. entry.CutOffs.Select(cutOff => cutOff.Label)], entry.Assays))]
            : [];
        Options = IsIn(KnowledgePart.Options) ? [.. catalogue.Strategies.Where(entry => Has(
            [entry.Id, entry.Category, entry.Review],
            [entry.Name, entry.Claim, entry.Literature, .. entry.Badges.Select(StrategyWords.Of), .. entry.Notes.SelectMany(note => new[] { note.Label, note.Text })],
            [.. entry.Caveats, .. entry.Trials, .. entry.Sources]))] : [];
        Trials = IsIn(KnowledgePart.Trials) ? [.. catalogue.Trials.OrderBy(trial => trial.Verdict).Where(trial => Has(
            [trial.Id, trial.Name, trial.Rule],
            [trial.Note, StrategyWords.Of(trial.Verdict), StrategyWords.Of(trial.Setting), .. trial.Arms, .. trial.Results.Select(result => result.Text)],
            [.. trial.Sources, .. trial.Options]))] : [];
        Rules = state is not null || IsIn(KnowledgePart.Rules)
            ? [.. catalogue.Rules.Where(rule => (state is null || rule.State == state) && Has([rule.Id], [rule.Statement], rule.Sources))]
            : [];
        Caveats = IsIn(KnowledgePart.Caveats)
            ? [.. catalogue.Caveats.Where(caveat => Has([caveat.Id, caveat.Citation], [caveat.ReviewClaim, caveat.Literature, caveat.Status], caveat.Sources))]
            : [];
        Sources = IsIn(KnowledgePart.Sources) ? [.. catalogue.Sources.Where(source => Has([source.Id, source.Text, source.Doi], [], []))] : [];

        bool IsIn(KnowledgePart asked) => state is null && (part is KnowledgePart.All || part == asked);
    }

    public IReadOnlyList<MechanismEntry> Mechanisms { get; }

    public IReadOnlyList<MarkerEntry> Markers { get; }

    public IReadOnlyList<StrategyEntry> Options { get; }

    /// <summary>Trials, the least welcome first.</summary>
    public IReadOnlyList<Trial> Trials { get; }

    public IReadOnlyList<RuleEntry> Rules { get; }

    public IReadOnlyList<LiteratureCaveat> Caveats { get; }

    public IReadOnlyList<SourceEntry> Sources { get; }

    public bool IsEmpty => Mechanisms.Count + Markers.Count + Options.Count + Trials.Count + Rules.Count + Caveats.Count + Sources.Count == 0;

    private static IEnumerable<Phrase> Stated(Phrase? phrase) => phrase is { } stated ? [stated] : [];

    private bool Has(IEnumerable<string?> texts, IEnumerable<Phrase> phrases, IEnumerable<string> ids)
    {
        string[] all = [.. texts.OfType<string>(), .. phrases.SelectMany(phrase => new[] { phrase.En, phrase.Zh }), .. ids];
        return _words.All(word => all.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
