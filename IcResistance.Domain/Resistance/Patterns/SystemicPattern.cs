using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-06: systemic progression: more than five progressing lesions, new disease in three organs or more, or diffuse growth (P).</summary>
public sealed class SystemicPattern : IProgressionPattern
{
    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease) =>
    [
        Decide(course, disease).As(
            "PP-06",
            "systemic",
            ">5 lesions, new disease in >=3 organs, or diffuse growth",
            new Phrase("Systemic progression", "全身性进展"),
            disease?.Data ?? []),
    ];

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease) => disease switch
    {
        null => PatternDecision.WithoutProgression(course),
        { IsDiffuse: true } => PatternDecision.Yes(new Phrase("Diffuse growth (PP-01).", "弥漫性增大（PP-01）。")),
        _ when disease.NewOrgans.Count >= course.Conventions.NewOrgansOfSystemic => PatternDecision.Yes(Phrase.Of(
            $"New disease in {disease.NewOrgans.Count} organs ({string.Join(", ", disease.NewOrgans)}).",
            $"{disease.NewOrgans.Count} 个器官出现新病灶（{TermWords.Places(disease.NewOrgans).Zh}）。")),
        _ when disease.Lesions > course.Conventions.MostLesionsBelowSystemic => PatternDecision.Yes(PatternDecision.Counted(disease)),
        { IsCounted: true } => PatternDecision.No(PatternDecision.Counted(disease)),
        _ => PatternDecision.Unknown(PatternDecision.CountedAtLeast(disease)),
    };
}
