using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Strategies;

/// <summary>Badges, answers and verdicts in the few words that a chip or a cell has room for; the same on screen and on paper.</summary>
public static class StrategyWords
{
    public static Phrase Of(EvidenceBadge badge) => badge switch
    {
        EvidenceBadge.NegativePhase3AfterIci => new Phrase("NEGATIVE PHASE 3 AFTER ICI", "ICI 后Ⅲ期试验阴性"),
        EvidenceBadge.NegativeAsSensitizer => new Phrase("NEGATIVE AS SENSITIZER", "增敏作用阴性"),
        EvidenceBadge.NotApproved => new Phrase("NOT APPROVED", "未获批准"),
        EvidenceBadge.Preclinical => new Phrase("PRECLINICAL", "仅临床前证据"),
        EvidenceBadge.FirstLineEvidenceOnly => new Phrase("FIRST-LINE EVIDENCE ONLY", "仅一线证据"),
        EvidenceBadge.Phase2Only => new Phrase("PHASE 2 ONLY", "仅Ⅱ期证据"),
    };

    public static Phrase Of(ConditionResult result) => result switch
    {
        ConditionResult.Met => new Phrase("met", "符合"),
        ConditionResult.NotMet => new Phrase("not met", "不符合"),
        ConditionResult.Unknown => new Phrase("unknown", "不详"),
    };

    public static Phrase Of(CautionLevel level) => level switch
    {
        CautionLevel.Block => new Phrase("blocks", "禁忌"),
        CautionLevel.Caution => new Phrase("caution", "注意"),
        CautionLevel.Unknown => new Phrase("to ask", "待询问"),
    };

    public static Phrase Of(CheckResult result) => result switch
    {
        CheckResult.Done => new Phrase("done", "已完成"),
        CheckResult.NotDone => new Phrase("not done", "未完成"),
        CheckResult.Unknown => new Phrase("unknown", "不详"),
    };

    public static Phrase Of(LinkDirection direction) => direction switch
    {
        LinkDirection.Against => new Phrase("against", "反对"),
        LinkDirection.For => new Phrase("for", "支持"),
    };

    public static Phrase Of(TrialVerdict verdict) => verdict switch
    {
        TrialVerdict.Negative => new Phrase("negative", "阴性"),
        TrialVerdict.NotSignificant => new Phrase("not significant", "无统计学意义"),
        TrialVerdict.Mixed => new Phrase("mixed", "结果不一"),
        TrialVerdict.HypothesisOnly => new Phrase("hypothesis only", "仅为假设"),
        TrialVerdict.PostHoc => new Phrase("post hoc", "事后分析"),
        TrialVerdict.NotRandomized => new Phrase("not randomized", "非随机"),
        TrialVerdict.Running => new Phrase("running", "进行中"),
        TrialVerdict.Comparator => new Phrase("comparator", "对照"),
        TrialVerdict.Positive => new Phrase("positive", "阳性"),
    };

    public static Phrase Of(TrialSetting setting) => setting switch
    {
        TrialSetting.AfterIci => new Phrase("after ICI", "ICI 之后"),
        TrialSetting.OnTherapy => new Phrase("at progression, therapy continued", "进展时继续原治疗"),
        TrialSetting.FirstLine => new Phrase("first line, not after ICI", "一线，非 ICI 之后"),
        TrialSetting.BeforeIci => new Phrase("before the ICI era", "ICI 时代之前"),
        TrialSetting.Other => new Phrase("other setting", "其他情形"),
    };

    public static Phrase Of(RuleState state) => state switch
    {
        RuleState.Checked => new Phrase("checked against its source", "已核对来源"),
        RuleState.GeneralKnowledge => new Phrase("general knowledge, unchecked", "常识性知识，未核对"),
        RuleState.ProductDecision => new Phrase("product decision, awaits a clinician", "产品约定，待临床医生确认"),
    };

    public static Phrase Of(OptionOrder order) => order switch
    {
        OptionOrder.ReviewNumber => new Phrase("review number", "综述编号"),
        OptionOrder.MostConditionsMet => new Phrase("most conditions met", "符合条件最多"),
    };

    /// <summary>"2 of 5 met".</summary>
    public static Phrase MetOf(OptionFinding option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return Phrase.Of($"{option.Met} of {option.Conditions.Count} met", $"{option.Conditions.Count} 项条件符合 {option.Met} 项");
    }
}
