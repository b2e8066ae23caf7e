using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>What every definition does alike: setting, regimen and progression are checked before its own criteria are.</summary>
public abstract class PublishedDefinition : IResistanceDefinition
{
    public abstract string Rule { get; }

    protected abstract Phrase Name { get; }

    protected abstract string Citation { get; }

    /// <summary>Whether the definition was made for lung cancer, so that its use elsewhere must be pointed out (C2).</summary>
    protected virtual bool IsLungSpecific => true;

    public DefinitionResult Apply(ResistanceCourse? course)
    {
        var verdict = course is null ? NoCheckpointInhibitor : Evaluate(course);
        return new DefinitionResult
        {
            Rule = Rule,
            Name = Name,
            Citation = Citation,
            Result = verdict.Result,
            Reason = verdict.Reason,
            Facts = verdict.Facts,
            Missing = verdict.Missing,
            Flags = [.. verdict.Flags, .. course is null ? [] : CourseRemarks.Of(course, IsLungSpecific, verdict.Result)],
            OnsetDay = verdict.Result is ResistanceResult.NotApplicable ? null : course?.ProgressionDay,
        };
    }

    /// <summary>The definition's own criteria; called only where a progression on imaging counts.</summary>
    protected abstract Verdict Judge(ResistanceCourse course);

    /// <summary>A verdict where the definition is not for this regimen, else null.</summary>
    protected virtual Verdict? CheckRegimen(ResistanceCourse course) => null;

    /// <summary>Adjuvant and neoadjuvant courses need definitions of their own (AR-28, off); for consolidation none is agreed.</summary>
    protected virtual Verdict? CheckSetting(TreatmentSetting setting) => setting switch
    {
        TreatmentSetting.Advanced => null,
        TreatmentSetting.Adjuvant => new(
            ResistanceResult.NotApplicable,
            new Phrase("Adjuvant course: the definition is for advanced disease (AR-28).", "辅助治疗：该定义仅适用于晚期疾病（AR-28）。")),
        TreatmentSetting.Neoadjuvant => new(
            ResistanceResult.NotApplicable,
            new Phrase("Neoadjuvant course: the definition is for advanced disease (AR-28).", "新辅助治疗：该定义仅适用于晚期疾病（AR-28）。")),
        TreatmentSetting.Consolidation => new(
            ResistanceResult.Undefined,
            new Phrase("Consolidation after chemoradiation: no agreed definition (AR-28).", "放化疗后巩固治疗：尚无共识定义（AR-28）。")),
    };

    private static Verdict NoCheckpointInhibitor { get; } = new(
        ResistanceResult.NotApplicable,
        new Phrase("No immune checkpoint inhibitor on record.", "记录中无免疫检查点抑制剂治疗。"));

    private Verdict Evaluate(ResistanceCourse course)
    {
        var verdict = CheckSetting(course.Line.Setting) ?? CheckRegimen(course) ?? ProgressionThatCounts.Check(course) ?? Judge(course);
        return verdict with { Facts = [course.Regimen(), .. verdict.Facts] };
    }
}
