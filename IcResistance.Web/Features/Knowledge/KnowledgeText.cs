using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>Texts of the knowledge pages.</summary>
internal static class KnowledgeText
{
    public static readonly Phrase Title = new("Knowledge", "知识库");
    public static readonly Phrase Search = new("Search mechanisms, rules, caveats, sources", "搜索机制、规则、文献提示、来源");
    public static readonly Phrase AllStates = new("every state", "全部状态");
    public static readonly Phrase StateOfRules = new("State of the rules", "规则状态");
    public static readonly Phrase Show = new("Show", "显示");
    public static readonly Phrase Mechanisms = new("Mechanisms of the review's taxonomy", "综述分类中的耐药机制");
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
}
