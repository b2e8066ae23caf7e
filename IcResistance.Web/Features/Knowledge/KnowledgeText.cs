using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>Texts of the knowledge pages.</summary>
internal static class KnowledgeText
{
    public static readonly Phrase Title = new("Knowledge", "知识库");
    public static readonly Phrase Search = new("Search mechanisms, markers, options, trials, rules, caveats, sources", "搜索机制、标志物、方案、试验、规则、文献对照、来源");
    public static readonly Phrase Show = new("Show", "显示");
    public static readonly Phrase Mechanisms = new("Mechanisms of the review's taxonomy", "综述分类中的耐药机制");
    public static readonly Phrase Options = new("Strategies of the review as options", "综述策略与治疗方案");
    public static readonly Phrase Trials = new("Trials", "临床试验");
    public static readonly Phrase Conditions = new("Conditions", "条件");
    public static readonly Phrase Cautions = new("Cautions", "注意事项");
    public static readonly Phrase Inferences = new("Inferences of this program", "本程序的推断");
    public static readonly Phrase Rules = new("Rule book", "规则");
    public static readonly Phrase Caveats = new("Review and literature", "综述与文献对照");
    public static readonly Phrase Sources = new("Sources", "来源");
    public static readonly Phrase Review = new("review", "综述");
    public static readonly Phrase Claim = new("What the review says", "综述观点");
    public static readonly Phrase Literature = new("What the literature says", "文献证据");
    public static readonly Phrase Status = new("Status", "结论");
    public static readonly Phrase Needs = new("Would be settled by", "可由以下检查明确");
    public static readonly Phrase JudgedBy = new("Judged by", "判定规则");
    public static readonly Phrase Rule = new("Rule", "规则");
    public static readonly Phrase Statement = new("What it says", "内容");
    public static readonly Phrase State = new("State", "状态");
    public static readonly Phrase GeneralKnowledge = new("general knowledge", "常识性知识");
    public static readonly Phrase Parts = new("Parts of the knowledge base", "知识库各部分");
    public static readonly Phrase Markers = new("Markers", "标志物");
    public static readonly Phrase Marker = new("Marker", "标志物");
    public static readonly Phrase Grade = new("Grade", "证据等级");
    public static readonly Phrase Units = new("Units (possible values)", "单位（可能取值）");
    public static readonly Phrase CutOff = new("Validated cut-off", "经验证的临界值");
    public static readonly Phrase Higher = new("A higher value is said to mean", "数值升高的含义");
    public static readonly Phrase Note = new("Note", "说明");
    public static readonly Phrase AnyUnit = new("as the assay gives it", "以检测方法为准");
    public static readonly Phrase NoCutOff = new("none: stated in words or as a score", "无：以文字或评分表述");
    public static readonly Phrase TrendOnly = new("none: trend only", "无：仅看趋势");
    public static readonly Phrase NotInterpreted = new("not interpreted", "不予判读");
    public static readonly Phrase BackToCase = new("Back to the case", "返回病例");
    public static readonly Phrase CasesWith = new("Cases in which it is supported or possible", "该机制获支持或可能的病例");
    public static readonly Phrase Unknown = new("The knowledge base has no entry of this name.", "知识库中没有此条目。");
    public static readonly Phrase NoCaveats = new("The literature adds no caveat to this entry.", "文献对该条目无补充提示。");

    public static readonly Phrase Waiting = new(
        "Applied as they stand, and waiting for a clinician's signature.", "目前按此执行，有待临床医生签署确认。");

    public static readonly Phrase GradesMean = new(
        "A: approved use for decisions in NSCLC. B: prospective or replicated data, no approved use. C: retrospective, cut-offs differ. D: preclinical or mechanism only. High or low is said only for A or B with a matching assay (BM-01, BM-02).",
        "A：已获批用于 NSCLC 临床决策。B：前瞻性或经重复验证的数据，未获批。C：回顾性，临界值不一。D：仅临床前或机制研究。仅 A、B 级且检测方法相符时才判定高低（BM-01、BM-02）。");

    public static readonly Phrase Nothing = new("Nothing matches.", "没有匹配的条目。");

    public static readonly Phrase Explanation = new(
        "What the program applies, as it applies it. A rule that is not checked against its source, or that is a decision of this product, waits for a clinician's signature. The review's claim is shown beside what contradicts it, never deleted.",
        "本程序实际应用的知识。未核对来源的规则以及本产品自行约定的规则，均有待临床医生签署确认。综述观点与相反的文献并列显示，从不删除。");

    public static Phrase Version(string version) => Phrase.Of($"version {version}", $"版本 {version}");

    public static Phrase Of(MechanismBranch branch) => branch switch
    {
        MechanismBranch.Intrinsic => new Phrase("Tumour-cell intrinsic", "肿瘤细胞内在"),
        MechanismBranch.Tme => new Phrase("Tumour microenvironment", "肿瘤微环境"),
        MechanismBranch.Host => new Phrase("Host", "宿主相关"),
    };

    public static Phrase Of(RuleState state) => state switch
    {
        RuleState.Checked => new Phrase("checked against its source", "已核对来源"),
        RuleState.GeneralKnowledge => new Phrase("general knowledge, unchecked", "常识性知识，未核对"),
        RuleState.ProductDecision => new Phrase("product decision", "产品约定"),
    };

    /// <summary>A state as a filter: what is still to be done about it.</summary>
    public static Phrase Filter(RuleState state) => state switch
    {
        RuleState.Checked => new Phrase("Checked", "已核对"),
        RuleState.GeneralKnowledge => new Phrase("Unchecked", "未核对"),
        RuleState.ProductDecision => new Phrase("Product decisions awaiting a clinician", "待临床医生确认的产品约定"),
    };

    public static Phrase Of(KnowledgePart part) => part switch
    {
        KnowledgePart.All => new Phrase("All", "全部"),
        KnowledgePart.Mechanisms => new Phrase("Mechanisms", "机制"),
        KnowledgePart.Markers => Markers,
        KnowledgePart.Options => new Phrase("Options", "治疗方案"),
        KnowledgePart.Trials => Trials,
        KnowledgePart.Rules => Rules,
        KnowledgePart.Caveats => Caveats,
        KnowledgePart.Sources => Sources,
    };
}
