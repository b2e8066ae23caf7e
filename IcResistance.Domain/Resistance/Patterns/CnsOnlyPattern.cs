using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-07: progression in brain or leptomeninges only, with the body assessed and a brain MRI within 42 days of it (C15).</summary>
public sealed class CnsOnlyPattern : IProgressionPattern
{
    private const int BrainMriWindowDays = 42;

    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease) =>
    [
        Decide(course, disease).As(
            "PP-07", "cns-only", "brain or leptomeninges only", new Phrase("CNS-only progression", "仅中枢神经系统进展"), disease?.Data ?? []),
    ];

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease) => disease switch
    {
        null => PatternDecision.WithoutProgression(course),
        _ when disease.Organs.Any(organ => !OrganName.IsCns(organ)) => PatternDecision.No(
            Phrase.Of($"Progression outside the CNS: {string.Join(", ", disease.Organs)}.", $"中枢神经系统以外进展：{string.Join("、", disease.Organs)}。")),
        { IsDiffuse: true } => PatternDecision.No(
            new Phrase("The sum of extracranial lesions progresses (PP-01).", "颅外病灶总和达到进展（PP-01）。")),
        { IsComplete: false } => PatternDecision.Unknown(PatternDecision.CountedAtLeast(disease)),
        _ when HasBrainMri(course) => PatternDecision.Yes(PatternDecision.Counted(disease)),
        _ => PatternDecision.Unknown(new Phrase(
            "No brain MRI within 42 days of the body scan: CNS not assessed.", "体部影像前后 42 天内无脑部 MRI：中枢神经系统未评估。")),
    };

    private static bool HasBrainMri(ResistanceCourse course) => course.Record.Assessments.Any(item =>
        item.Modality is Modality.Mri
        && item.Regions.Any(region => OrganName.IsCns(OrganName.Of(region)))
        && Math.Abs((item.Day - course.ProgressionDay) ?? int.MaxValue) <= BrainMriWindowDays);
}
