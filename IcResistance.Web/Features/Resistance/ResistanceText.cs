using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Web.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>Words and tones of the Resistance tab. Each result and status has both, so that none is told by colour alone.</summary>
internal static class ResistanceText
{
    public static readonly Phrase Title = new("Resistance", "耐药评估");
    public static readonly Phrase Discordant = new("Discordant: the definitions disagree", "不一致：各定义结论不同");
    public static readonly Phrase Judged = new("Judged line", "判定治疗线");
    public static readonly Phrase Definitions = new("Published definitions side by side", "各已发表定义并列");
    public static readonly Phrase NotATest = new(
        "A definition sorts courses for comparison; it is not a diagnostic test.", "定义用于病程分类与比较，并非诊断性检验。");

    public static readonly Phrase Definition = new("Definition", "定义");
    public static readonly Phrase Result = new("Result", "结论");
    public static readonly Phrase Reason = new("Reason", "理由");
    public static readonly Phrase Facts = new("Facts used", "所用事实");
    public static readonly Phrase Missing = new("Missing", "缺失");
    public static readonly Phrase Headline = new("headline", "主结论");
    public static readonly Phrase Second = new("second line", "次结论");
    public static readonly Phrase Patterns = new("Patterns of progression", "进展模式");
    public static readonly Phrase Pattern = new("Pattern", "模式");
    public static readonly Phrase Reading = new("Reading", "判读标准");
    public static readonly Phrase NoPatterns = new("No pattern was judged: there is no progression that counts.", "未判定任何模式：无有效的疾病进展。");
    public static readonly Phrase NoDefinitions = new("No definition was applied.", "未应用任何定义。");
    public static readonly Phrase Mechanisms = new("Mechanisms of the review's taxonomy", "综述分类中的耐药机制");
    public static readonly Phrase For = new("For", "支持");
    public static readonly Phrase OnRecord = new("On record", "记录所示");
    public static readonly Phrase Against = new("Against", "反对");
    public static readonly Phrase Review = new("review", "综述");
    public static readonly Phrase Caveats = new("Caveat from the literature", "文献提示");
    public static readonly Phrase ReviewSays = new("Review", "综述观点");
    public static readonly Phrase LiteratureSays = new("Literature", "文献");
    public static readonly Phrase Needs = new("What would settle it", "可明确的检查");
    public static readonly Phrase Claim = new("What the review says", "综述所述");
    public static readonly Phrase Outside = new("Outside the review's taxonomy", "综述分类之外");
    public static readonly Phrase NothingOutside = new("Nothing outside the taxonomy was found in the record.", "记录中未见分类之外的改变。");
    public static readonly Phrase Gaps = new("What would settle more", "哪些检查可进一步明确");
    public static readonly Phrase NoGaps = new("No test would settle more.", "暂无可进一步明确的检查。");
    public static readonly Phrase Test = new("Test or fact", "检查或事实");
    public static readonly Phrase Why = new("What it would decide", "可判定的问题");
    public static readonly Phrase Settles = new("Would settle", "可明确");
    public static readonly Phrase Alerts = new("To look at again", "需再次核对");
    public static readonly Phrase NoAlerts = new("Nothing to look at again.", "无需再次核对的事项。");
    public static readonly Phrase NotAdvice = new("An alert is never a progression and never advice.", "提示并非疾病进展的判定，也不构成治疗建议。");

    public static readonly Phrase InKnowledge = new("in the knowledge base", "查看知识库条目");
    public static readonly Phrase Parts = new("Parts of this page", "本页各部分");
    public static readonly Phrase Compared = new("Baseline → progression, by compartment", "基线 → 进展，按部位区分");
    public static readonly Phrase NothingCompared = new(
        "No marker was measured both before the ICI and at progression.", "没有在 ICI 治疗前和进展时均检测过的标志物。");

    public static readonly Phrase ComparedHint = new(
        "○ before the ICI, ● at or after progression; each bar runs from zero to the greater value. Only values of one assay, unit and kind of specimen are compared (BM-03).",
        "○ 为 ICI 治疗前，● 为进展时或之后；横条自零至较大值。仅比较同一检测方法、单位和标本类型的数值（BM-03）。");

    public static readonly Phrase SpeaksFor = new("for", "支持");
    public static readonly Phrase SpeaksAgainst = new("against", "反对");
    public static readonly Phrase ForAndAgainst = new("≠ conflicting: for and against", "≠ 相互矛盾：既支持又反对");
    public static readonly Phrase OneSide = new("Measured on one side only", "仅一侧有检测值");
    public static readonly Phrase OnceBefore = new("before the ICI or under it", "ICI 治疗前或治疗中");
    public static readonly Phrase OnceAfter = new("at or after progression", "进展时或之后");

    public static readonly Phrase DefinitionsPart = new("Definitions", "定义");
    public static readonly Phrase ComparedPart = new("Baseline → progression", "基线 → 进展");

    public static Phrase MechanismsPart(int supported, int possible) =>
        Phrase.Of($"Mechanisms ({supported} supported, {possible} possible)", $"机制（支持 {supported} 项，可能 {possible} 项）");

    public static Phrase Conflict(int pro, int contra) => Phrase.Of($"evidence conflicts: {pro} for, {contra} against", $"证据相互矛盾：支持 {pro} 条，反对 {contra} 条");

    public static Phrase NotAssessed(int count) => Phrase.Of($"{count} not assessed", $"{count} 项未评估");

    public static (Phrase Name, StatusTone Tone) Of(ResistanceResult result) => result switch
    {
        ResistanceResult.Primary => (new("primary resistance", "原发性耐药"), StatusTone.Strong),
        ResistanceResult.Acquired => (new("acquired resistance", "获得性耐药"), StatusTone.Strong),
        ResistanceResult.LateRelapse => (new("late relapse", "晚期复发"), StatusTone.Strong),
        ResistanceResult.PendingConfirmation => (new("pending confirmation", "待确认"), StatusTone.Possible),
        ResistanceResult.InsufficientExposure => (new("insufficient exposure", "用药暴露不足"), StatusTone.Context),
        ResistanceResult.NotMet => (new("not met", "不符合"), StatusTone.Against),
        ResistanceResult.NotApplicable => (new("not applicable", "不适用"), StatusTone.Context),
        ResistanceResult.Indeterminate => (new("indeterminate", "无法判定"), StatusTone.Unknown),
        ResistanceResult.Undefined => (new("undefined", "定义未涵盖"), StatusTone.Unknown),
        ResistanceResult.NotResistant => (new("not resistant", "未耐药"), StatusTone.Against),
    };

    public static (Phrase Name, StatusTone Tone) Of(MechanismStatus status) => (AssessmentWords.Of(status), status switch
    {
        MechanismStatus.Supported => StatusTone.Strong,
        MechanismStatus.Possible => StatusTone.Possible,
        MechanismStatus.ArguedAgainst => StatusTone.Against,
        MechanismStatus.NotAssessed => StatusTone.Unknown,
        MechanismStatus.Context => StatusTone.Context,
    });

    public static (Phrase Name, StatusTone Tone) Of(PatternAnswer answer) => answer switch
    {
        PatternAnswer.Yes => (new("yes", "是"), StatusTone.Strong),
        PatternAnswer.No => (new("no", "否"), StatusTone.Against),
        PatternAnswer.Unknown => (new("unknown", "不详"), StatusTone.Unknown),
    };

    /// <summary>Null where timing says nothing.</summary>
    public static Phrase? Of(MechanismTiming timing) => timing switch
    {
        MechanismTiming.Acquired => new("acquired", "获得性"),
        MechanismTiming.Baseline => new("at baseline", "基线已有"),
        MechanismTiming.Unknown => new("timing unknown", "出现时间不详"),
        MechanismTiming.NotApplicable => null,
    };

    public static Phrase Of(MechanismBranch branch) => branch switch
    {
        MechanismBranch.Intrinsic => new("Tumour-cell intrinsic", "肿瘤细胞内在"),
        MechanismBranch.Tme => new("Microenvironment", "肿瘤微环境"),
        MechanismBranch.Host => new("Host", "宿主"),
    };
}
