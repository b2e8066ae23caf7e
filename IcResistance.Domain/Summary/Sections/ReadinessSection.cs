using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>How complete and how fresh the data are: what is not recorded, what has no date, how old the newest facts are.</summary>
internal static class ReadinessSection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryOptions options) =>
    [
        new HeadingBlock(SummarySection.Readiness, new Phrase("Data readiness", "数据完备性")),
        new KeyValueBlock(
        [
            NotRecorded(assessment, options),
            new LabelledValue(new Phrase("Dates", "日期"), Dates(assessment.Record)),
            new LabelledValue(new Phrase("Newest facts", "最新数据"), Newest(assessment)),
        ]),
    ];

    private static LabelledValue NotRecorded(CaseAssessment assessment, SummaryOptions options)
    {
        var record = assessment.Record;
        var patient = record.Patient;
        var missing = PhraseJoin.Listed(
        [
            options.Question is null ? new Phrase("question for the board", "提交讨论的问题") : null,
            .. KeyFactList.Of(assessment).Where(fact => fact.IsMissing).Select(fact => (Phrase?)fact.Label),
            patient is not { Comorbidities.IsStated: true } ? new Phrase("comorbidity", "合并症") : null,
            patient?.Smoking is null ? new Phrase("smoking", "吸烟") : null,
            record.Therapies.Any(therapy => therapy.StopReason is null && therapy.End.Ongoing is not true) ? new Phrase("reason for stopping of some treatment", "部分治疗的停药原因") : null,
            record.Specimens.Any(specimen => specimen.Time.Day > 0 || specimen.Time.Phase is TreatmentPhase.AtProgression or TreatmentPhase.AfterIci) ? null : new Phrase("specimen after ICI start", "ICI 开始后的标本"),
        ]);
        return new LabelledValue(new Phrase("Not recorded", "未记录"), missing ?? new Phrase("nothing that this page asks for", "本页所需项目均有记录"));
    }

    private static Phrase Dates(CaseRecord record)
    {
        var all = record.Events.ToList();
        var undated = all.Count(item => item.Day is null);
        var rough = all.Count(item => item.Time.Approximate is true);
        return Phrase.Of($"{undated} of {all.Count} events undated, {rough} approximate", $"{all.Count} 个事件中 {undated} 个无日期，{rough} 个为约略日期");
    }

    private static Phrase Newest(CaseAssessment assessment)
    {
        var record = assessment.Record;
        var ages = PhraseJoin.Listed(
            Age(new Phrase("imaging", "影像"), record.Assessments, assessment.AsOfDay),
            Age(new Phrase("specimen", "标本"), record.Specimens, assessment.AsOfDay),
            Age(new Phrase("lab", "化验"), record.Biomarkers, assessment.AsOfDay))!.Value;
        return Phrase.Of($"{ages.En} before the cut-off", $"截止前：{ages.Zh}");
    }

    private static Phrase? Age(Phrase what, IEnumerable<ClinicalEvent> events, int? asOf) => (events.Max(item => item.Day), asOf) switch
    {
        ({ } day, { } end) => Phrase.Of($"{what.En} {end - day} d", $"{what.Zh} {end - day} 天"),
        _ => Phrase.Of($"{what.En} none dated", $"{what.Zh}无日期"),
    };
}
