using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-08: all progressing lesions in one organ. Published survival by sites is context, never a forecast for the patient.</summary>
public sealed class SingleOrganPattern : IProgressionPattern
{
    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease) =>
    [
        Decide(course, disease).As(
            "PP-08", "single-organ", "one organ", new Phrase("Progression in a single organ", "单器官进展"), disease?.Data ?? []),
    ];

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease) => disease switch
    {
        null => PatternDecision.WithoutProgression(course),
        { Organs.Count: > 1 } => PatternDecision.No(PatternDecision.Counted(disease)),
        { IsComplete: false } => PatternDecision.Unknown(PatternDecision.CountedAtLeast(disease)),
        { Organs.Count: 1 } => PatternDecision.Yes(PatternDecision.Counted(disease)),
        _ => PatternDecision.No(new Phrase("Diffuse growth (PP-01): no organ progresses by itself.", "弥漫性增大（PP-01）：无单个器官进展。")),
    };
}
