using IcResistance.Domain.Board;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Home;

/// <summary>Texts of the home page.</summary>
internal static class HomeText
{
    public static readonly Phrase Title = new("Tumour board", "肿瘤多学科讨论");
    public static readonly Phrase Find = new("Find a patient", "查找患者");
    public static readonly Phrase Loading = new("Loading …", "正在加载……");
    public static readonly Phrase Failed = new("The cases cannot be read now.", "目前无法读取病例。");
    public static readonly Phrase TryAgain = new("Try again", "重试");
    public static readonly Phrase Empty = new("There is no patient yet.", "尚无患者。");
    public static readonly Phrase ImportLink = new("Import a case file to begin", "导入病例文件以开始");
    public static readonly Phrase ToLookAt = new("To look at", "需要核对");
    public static readonly Phrase NothingToLookAt = new("No case has anything to look at.", "没有需要核对的病例。");
    public static readonly Phrase Verdicts = new("Resistance, by the program", "程序的耐药判定");
    public static readonly Phrase Opened = new("Opened last by you", "您最近打开的病例");
    public static readonly Phrase NothingOpened = new("You have not opened a case yet.", "您尚未打开任何病例。");
    public static readonly Phrase Changed = new("Changed last", "最近更新的病例");

    public static readonly Phrase NotAdvice = new(
        "Notes for the preparation: something to check, never a progression and never advice. What falls due counts to today where a case has dates, else to its record's last day.",
        "供会前准备之用：仅提示需核对的内容，不代表疾病进展，也不构成治疗建议。有日期的病例，到期事项以今天为准；否则以其记录的最后一天为准。");

    public static Phrase Cases(int count) => count == 1 ? new Phrase("1 case", "1 例") : Phrase.Of($"{count} cases", $"{count} 例");

    public static Phrase CasesOf(int count, int all) => Phrase.Of($"{count} of {all} cases", $"{all} 例中的 {count} 例");

    public static Phrase Saved(DateTimeOffset at, string by) => Phrase.Of($"{at.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {by}", $"{at.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {by}");

    public static Phrase HintOf(WarningKind kind) => kind switch
    {
        WarningKind.PendingIupd => new Phrase("Check imaging: a first progression is not confirmed.", "请核对影像：首次进展尚未确认。"),
        WarningKind.MissingConfirmation => new Phrase("Check imaging: at least one definition waits for a later scan.", "请核对影像：至少一个定义有待后续影像确认。"),
        WarningKind.CtdnaRise => new Phrase(
            "Check imaging. A rise of ctDNA is not a progression.", "请核对影像。ctDNA 升高不等于疾病进展。"),
        WarningKind.RisingSum => new Phrase(
            "Check imaging. The sum rises below the threshold: this is not a progression.", "请核对影像。总和升高但未达阈值：不等于疾病进展。"),
        WarningKind.LdhTrend => new Phrase("Check imaging. No threshold of LDH is agreed.", "请核对影像。LDH 尚无公认阈值。"),
        WarningKind.NlrTrend => new Phrase(
            "Check imaging. Steroids and infection raise the ratio; no threshold is agreed.", "请核对影像。激素与感染可使比值升高；尚无公认阈值。"),
        WarningKind.StaleData => new Phrase("Check whether newer imaging exists.", "请核对是否有更新的影像资料。"),
        WarningKind.ReportedDiffers => new Phrase(
            "Check the visit: the reported and the derived category differ; both are kept.", "请核对该次评估：报告的与推导的疗效分类不同；两者均保留。"),
        WarningKind.ImpossibleSequence => new Phrase("Check the dates: they cannot all be right.", "请核对日期：各日期不可能同时成立。"),
    };
}
