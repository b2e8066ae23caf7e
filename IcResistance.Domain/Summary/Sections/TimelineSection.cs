using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The time axis as a strip over the full width.</summary>
internal static class TimelineSection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        var record = assessment.Record;
        var undated = record.Events.Count(item => item.Day is null);
        var scale = record.Day0 is null
            ? new Phrase("days from the first ICI dose; no calendar is recorded", "自首次 ICI 给药起的天数；未记录日历日期")
            : new Phrase("calendar dates and months from the first ICI dose", "日历日期与自首次 ICI 给药起的月数");
        return
        [
            new HeadingBlock(SummarySection.Timeline, new Phrase("Timeline", "时间轴")),
            new TimelineBlock(assessment, Phrase.Of(
                $"Time axis of case {record.Id}: {scale.En}; {record.Therapies.Count} treatments, {record.Assessments.Count} response assessments, {undated} events without a date. The tables on these pages hold the same facts.",
                $"病例 {record.Id} 时间轴：{scale.Zh}；{record.Therapies.Count} 项治疗，{record.Assessments.Count} 次疗效评估，{undated} 个事件无日期。相同事实见本摘要各表。"))
            {
                IsBrief = limits.BriefTimeline,
            },
        ];
    }
}
