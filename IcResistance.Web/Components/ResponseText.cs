using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Web.Components;

internal static class ResponseText
{
    public static readonly Phrase Title = new("Response", "疗效评估");
    public static readonly Phrase EnterVisit = new("Enter a visit", "录入访视");
    public static readonly Phrase Nothing = new("No tumour assessment is on record.", "未见肿瘤评估记录。");
    public static readonly Phrase NoLine = new("Assessments outside any line of therapy", "不属于任何治疗线的评估");
    public static readonly Phrase NoVisits = new("No tumour assessment in this line.", "本治疗线无肿瘤评估记录。");
    public static readonly Phrase Lesion = new("Lesion, mm", "病灶（mm）");
    public static readonly Phrase Sum = new("Sum of target diameters, mm", "靶病灶径线总和（mm）");
    public static readonly Phrase FromBaseline = new("Change from baseline", "较基线变化");
    public static readonly Phrase FromNadir = new("Change from nadir", "较最低点变化");
    public static readonly Phrase NonTarget = new("Non-target", "非靶病灶");
    public static readonly Phrase NewLesion = new("New lesion", "新病灶");
    public static readonly Phrase Recist = new("RECIST 1.1, derived", "RECIST 1.1（推导）");
    public static readonly Phrase RecistReported = new("RECIST 1.1, reported", "RECIST 1.1（报告）");
    public static readonly Phrase Irecist = new("iRECIST, derived", "iRECIST（推导）");
    public static readonly Phrase IrecistReported = new("iRECIST, reported", "iRECIST（报告）");
    public static readonly Phrase Words = new("Reader's words", "阅片者原文");
    public static readonly Phrase Baseline = new("Baseline", "基线");
    public static readonly Phrase Nadir = new("nadir", "最低点");
    public static readonly Phrase ShortAxis = new("SA", "短径");
    public static readonly Phrase ShortAxisLong = new("lymph node, short axis", "淋巴结，短径");
    public static readonly Phrase NewTag = new("N", "新");
    public static readonly Phrase NewTagLong = new("new lesion", "新病灶");
    public static readonly Phrase NotStated = new("not stated", "未说明");
    public static readonly Phrase TooSmall = new("too small to measure, counted 5 mm", "过小无法测量，按 5 mm 计");
    public static readonly Phrase NotEvaluable = new("not assessed or not evaluable", "未评估或不可评估");
    public static readonly Phrase NotYetSeen = new("new lesion, not yet seen", "新病灶，此时尚未出现");
    public static readonly Phrase Absent = new("not there any more, counted 0 mm", "已消失，按 0 mm 计");
    public static readonly Phrase Growing = new("grows from its own smallest size, or new (PP-01)", "较自身最小值增大，或为新发（PP-01）");
    public static readonly Phrase Differs = new("differs", "不一致");
    public static readonly Phrase FromReport = new("from the report", "取自报告");
    public static readonly Phrase Why = new("Why", "依据");
    public static readonly Phrase Explained = new("Why this response", "判定依据");
    public static readonly Phrase Differences = new("Where derived and reported differ", "推导与报告不一致之处");
    public static readonly Phrase Legend = new(
        "TS: too small, counted 5 mm. NE: not evaluable. SA: short axis of a lymph node. ▲: this lesion progresses. Nadir: smallest complete sum before the visit.",
        "TS：过小，按 5 mm 计。NE：不可评估。短径：淋巴结短径。▲：该病灶进展。最低点：该访视之前最小的完整总和。");

    public static Phrase ConfirmBy(CaseRecord record, (int From, int To) window)
    {
        if (record.DateOf(window.From) is { } from && record.DateOf(window.To) is { } to)
        {
            return Phrase.Of($"confirm {from:yyyy-MM-dd} to {to:yyyy-MM-dd}", $"确认窗 {from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}");
        }

        return Phrase.Of($"confirm day {window.From} to {window.To}", $"确认窗：第 {window.From} 至 {window.To} 天");
    }

    public static Phrase Of(NonTargetStatus status) => VisitWords.NameOf(status);

    public static Phrase Of(NewLesionStatus status) => VisitWords.NameOf(status);

    public static Phrase Of(LesionChangeKind change) => change switch
    {
        LesionChangeKind.Resolved => new("resolved", "消退"),
        LesionChangeKind.Smaller => new("smaller", "缩小"),
        LesionChangeKind.Stable => new("stable", "稳定"),
        LesionChangeKind.Larger => new("larger", "增大"),
        LesionChangeKind.New => new("new", "新发"),
    };

    public static Phrase Of(Modality modality) => VisitWords.NameOf(modality);

    public static Phrase Of(ResponseBasis basis) => basis switch
    {
        ResponseBasis.Measurements => new("from measurements", "依据测量值"),
        ResponseBasis.PercentChange => new("from the stated change in per cent", "依据所述百分比变化"),
        ResponseBasis.Components => new("from non-target and new-lesion findings", "依据非靶病灶与新病灶"),
        ResponseBasis.Reported => new("as reported, not computed", "取自报告，非计算所得"),
        ResponseBasis.None => new("nothing that gives a category", "无可判定类别的信息"),
    };

    public static Phrase Of(TreatmentSetting setting) => setting switch
    {
        TreatmentSetting.Advanced => new("advanced", "晚期"),
        TreatmentSetting.Adjuvant => new("adjuvant", "辅助"),
        TreatmentSetting.Neoadjuvant => new("neoadjuvant", "新辅助"),
        TreatmentSetting.Consolidation => new("consolidation", "巩固"),
    };
}
