using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>The versioned knowledge that the program applies: the review's taxonomy, the caveats from the literature, the rules.</summary>
/// <remarks>Wording and citations are data, so that clinicians can read and change them; what makes a mechanism supported is code.</remarks>
public sealed record KnowledgeCatalogue
{
    private static readonly Lazy<KnowledgeCatalogue> s_current = new(Load);

    /// <summary>The catalogue that ships with the program, read once.</summary>
    public static KnowledgeCatalogue Current => s_current.Value;

    /// <summary>Version of the knowledge and the rules that go with it, for example <c>2026.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Every mechanism, in the taxonomy's order.</summary>
    public required ValueList<MechanismEntry> Mechanisms { get; init; }

    /// <summary>Every caveat of "review versus literature", in order of id.</summary>
    public ValueList<LiteratureCaveat> Caveats { get; init; }

    /// <summary>The rule book: every rule that an assessment may cite.</summary>
    public ValueList<RuleEntry> Rules { get; init; }

    public ValueList<SourceEntry> Sources { get; init; }

    /// <summary>Every strategy and combination of the review, in the review's order.</summary>
    public ValueList<StrategyEntry> Strategies { get; init; }

    /// <summary>Conditions of options in general words, each once.</summary>
    public ValueList<StrategyStatement> Conditions { get; init; }

    /// <summary>Cautions of options in general words, each once.</summary>
    public ValueList<StrategyStatement> Cautions { get; init; }

    /// <summary>What this program infers from a finding for or against options.</summary>
    public ValueList<StrategyLink> Links { get; init; }

    public ValueList<Trial> Trials { get; init; }

    /// <summary>Reads the catalogue from the assembly.</summary>
    /// <exception cref="InvalidDataException">A file is missing, unreadable or incomplete; the message names the file.</exception>
    public static KnowledgeCatalogue Load() => CatalogueFiles.Read();

    /// <exception cref="KeyNotFoundException">No mechanism has this id.</exception>
    public MechanismEntry Mechanism(string id) =>
        Mechanisms.FirstOrDefault(entry => entry.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no mechanism '{id}'.");

    /// <exception cref="KeyNotFoundException">No caveat has this id.</exception>
    public LiteratureCaveat Caveat(string id) =>
        Caveats.FirstOrDefault(caveat => caveat.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no caveat '{id}'.");

    /// <summary>The rule of an id, or null: a citation in free text may name a rule that is not in the book.</summary>
    public RuleEntry? Rule(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    public SourceEntry? Source(string id) => Sources.FirstOrDefault(source => source.Id == id);

    /// <exception cref="KeyNotFoundException">No condition has this id.</exception>
    public StrategyStatement Condition(string id) =>
        Conditions.FirstOrDefault(item => item.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no condition '{id}'.");

    /// <exception cref="KeyNotFoundException">No caution has this id.</exception>
    public StrategyStatement Caution(string id) =>
        Cautions.FirstOrDefault(item => item.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no caution '{id}'.");

    /// <summary>The trials of an option, the least welcome first.</summary>
    public IEnumerable<Trial> TrialsOf(StrategyEntry entry) =>
        Trials.Where(trial => entry.Trials.Contains(trial.Id)).OrderBy(trial => trial.Verdict);

    /// <summary>Checks the catalogue against itself; <c>MechanismRules.Validate</c> checks it against the rules in code, <c>StrategyRules.Validate</c> the options.</summary>
    /// <returns>One sentence a problem; empty when all is well.</returns>
    public ValueList<string> Validate() => CatalogueCheck.ProblemsOf(this);
}
