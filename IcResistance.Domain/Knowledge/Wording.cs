using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>A text of a knowledge file in both languages.</summary>
internal sealed record Wording(string En, string Zh)
{
    public Phrase ToPhrase() => new(En, Zh);
}
