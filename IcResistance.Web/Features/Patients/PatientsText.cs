using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Patients;

/// <summary>Texts of the list of patients.</summary>
public static class PatientsText
{
    public static readonly Phrase Title = new("Patients", "患者");
    public static readonly Phrase Search = new("Search id, title, histology", "按编号、标题、组织学搜索");
    public static readonly Phrase Case = new("Case", "病例");
    public static readonly Phrase Patient = new("Patient", "患者");
    public static readonly Phrase Diagnosis = new("Diagnosis", "诊断");
    public static readonly Phrase BestResponse = new("Best response", "最佳疗效");
    public static readonly Phrase Verdict = new("Resistance", "耐药判定");
    public static readonly Phrase Mechanisms = new("Mechanisms", "机制");
    public static readonly Phrase LastEvent = new("Last dated event", "最近有日期的事件");
    public static readonly Phrase Alerts = new("To look at", "需要核对");
    public static readonly Phrase Loading = new("Loading the patients …", "正在加载患者……");
    public static readonly Phrase Previous = new("Previous", "上一页");
    public static readonly Phrase Next = new("Next", "下一页");
    public static readonly Phrase ImportLink = new("Import a case file", "导入病例文件");
    public static readonly Phrase Unreadable = new("facts cannot be read", "事实无法读取");
    public static readonly Phrase Synthetic = new("synthetic", "合成");
    public static readonly Phrase Published = new("published", "已发表");

    public static readonly Phrase SupportedWord = new("supported", "支持");
    public static readonly Phrase PossibleWord = new("possible", "可能");

    public static readonly Phrase Empty = new(
        "There is no patient yet. Import a case file to begin.",
        "尚无患者。请先导入病例文件。");

    public static Phrase NothingFor(string search) => Phrase.Of($"No case matches “{search}”.", $"没有与“{search}”匹配的病例。");

    public static Phrase Range(int from, int to, int total) => Phrase.Of($"{from}–{to} of {total} cases", $"共 {total} 例，第 {from}–{to} 例");
}
