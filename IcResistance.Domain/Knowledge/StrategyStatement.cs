using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>What a caution does where it holds.</summary>
public enum CautionLevel
{
    /// <summary>The option stays listed, with this reason against it.</summary>
    Block,
    Caution,

    /// <summary>The record does not tell whether the caution holds.</summary>
    Unknown,
}

/// <summary>A condition or a caution in general words; what the record of a patient says to it is judged in code.</summary>
public sealed record StrategyStatement
{
    /// <summary>Id within its kind, for example <c>all-treatable</c>.</summary>
    public required string Id { get; init; }

    public required Phrase Text { get; init; }

    /// <summary>Rule id, for example <c>PP-05</c>.</summary>
    public required string Rule { get; init; }

    public required RuleState State { get; init; }

    /// <summary>For a caution: what it does where it holds; null for a condition.</summary>
    public CautionLevel? Level { get; init; }
}
