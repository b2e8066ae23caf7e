using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>The versioned knowledge that the program applies: the review's taxonomy, the caveats from the literature, the rules.</summary>
public sealed record KnowledgeCatalogue
{
    /// <summary>Version of the knowledge and the rules that go with it, for example <c>2026.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Every mechanism, in the taxonomy's order.</summary>
    public required ValueList<MechanismEntry> Mechanisms { get; init; }

    /// <exception cref="KeyNotFoundException">No mechanism has this id.</exception>
    public MechanismEntry Mechanism(string id) =>
        Mechanisms.FirstOrDefault(entry => entry.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no mechanism '{id}'.");
}
