using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance;

/// <summary>The case's state of resistance as of a day: every definition side by side, one headline, the patterns.</summary>
public sealed record ResistanceAssessment
{
    /// <summary>Headline by AR-16 and C1: the NSCLC consensus, or primary where that definition knows no primary resistance.</summary>
    public required ResistanceResult Headline { get; init; }

    /// <summary>The verdict as one sentence for a reader, with its date where it has one.</summary>
    public required Phrase Sentence { get; init; }

    /// <summary>Rule id of the definition that gave the headline.</summary>
    public required string HeadlineRule { get; init; }

    /// <summary>Rule id of the SITC definition for the regimen, shown as the second line; null where none applies.</summary>
    public string? SecondRule { get; init; }

    public int? OnsetDay { get; init; }

    /// <summary>Headline definition and SITC definition give different answers (AR-16).</summary>
    public bool Discordant { get; init; }

    public required ValueList<DefinitionResult> Definitions { get; init; }

    public required ValueList<PatternResult> Patterns { get; init; }

    /// <summary>The ICI line that was judged: the last with progression, else the last (C10). Null: no ICI on record.</summary>
    public LineOfTherapy? JudgedLine { get; init; }
}
