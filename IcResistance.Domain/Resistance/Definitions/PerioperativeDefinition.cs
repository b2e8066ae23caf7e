using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-28: adjuvant and neoadjuvant courses. Off by default: everything here is general knowledge, the tables were not at hand.</summary>
/// <remarks>
/// A relapse on therapy, or less than 12 weeks after the last dose, is primary resistance or early relapse; later it is a late
/// relapse whose resistance is unproven. Biopsy proof is expected. Whether a neoadjuvant course brought a major pathological
/// response is not in a case file, so it is named as missing. For consolidation after chemoradiation no consensus was found.
/// </remarks>
public sealed class PerioperativeDefinition : PublishedDefinition
{
    public override string Rule => "AR-28";

    protected override Phrase Name => new("Adjuvant and neoadjuvant (not signed off)", "辅助与新辅助治疗（尚未签署）");

    protected override string Citation => "SITC 2020, adjuvant and neoadjuvant tables (not at hand)";

    protected override bool IsLungSpecific => false;

    protected override Verdict? CheckSetting(TreatmentSetting setting) => setting switch
    {
        TreatmentSetting.Adjuvant or TreatmentSetting.Neoadjuvant => null,
        TreatmentSetting.Advanced => new(
            ResistanceResult.NotApplicable, new Phrase("Course for advanced disease.", "晚期疾病的治疗过程。")),
        TreatmentSetting.Consolidation => base.CheckSetting(setting),
    };

    protected override Verdict Judge(ResistanceCourse course)
    {
        var verdict = JudgeRelapse(course).Using(course.LastDose(), course.Progression());
        verdict = course.Line.Setting is TreatmentSetting.Neoadjuvant ? verdict.Lacking(MissingFact.PathologicalResponse) : verdict;
        return HasBiopsy(course) ? verdict : verdict.Lacking(MissingFact.BiopsyOfRelapse);
    }

    private static Verdict JudgeRelapse(ResistanceCourse course) => course.DaysAfterLastDose switch
    {
        null => Verdict.Lacks(MissingFact.LastDose),
        { } days when days < course.Conventions.PerioperativeLateDays => new(
            ResistanceResult.Primary,
            Phrase.Of(
                $"Relapse {CourseClock.Span(days).En} after the last dose, less than 12 weeks or on therapy: primary resistance or early relapse (AR-28, general knowledge).",
                $"末次给药 {CourseClock.Span(days).Zh}后复发，不足 12 周或在治疗中：原发性耐药或早期复发（AR-28，一般知识）。")),
        { } days => new(
            ResistanceResult.LateRelapse,
            Phrase.Of(
                $"Relapse {CourseClock.Span(days).En} after the last dose, 12 weeks or more: late relapse, resistance unproven (AR-28, general knowledge).",
                $"末次给药 {CourseClock.Span(days).Zh}后复发，不少于 12 周：晚期复发，耐药未证实（AR-28，一般知识）。")),
    };

    private static bool HasBiopsy(ResistanceCourse course) => course.Record.Specimens.Any(item =>
        item is { Type: SpecimenType.Tissue, Histology: not SpecimenHistology.NoTumour } && item.Day >= course.ProgressionDay);
}
