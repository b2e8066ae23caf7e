using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Domain.Summary.Words;

/// <summary>Results of the assessment in words; on paper a colour says nothing.</summary>
internal static class VerdictWords
{
    public static Phrase Of(ResistanceResult result) => result switch
    {
        ResistanceResult.Primary => new Phrase("PRIMARY", "原发性耐药"),
        ResistanceResult.Acquired => new Phrase("ACQUIRED", "获得性耐药"),
        ResistanceResult.LateRelapse => new Phrase("LATE RELAPSE", "晚期复发"),
        ResistanceResult.PendingConfirmation => new Phrase("PENDING CONFIRMATION", "待确认"),
        ResistanceResult.InsufficientExposure => new Phrase("insufficient exposure", "暴露不足"),
        ResistanceResult.NotMet => new Phrase("not met", "不符合"),
        ResistanceResult.NotApplicable => new Phrase("not applicable", "不适用"),
        ResistanceResult.Indeterminate => new Phrase("indeterminate", "无法判定"),
        ResistanceResult.Undefined => new Phrase("undefined", "未定义"),
        ResistanceResult.NotResistant => new Phrase("not resistant", "未耐药"),
    };

    public static Phrase Of(MechanismStatus status) => status switch
    {
        MechanismStatus.Supported => new Phrase("SUPPORTED", "支持"),
        MechanismStatus.Possible => new Phrase("POSSIBLE", "可能"),
        MechanismStatus.ArguedAgainst => new Phrase("ARGUED AGAINST", "不支持"),
        MechanismStatus.NotAssessed => new Phrase("NOT ASSESSED", "未评估"),
        MechanismStatus.Context => new Phrase("CONTEXT", "背景因素"),
    };

    public static Phrase? Of(MechanismTiming timing) => timing switch
    {
        MechanismTiming.Acquired => new Phrase("acquired under treatment", "治疗中获得"),
        MechanismTiming.Baseline => new Phrase("present at baseline", "基线已存在"),
        MechanismTiming.Unknown => new Phrase("timing unknown", "出现时间不详"),
        MechanismTiming.NotApplicable => null,
    };
}
