using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance;

/// <summary>What one published definition says of a case (AR-15). "Unknown" is never "no".</summary>
public enum ResistanceResult
{
    Primary,
    Acquired,
    LateRelapse,
    PendingConfirmation,
    InsufficientExposure,

    /// <summary>The criteria were evaluated and are not fulfilled.</summary>
    NotMet,

    /// <summary>The definition is for another regimen or setting.</summary>
    NotApplicable,

    /// <summary>A deciding fact is missing, or the definition has no row for this course.</summary>
    Indeterminate,

    /// <summary>The definition leaves this case open, or its thresholds are not at hand.</summary>
    Undefined,

    /// <summary>No progression that counts.</summary>
    NotResistant,
}

/// <summary>One fact that a definition used, with where it stands in the case file.</summary>
public sealed record DefinitionFact(Phrase Statement, ValueList<string> Data);

/// <summary>The answer of one published definition of resistance, with what it rests on.</summary>
public sealed record DefinitionResult
{
    /// <summary>What stands with every result (AR-17).</summary>
    public static readonly Phrase NotATest = new("Definition, not a test.", "此为定义，并非检测。");

    /// <summary>Rule id, for example <c>AR-06</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Name of the definition.</summary>
    public required Phrase Name { get; init; }

    /// <summary>The publication.</summary>
    public required string Citation { get; init; }

    public required ResistanceResult Result { get; init; }

    /// <summary>Why, in one or two sentences. Where the result is a boundary case, the reason says so.</summary>
    public required Phrase Reason { get; init; }

    public ValueList<DefinitionFact> Facts { get; init; }

    public ValueList<Phrase> Missing { get; init; }

    /// <summary>Marks such as <c>AtBoundary</c> (AR-19), driver-positive tumour (AR-27), non-lung primary (C2), each with its rule.</summary>
    public ValueList<DefinitionFlag> Flags { get; init; }

    /// <summary>Day of the progression that the definition judged; null when none or undated.</summary>
    public int? OnsetDay { get; init; }
}

/// <param name="Rule">Rule id.</param>
/// <param name="Text">The remark.</param>
public sealed record DefinitionFlag(string Rule, Phrase Text);
