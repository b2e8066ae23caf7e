using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Strategies;

/// <summary>Whether something was done before options are discussed.</summary>
public enum CheckResult
{
    Done,
    NotDone,
    Unknown,
}

/// <summary>One of the checks that come before any option (ST-02).</summary>
public sealed record PriorCheck
{
    /// <summary>Untranslated id, for example <c>cns-imaged</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is to be checked.</summary>
    public required Phrase Question { get; init; }

    public required CheckResult Result { get; init; }

    /// <summary>What the record says.</summary>
    public required Phrase Found { get; init; }

    /// <summary>JSON paths of the data used.</summary>
    public ValueList<string> Data { get; init; }

    /// <summary>Rule id.</summary>
    public required string Rule { get; init; }
}
