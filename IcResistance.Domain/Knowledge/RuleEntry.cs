using System.Text.Json.Serialization;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>How well a rule is founded. A clinician must sign off whatever is not <see cref="Checked"/>.</summary>
public enum RuleState
{
    /// <summary>Read in the sources that the entry names.</summary>
    Checked,

    /// <summary>General knowledge, not yet checked against its source.</summary>
    [JsonStringEnumMemberName("general-knowledge")]
    GeneralKnowledge,

    /// <summary>No source settles it: a decision of this product.</summary>
    [JsonStringEnumMemberName("product-decision")]
    ProductDecision,
}

/// <summary>One rule of the rule book in a sentence; the code that applies it cites its id.</summary>
public sealed record RuleEntry
{
    /// <summary>Id, for example <c>GX-05</c>.</summary>
    public required string Id { get; init; }

    public required Phrase Statement { get; init; }

    public required RuleState State { get; init; }

    /// <summary>Ids of the sources, for example <c>S02</c>.</summary>
    public required ValueList<string> Sources { get; init; }
}
