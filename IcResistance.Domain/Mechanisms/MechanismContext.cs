using IcResistance.Domain.Genomics;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Mechanisms;

/// <summary>All that a mechanism rule may look at: the facts, the responses and the resistance call.</summary>
/// <param name="Record">The facts, already cut to the as-of day.</param>
/// <param name="Responses">Responses derived from them.</param>
/// <param name="Resistance">The resistance call.</param>
/// <param name="Catalogue">The knowledge catalogue, for the entry of each mechanism.</param>
public sealed record MechanismContext(CaseRecord Record, ResponseHistory Responses, ResistanceAssessment Resistance, KnowledgeCatalogue Catalogue)
{
    /// <summary>Day of the progression that the resistance call rests on; null when none or undated.</summary>
    public int? ProgressionDay => Resistance.OnsetDay;

    /// <summary>
    /// Sorts samples into before ICI, under ICI and after progression. In a rechallenge the first ICI progression counts, so
    /// that a biopsy of the relapse stays "after".
    /// </summary>
    public TreatmentClock Clock => new(Responses.Lines
        .Where(line => line.Line.ContainsIci)
        .Select(line => line.ProgressionDay)
        .Append(ProgressionDay)
        .Min());
}
