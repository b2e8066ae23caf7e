using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-07: progression in the central nervous system only, with the body assessed and a brain MRI near it (C15).</summary>
public sealed class CnsOnlyPattern : IProgressionPattern
{
    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease) =>
    [
        Decide(course, disease).As(
            "PP-07", "cns-only", "brain or leptomeninges only", new Phrase("CNS-only progression", "仅中枢神经系统进展"), disease?.Data ?? []),
    ];

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease) => disease switch
    {
        null => PatternDecision.WithoutProgression(course),
        _ when disease.Organs.Any(organ => !OrganName.IsCns(organ)) => PatternDecision.No(
            Phrase.Of($"Progression outside the CNS: {string.Join(", ", disease.Organs)}.", $"中枢神经系统以外进展：{TermWords.Places(disease.Organs).Zh}。")),
        { IsDiffuse: true } => PatternDecision.No(
            new Phrase("The sum of extracranial lesions progresses (PP-01).", "颅外病灶总和达到进展（PP-01）。")),
        { IsComplete: false } when disease.Organs.Count == 0 || !HasBodyScanWithoutProgression(course) => PatternDecision.Unknown(PatternDecision.CountedAtLeast(disease)),
        _ when HasBrainMri(course) => PatternDecision.Yes(PatternDecision.Counted(disease)),
        _ => PatternDecision.Unknown(Phrase.Of(
            $"No brain MRI within {course.Conventions.BrainMriWindowDays} days of the body scan: CNS not assessed.",
            $"体部影像前后 {course.Conventions.BrainMriWindowDays} 天内无脑部 MRI：中枢神经系统未评估。")),
    };

    /// <summary>A scan of the body near the progression, other than it, that is called no progression: the extracranial disease is known, lesion by lesion or not.</summary>
    private static bool HasBodyScanWithoutProgression(ResistanceCourse course) => course.Response.Visits.Any(visit =>
        !visit.IsBaseline && visit != course.Progression
        && visit.Recist is RecistCategory.CR or RecistCategory.PR or RecistCategory.SD or RecistCategory.NonCRNonPD
        && Math.Abs((visit.Day - course.Progression?.Day) ?? int.MaxValue) <= course.Conventions.BrainMriWindowDays
        && (visit.Visit.Regions.Count == 0 || visit.Visit.Regions.Any(region => !IsHead(region))));

    private static bool IsHead(string region) => OrganName.IsCns(OrganName.Of(region)) || s_head.Contains(region.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool HasBrainMri(ResistanceCourse course) => course.Record.Assessments.Any(item =>
        item.Modality is Modality.Mri
        && ShowsBrain(course.Record, item)
        && Math.Abs((item.Day - course.ProgressionDay) ?? int.MaxValue) <= course.Conventions.BrainMriWindowDays);

    /// <summary>By the regions as stated, by what was measured, or by what is new in it.</summary>
    private static bool ShowsBrain(CaseRecord record, ResponseAssessment item) =>
        item.Regions.Any(IsHead)
        || item.Measurements.Any(measurement => record.FindLesion(measurement.Lesion) is { } lesion && OrganName.Of(lesion) is OrganName.Brain)
        || item.NewLesionSites.Any(site => OrganName.Of(site) is OrganName.Brain);

    private static readonly string[] s_head = ["head", "skull", "cranium", "neuro", "头", "头部", "头颅", "颅脑"];
}
