using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>What a definition concludes, before its name and the remarks that hold for every definition are added.</summary>
public sealed record Verdict(ResistanceResult Result, Phrase Reason)
{
    public ValueList<DefinitionFact> Facts { get; init; } = [];

    public ValueList<Phrase> Missing { get; init; } = [];

    public ValueList<DefinitionFlag> Flags { get; init; } = [];

    /// <summary>Indeterminate for want of facts, which are named in the reason too.</summary>
    public static Verdict Lacks(params ReadOnlySpan<Phrase> missing)
    {
        var facts = missing.ToArray();
        return new(
            ResistanceResult.Indeterminate,
            Phrase.Of($"Not known: {string.Join("; ", facts.Select(fact => fact.En))}.", $"缺少：{string.Join("；", facts.Select(fact => fact.Zh))}。"))
        {
            Missing = [.. facts],
        };
    }

    public Verdict Using(params ReadOnlySpan<DefinitionFact?> facts) => this with { Facts = [.. Facts, .. facts.ToArray().OfType<DefinitionFact>()] };

    public Verdict Lacking(Phrase fact) => this with { Missing = [.. Missing, fact] };

    public Verdict Flagged(string rule, string en, string zh) => this with { Flags = [.. Flags, new(rule, new Phrase(en, zh))] };
}
