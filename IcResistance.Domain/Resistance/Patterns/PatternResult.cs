using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Patterns;

public enum PatternAnswer
{
    Yes,
    No,
    Unknown,
}

/// <summary>One published reading of one progression pattern, with its answer.</summary>
public sealed record PatternResult
{
    /// <summary>Rule id, for example <c>PP-03</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Untranslated tag for programs, for example <c>oligoprogression</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Which reading of the pattern, for example <c>&lt;=3 lesions</c>.</summary>
    public required string Reading { get; init; }

    public required Phrase Name { get; init; }

    public required PatternAnswer Result { get; init; }

    public required Phrase Reason { get; init; }

    /// <summary>JSON paths of the data used.</summary>
    public ValueList<string> Data { get; init; }
}
