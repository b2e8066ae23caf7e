using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.Monitoring;
using IcResistance.Domain.Board;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Components;

/// <summary>Results of an assessment in the few words that fit a chip; the same on every page that shows them.</summary>
public static class AssessmentWords
{
    /// <summary>A pending progression whose window has passed.</summary>
    public static readonly Phrase Overdue = new("Confirmation overdue", "确认已逾期");

    public static Phrase Of(ResistanceResult result) => result switch
    {
        ResistanceResult.Primary => new Phrase("primary", "原发性"),
        ResistanceResult.Acquired => new Phrase("acquired", "获得性"),
        ResistanceResult.LateRelapse => new Phrase("late relapse", "晚期复发"),
        ResistanceResult.PendingConfirmation => new Phrase("pending confirmation", "待确认"),
        ResistanceResult.InsufficientExposure => new Phrase("insufficient exposure", "暴露不足"),
        ResistanceResult.NotMet => new Phrase("not met", "不符合"),
        ResistanceResult.NotApplicable => new Phrase("not applicable", "不适用"),
        ResistanceResult.Indeterminate => new Phrase("indeterminate", "无法判定"),
        ResistanceResult.Undefined => new Phrase("undefined", "未定义"),
        ResistanceResult.NotResistant => new Phrase("not resistant", "未耐药"),
    };

    public static Phrase Of(MechanismStatus status) => status switch
    {
        MechanismStatus.Supported => new Phrase("supported", "证据支持"),
        MechanismStatus.Possible => new Phrase("possible", "可能"),
        MechanismStatus.ArguedAgainst => new Phrase("argued against", "证据反对"),
        MechanismStatus.NotAssessed => new Phrase("not assessed", "未评估"),
        MechanismStatus.Context => new Phrase("context", "背景因素"),
    };

    public static Phrase Of(AlertKind kind) => Of(WarningKinds.Of(kind));

    public static Phrase Of(MonitoringKind kind) => Of(WarningKinds.Of(kind));

    public static Phrase Of(WarningKind kind) => kind switch
    {
        WarningKind.PendingIupd => new Phrase("Progression to be confirmed", "进展待确认"),
        WarningKind.MissingConfirmation => new Phrase("Confirmation missing", "缺少确认影像"),
        WarningKind.CtdnaRise => new Phrase("ctDNA rise", "ctDNA 升高"),
        WarningKind.RisingSum => new Phrase("Sum rising, no progression", "总和升高，未达进展"),
        WarningKind.LdhTrend => new Phrase("LDH rising", "LDH 升高"),
        WarningKind.NlrTrend => new Phrase("NLR rising", "NLR 升高"),
        WarningKind.ImpossibleSequence => new Phrase("Impossible sequence", "时间顺序不可能"),
        WarningKind.ReportedDiffers => new Phrase("Reported and derived differ", "报告与推导不一致"),
        WarningKind.StaleData => new Phrase("Imaging out of date", "影像资料过期"),
    };
}
