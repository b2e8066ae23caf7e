using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>A claim of the review and what the literature says to it. Both are shown; the claim is never deleted (RL-00).</summary>
public sealed record LiteratureCaveat
{
    /// <summary>Id, for example <c>RL-11</c>.</summary>
    public required string Id { get; init; }

    public required Phrase ReviewClaim { get; init; }

    /// <summary>The review's own citation numbers, for example <c>[14–15]</c>; null where it gives none.</summary>
    public string? Citation { get; init; }

    public required Phrase Literature { get; init; }

    /// <summary>The verdict in a word or two, for example "true, rare".</summary>
    public required Phrase Status { get; init; }

    /// <summary>Ids of the sources, for example <c>S41</c>; empty where the literature side is general knowledge.</summary>
    public required ValueList<string> Sources { get; init; }
}
