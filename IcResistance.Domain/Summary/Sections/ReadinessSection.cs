using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>How complete and how fresh the data are: each item with its date and age, and what is not recorded.</summary>
internal static class ReadinessSection
{
    private static readonly ValueList<TableColumn> s_columns =
    [
        new TableColumn(new Phrase("Item", "项目"), 34),
        new TableColumn(new Phrase("Date", "日期"), 19),
        new TableColumn(new Phrase("Age", "距截止"), 12, ColumnAlignment.End),
        new TableColumn(new Phrase("State", "状态"), 20),
    ];

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryOptions options, SummaryLimits limits)
    {
        var items = ReadinessItem.Of(assessment);
        var half = (items.Count + 1) / 2;
        return
        [
            new HeadingBlock(SummarySection.Readiness, new Phrase("Data readiness", "数据完备性")),
            ColumnsBlock.Pair([Table(assessment, items.Take(half))], [Table(assessment, items.Skip(half))]),
            new KeyValueBlock(
            [
                new LabelledValue(new Phrase("Not recorded", "未记录"), PhraseJoin.Listed(NotRecorded(assessment, options)) ?? new Phrase("nothing that this page asks for", "本页所需项目均有记录")),
                .. limits.Brief ? Array.Empty<LabelledValue>() : [new LabelledValue(new Phrase("Dates, ages", "日期与时效"), Dates(assessment.Record))],
            ]),
        ];
    }

    /// <summary>How many of the things that a board asks for are missing or stale; for the agenda.</summary>
    public static int OpenItems(CaseAssessment assessment, SummaryOptions options) =>
        NotRecorded(assessment, options).OfType<Phrase>().Count() + ReadinessItem.Of(assessment).Count(item => item.IsOpen);

    private static TableBlock Table(CaseAssessment assessment, IEnumerable<ReadinessItem> items) => new(
        new Phrase("Data readiness", "数据完备性"),
        s_columns,
        items.Select(item => new TableRow(
        [
            item.Name,
            item.Time is { } time ? PeriodWords.On(assessment.Record, time) : TableCell.Empty,
            TableCell.Of(item.AgeDays is { } age ? Phrase.Of($"{age} d", $"{age} 天") : null),
            new TableCell([item.State]) { IsStrong = item.IsOpen },
        ])).ToValueList());

    private static IEnumerable<Phrase?> NotRecorded(CaseAssessment assessment, SummaryOptions options)
    {
        var record = assessment.Record;
        var patient = record.Patient;
        return
        [
            options.Question is null ? new Phrase("question for the board", "提交讨论的问题") : null,
            .. KeyFactList.Of(assessment)
                .Where(fact => fact.IsMissing && fact.Question is not (KeyQuestion.PerformanceStatus or KeyQuestion.PdL1 or KeyQuestion.LastScan))
                .Select(fact => (Phrase?)fact.Label),
            patient is not { Comorbidities.IsStated: true } ? new Phrase("comorbidity", "合并症") : null,
            patient?.Smoking is null ? new Phrase("smoking", "吸烟") : null,
            record.Therapies.Any(therapy => therapy.StopReason is null && therapy.End.Ongoing is not true) ? new Phrase("reason for stopping of some treatment", "部分治疗的停药原因") : null,
        ];
    }

    private static Phrase Dates(CaseRecord record)
    {
        var all = record.Events.ToList();
        var undated = all.Count(item => item.Day is null);
        var rough = all.Count(item => item.Time.Approximate is true);
        return Phrase.Of(
            $"{undated} of {all.Count} events undated, {rough} approximate; age: days before the data cut-off; imaging is stale after {AlertConventions.Default.StaleAfterDays} d [AL-01]",
            $"{all.Count} 个事件中 {undated} 个无日期，{rough} 个为约略日期；时效：距数据截止的天数；影像超过 {AlertConventions.Default.StaleAfterDays} 天为过期 [AL-01]");
    }
}
