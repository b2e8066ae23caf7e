using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>The time axis of a case, drawn by the engine as vectors over the full width.</summary>
/// <param name="Assessment">What is drawn.</param>
/// <param name="Alternative">The figure in words, for its reader by voice.</param>
public sealed record TimelineBlock(CaseAssessment Assessment, Phrase Alternative) : SummaryBlock
{
    /// <summary>Without a row for each drug: the lines of therapy stand for them.</summary>
    public bool IsBrief { get; init; }
}
