using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules;

/// <summary>What other data say of a mechanism beside its trend markers.</summary>
internal sealed record BesideEvidence
{
    public static readonly BesideEvidence None = new();

    public ValueList<Evidence> For { get; init; } = [];

    public ValueList<Evidence> Against { get; init; } = [];

    public ValueList<Phrase> Missing { get; init; } = [];

    /// <summary>It can decide by itself: make the mechanism possible, or argue against it. Else it only accompanies the markers.</summary>
    public bool Decides { get; init; }

    /// <summary>The change was there before ICI already.</summary>
    public bool IsPreExisting { get; init; }
}
