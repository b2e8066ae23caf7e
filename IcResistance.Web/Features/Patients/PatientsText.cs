using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Patients;

/// <summary>Texts of the list of patients.</summary>
public static class PatientsText
{
    public static readonly Phrase Title = new("Patients", "患者");
    public static readonly Phrase Views = new("Views", "视图");
    public static readonly Phrase AllCases = new("All", "全部");
    public static readonly Phrase WithWarning = new("To look at", "需要核对");
    public static readonly Phrase AcquiredView = new("Acquired resistance", "获得性耐药");
    public static readonly Phrase PendingView = new("Pending confirmation", "待确认");
    public static readonly Phrase Filter = new("Search and filter", "搜索与筛选");
    public static readonly Phrase Search = new("Search words: title, drug, gene, source", "按词搜索：标题、药物、基因、来源");
    public static readonly Phrase Any = new("any", "不限");
    public static readonly Phrase Show = new("Show", "显示");
    public static readonly Phrase Clear = new("Clear", "清除");
    public static readonly Phrase Verdict = new("Resistance", "耐药判定");
    public static readonly Phrase Warning = new("To look at", "需要核对");
    public static readonly Phrase AnyWarning = new("any warning", "任何提示");
    public static readonly Phrase Overdue = new("confirmation overdue", "确认已逾期");
    public static readonly Phrase Due = new("confirmation not yet overdue", "待确认，未逾期");
    public static readonly Phrase Branch = new("Branch", "分支");
    public static readonly Phrase Mechanism = new("Mechanism, supported or possible", "机制（支持或可能）");
    public static readonly Phrase Stage = new("Stage", "分期");
    public static readonly Phrase Pages = new("Pages", "页码");
    public static readonly Phrase Loading = new("Loading the patients …", "正在加载患者……");
    public static readonly Phrase Failed = new("The list cannot be read now.", "目前无法读取列表。");
    public static readonly Phrase TryAgain = new("Try again", "重试");
    public static readonly Phrase Previous = new("Previous", "上一页");
    public static readonly Phrase Next = new("Next", "下一页");
    public static readonly Phrase ImportLink = new("Import a case file", "导入病例文件");
    public static readonly Phrase Unreadable = new("facts cannot be read", "事实无法读取");
    public static readonly Phrase Synthetic = new("synthetic", "合成");
    public static readonly Phrase Published = new("published", "已发表");

    public static readonly Phrase Empty = new(
        "There is no patient yet. Import a case file to begin.",
        "尚无患者。请先导入病例文件。");

    public static readonly Phrase NothingMatches = new(
        "No case matches. A search word finds the beginning of a word; filters must all hold.",
        "没有匹配的病例。搜索词按词首匹配；各筛选条件须同时满足。");

    public static readonly Phrase Refreshing = new(
        "The rules have changed and the cases are being assessed anew. What a row shows is up to date; a filter may still miss a case for a minute.",
        "规则已更新，正在重新评估病例。各行显示的内容均为最新；筛选结果可能在一分钟内尚不完整。");

    public static readonly IReadOnlyList<Phrase> Columns =
    [
        new("Case", "病例"),
        new("Patient", "患者"),
        new("Diagnosis", "诊断"),
        new("Best response", "最佳疗效"),
        new("Resistance", "耐药判定"),
        new("Mechanisms", "机制"),
        new("Last dated event", "最近有日期的事件"),
    ];

    public static Phrase Range(int from, int to, int total) => Phrase.Of($"{from}–{to} of {total} cases", $"共 {total} 例，第 {from}–{to} 例");

    public static Phrase More(int count) => Phrase.Of($"and {count} more", $"另有 {count} 项");

    public static Phrase Of(MechanismBranch branch) => branch switch
    {
        MechanismBranch.Intrinsic => new Phrase("Tumour-cell intrinsic", "肿瘤细胞内在"),
        MechanismBranch.Tme => new Phrase("Microenvironment", "肿瘤微环境"),
        MechanismBranch.Host => new Phrase("Host", "宿主"),
    };
}
