using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>The entries of the catalogue in which all the reader's words occur, in either language.</summary>
internal sealed record KnowledgeSearch
{
    private readonly string[] _words;

    public KnowledgeSearch(KnowledgeCatalogue catalogue, string? text, RuleState? state)
    {
        _words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Mechanisms = state is null
            ? [.. catalogue.Mechanisms.Where(entry => Has([entry.Id, entry.Review], [entry.Name, entry.Class, entry.Claim, entry.Needs], [.. entry.Rules, .. entry.Caveats]))]
            : [];
        Rules = [.. catalogue.Rules.Where(rule => (state is null || rule.State == state) && Has([rule.Id], [rule.Statement], rule.Sources))];
        Caveats = state is null
            ? [.. catalogue.Caveats.Where(caveat => Has([caveat.Id, caveat.Citation], [caveat.ReviewClaim, caveat.Literature, caveat.Status], caveat.Sources))]
            : [];
        Sources = state is null ? [.. catalogue.Sources.Where(source => Has([source.Id, source.Text, source.Doi], [], []))] : [];
    }

    public IReadOnlyList<MechanismEntry> Mechanisms { get; }

    public IReadOnlyList<RuleEntry> Rules { get; }

    public IReadOnlyList<LiteratureCaveat> Caveats { get; }

    public IReadOnlyList<SourceEntry> Sources { get; }

    public bool IsEmpty => Mechanisms.Count + Rules.Count + Caveats.Count + Sources.Count == 0;

    private bool Has(IEnumerable<string?> texts, IEnumerable<Phrase> phrases, IEnumerable<string> ids)
    {
        string[] all = [.. texts.OfType<string>(), .. phrases.SelectMany(phrase => new[] { phrase.En, phrase.Zh }), .. ids];
        return _words.All(word => all.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
