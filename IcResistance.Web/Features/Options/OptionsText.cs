using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;
using IcResistance.Web.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>Texts of the Options tab.</summary>
public static class OptionsText
{
    public static readonly Phrase Title = new("Options to discuss", "可讨论的治疗方案");
    public static readonly Phrase NotRanked = new(
        "Every strategy of the review, laid out against this record. Nothing here is advice, and no order is a ranking of worth: the board decides.",
        "逐项列出综述中的策略与本病例记录的对照。此处不构成治疗意见，任何顺序均不代表优劣：由讨论组决定。");

    public static readonly Phrase Checks = new("Checks before any option", "任何方案之前的核对");
    public static readonly Phrase Order = new("Order", "排序");
    public static readonly Phrase OrderOfNumber = new("by the number of conditions met; blocked options last", "按符合条件的数目；有禁忌者列于最后");
    public static readonly Phrase OrderOfReview = new("in the order of the review's numbers", "按综述编号顺序");
    public static readonly Phrase ReviewSays = new("What the review says", "综述所述");
    public static readonly Phrase LiteratureSays = new("What the literature says", "文献证据");
    public static readonly Phrase Caveats = new("Review and literature", "综述与文献对照");
    public static readonly Phrase Conditions = new("Conditions", "条件");
    public static readonly Phrase Cautions = new("Cautions", "注意事项");
    public static readonly Phrase NoCautions = new("None that holds or is open.", "无成立或待询问的事项。");
    public static readonly Phrase Excluded = new("Looked for and excluded by the record", "已核对且记录可排除");
    public static readonly Phrase Against = new("Against", "反对");
    public static readonly Phrase For = new("For", "支持");
    public static readonly Phrase Inferred = new("Inference of this program from", "本程序的推断，依据");
    public static readonly Phrase Trials = new("Trials", "临床试验");
    public static readonly Phrase NoNegative = new("none negative", "无阴性结果");
    public static readonly Phrase Blocked = new("blocked, still listed", "有禁忌，仍列出");
    public static readonly Phrase Review = new("review", "综述");
    public static readonly Phrase AddToComparison = new("Compare", "加入对比");
    public static readonly Phrase RemoveFromComparison = new("In comparison: remove", "已加入对比：移除");
    public static readonly Phrase Comparison = new("Side by side", "并列对比");
    public static readonly Phrase ChooseMore = new("Choose one more option to compare (two to four).", "请再选一个方案进行对比（2–4 个）。");
    public static readonly Phrase EndComparison = new("End the comparison", "结束对比");
    public static readonly Phrase Evidence = new("Badges", "证据标记");
    public static readonly Phrase Arguments = new("Arguments", "论据");
    public static readonly Phrase NoArguments = new("None inferred.", "无推断。");

    public static Phrase Counts(OptionFinding option) => Phrase.Of(
        $"{option.Met} of {option.Conditions.Count} conditions met, {option.NotMet} not met, {option.Unknown} unknown",
        $"{option.Conditions.Count} 项条件：符合 {option.Met}，不符合 {option.NotMet}，不详 {option.Unknown}");

    public static Phrase Of(OptionOrder order) => order switch
    {
        OptionOrder.ReviewNumber => OrderOfReview,
        OptionOrder.MostConditionsMet => OrderOfNumber,
    };

    public static StatusTone Tone(ConditionResult result) => result switch
    {
        ConditionResult.Met => StatusTone.Strong,
        ConditionResult.NotMet => StatusTone.Against,
        ConditionResult.Unknown => StatusTone.Unknown,
    };

    public static StatusTone Tone(CheckResult result) => result switch
    {
        CheckResult.Done => StatusTone.Strong,
        CheckResult.NotDone => StatusTone.Alarm,
        CheckResult.Unknown => StatusTone.Unknown,
    };

    /// <summary>What the review says with its number, and what the literature says to it.</summary>
    public static Phrase Of(LiteratureCaveat caveat)
    {
        var number = caveat.Citation is { } citation ? $" {citation}" : "";
        return Phrase.Of(
            $"Review{number}: “{caveat.ReviewClaim.En}” {caveat.Literature.En}",
            $"综述{number.TrimStart()}：“{caveat.ReviewClaim.Zh}”{caveat.Literature.Zh}");
    }

    public static Phrase Labelled(Phrase label) => Phrase.Of($"{label.En}:", $"{label.Zh}：");

    /// <summary>One trial in a line, with its setting wherever that is not after ICI.</summary>
    public static Phrase Line(Trial trial)
    {
        var setting = StrategyWords.Of(trial.Setting);
        return trial.Setting is TrialSetting.AfterIci
            ? Phrase.Of($"{trial.Name}: {trial.Results[0].Text.En}", $"{trial.Name}：{trial.Results[0].Text.Zh}")
            : Phrase.Of($"{trial.Name} ({setting.En}): {trial.Results[0].Text.En}", $"{trial.Name}（{setting.Zh}）：{trial.Results[0].Text.Zh}");
    }

    public static Phrase TrialCount(int count) => Phrase.Of($"Trials ({count})", $"临床试验（{count}）");

    public static Phrase Negative(IReadOnlyList<string> names)
    {
        var list = string.Join(", ", names);
        return Phrase.Of($"{names.Count} not positive: {list}", $"{names.Count} 项未获阳性结果：{list}");
    }
}
