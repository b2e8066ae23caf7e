using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>Which way an argument points.</summary>
public enum LinkDirection
{
    Against,
    For,
}

/// <summary>An argument for or against options that this program infers from what was found in the patient; the review does not state it of a patient.</summary>
public sealed record StrategyLink
{
    /// <summary>Id, which is also its rule: <c>LK-02</c>.</summary>
    public required string Id { get; init; }

    public required LinkDirection Direction { get; init; }

    /// <summary>Ids of the options that it speaks to.</summary>
    public required ValueList<string> Options { get; init; }

    /// <summary>Id of the mechanism that it starts from; null where it starts from another fact.</summary>
    public string? Mechanism { get; init; }

    public required Phrase Statement { get; init; }

    /// <summary>Where the inference comes from.</summary>
    public required Phrase InferredFrom { get; init; }

    public required ValueList<string> Sources { get; init; }
}
