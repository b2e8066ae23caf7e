using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Tests and facts that would settle open questions.</summary>
internal static class MissingSection
{
    /// <summary>How many of the questions that a test would settle are named; the rest is counted.</summary>
    private const int Named = 4;

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        yield return new HeadingBlock(SummarySection.Missing, new Phrase("What is missing, and what would settle more", "缺失信息与可进一步明确的检查"));
        if (assessment.Gaps.Count == 0)
        {
            yield return new ParagraphBlock(new Phrase("No open question that a test would settle.", "没有可由检查解决的未决问题。"));
            yield break;
        }

        if (limits.Gaps > 0)
        {
            yield return new ListBlock(assessment.Gaps.Take(limits.Gaps).Select(Say).ToValueList());
        }

        if (assessment.Gaps.Count > limits.Gaps)
        {
            var more = assessment.Gaps.Skip(limits.Gaps).Select(gap => gap.What).ToList();
            yield return new ParagraphBlock(new Phrase(
                $"Would settle more: {string.Join("; ", more.Select(what => what.En))}.",
                $"可进一步明确：{string.Join("；", more.Select(what => what.Zh))}。"));
        }
    }

    private static Phrase Say(Gap gap)
    {
        var settles = string.Join(", ", gap.WouldSettle.Take(Named));
        var rest = gap.WouldSettle.Count - Named;
        var suffix = settles.Length == 0 ? "" : rest > 0 ? $" [{settles} + {rest}]" : $" [{settles}]";
        return new Phrase($"{gap.What.En}: {gap.Why.En}{suffix}", $"{gap.What.Zh}：{gap.Why.Zh}{suffix}");
    }
}
