using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Cases;

/// <summary>Texts of the case page.</summary>
public static class CaseText
{
    public static readonly Phrase TimeAxis = new("Time axis", "时间轴");
    public static readonly Phrase Response = new("Response", "疗效");
    public static readonly Phrase Biomarkers = new("Biomarkers", "生物标志物");
    public static readonly Phrase Resistance = new("Resistance", "耐药");
    public static readonly Phrase Options = new("Options", "治疗选项");
    public static readonly Phrase OptionsToDiscuss = new("Options to discuss", "可讨论的治疗方案");
    public static readonly Phrase ReviewOrder = new("conditions met · review order, not ranked", "已满足条件 · 按综述顺序，未排名");
    public static readonly Phrase Notes = new("Notes", "备注");
    public static readonly Phrase AsOf = new("As of", "截至");
    public static readonly Phrase WholeRecord = new("whole record", "完整记录");
    public static readonly Phrase Case = new("Case", "病例");
    public static readonly Phrase KeyFacts = new("Key facts", "要点");
    public static readonly Phrase HiddenIdentity = new("Case, identity hidden", "病例（身份已隐藏）");
    public static readonly Phrase Hidden = new("hidden", "已隐藏");
    public static readonly Phrase PreviousCase = new("Previous case ( [ )", "上一个病例（[）");
    public static readonly Phrase NextCase = new("Next case ( ] )", "下一个病例（]）");
    public static readonly Phrase NoProgression = new("no progression to describe", "无进展可描述");
    public static readonly Phrase PatternOpen = new("progression pattern not assessable", "进展模式不可评估");
    public static readonly Phrase NoPattern = new("no named progression pattern", "无特定进展模式");
    public static readonly Phrase Pdf = new("Summary (PDF)", "病例摘要（PDF）");
    public static readonly Phrase PrintOptions = new("Print and export", "打印与导出");
    public static readonly Phrase Booklet = new("Booklet for a meeting", "会议病例册");
    public static readonly Phrase Print = new("Printable page", "打印页");
    public static readonly Phrase Export = new("Case file (JSON)", "病例文件（JSON）");
    public static readonly Phrase NotFound = new("There is no such case, or you may not see it.", "没有此病例，或您无权查看。");
    public static readonly Phrase BackToPatients = new("Back to the patients", "返回患者列表");
    public static readonly Phrase Loading = new("Loading the case …", "正在加载病例……");
    public static readonly Phrase Failed = new("The case cannot be read now.", "目前无法读取该病例。");
    public static readonly Phrase TryAgain = new("Try again", "重试");
    public static readonly Phrase Published = new("Published case", "已发表病例");
    public static readonly Phrase Synthetic = new("Synthetic teaching case: an invented patient", "合成教学病例：虚构患者");
    public static readonly Phrase Discordant = new("definitions disagree", "各定义不一致");
    public static readonly Phrase Unreadable = new("The stored facts of this case cannot be read.", "该病例存储的事实无法读取。");
    public static readonly Phrase Gaps = new("What would settle more", "可进一步明确的检查");
    public static readonly Phrase NoGaps = new("No open question that a test would settle.", "没有可由检查解决的未决问题。");
    public static readonly Phrase Outside = new("Outside the review's taxonomy", "综述分类之外");
    public static readonly Phrase NothingFound = new("Nothing supported or possible.", "无支持或可能的机制。");
    public static readonly Phrase Review = new("review", "综述");
    public static readonly Phrase CaseSections = new("Parts of the case", "病例各部分");
    public static readonly Phrase Alerts = new("To look at", "需要核对");
    public static readonly Phrase Citation = new("Source", "来源");
    public static readonly Phrase NoNotes = new("No notes on record.", "无备注。");
    public static readonly Phrase OwnPatient = new("Own patient: no publication.", "本院患者：无发表来源。");

    public static Phrase Place(int number, int total) => Phrase.Of($"case {number} of {total}", $"第 {number} 例，共 {total} 例");

    public static Phrase MoreNotAssessed(int count) => Phrase.Of($"{count} not assessed", $"{count} 项未评估");

    public static Phrase Settles(int count) => count == 1
        ? new Phrase("settles 1", "可明确 1 项")
        : Phrase.Of($"settles {count}", $"可明确 {count} 项");

    public static Phrase Branch(MechanismBranch branch) => branch switch
    {
        MechanismBranch.Intrinsic => new Phrase("Intrinsic", "肿瘤细胞内在"),
        MechanismBranch.Tme => new Phrase("Microenvironment", "肿瘤微环境"),
        MechanismBranch.Host => new Phrase("Host", "宿主"),
    };

    public static string Section(MechanismBranch branch) => branch switch
    {
        MechanismBranch.Intrinsic => "§1.1",
        MechanismBranch.Tme => "§1.2",
        MechanismBranch.Host => "§1.3",
    };
}
