using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-01: progression of the sum by many small rises, without any lesion that progresses by itself.</summary>
public sealed class DiffuseGrowthPattern : IProgressionPattern
{
    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease) =>
    [
        Decide(course, disease).As(
            "PP-01", "diffuse-growth", "no single progressing lesion", new Phrase("Diffuse growth", "弥漫性增大"), disease?.Data ?? []),
    ];

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease) => disease switch
    {
        null => PatternDecision.WithoutProgression(course),
        { IsDiffuse: true } => PatternDecision.Yes(
            new Phrase("No lesion grows by 20 % and 5 mm over its own nadir; the sum does.", "无病灶较自身最低点增大 20% 且 5 mm，仅总和达到进展。")),
        { Lesions: > 0 } => PatternDecision.No(PatternDecision.Counted(disease)),
        _ => PatternDecision.Unknown(PatternDecision.CountedAtLeast(disease)),
    };
}
