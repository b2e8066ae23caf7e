using IcResistance.Domain.Assessment;
using IcResistance.Domain.Board;

namespace IcResistance.Domain.Summary;

/// <summary>A case to be printed: what is concluded from it, and what the board is asked.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Question">The question for the board, where somebody has asked it.</param>
public sealed record PrintedCase(CaseAssessment Assessment, string? Question = null)
{
    /// <summary>Where the board disagrees with the program; printed beside the program's own answers.</summary>
    public BoardOverrules Overrules { get; init; } = BoardOverrules.None;

    /// <summary>The same case without what points at a person, assessed again on the same day.</summary>
    /// <param name="number">Place on the agenda.</param>
    public PrintedCase DeIdentified(int number) =>
        this with { Assessment = CaseAssessor.Assess(DeIdentifiedCase.Of(Assessment.Record, number), Assessment.AsOfDay), Overrules = DeIdentifiedCase.Of(Overrules) };
}
