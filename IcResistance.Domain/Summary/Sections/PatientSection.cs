using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The person: how fit, what else they have and take, what they want. What is not recorded is said.</summary>
internal static class PatientSection
{
    private static readonly Phrase s_notRecorded = new("not recorded", "未记录");

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        var facts = KeyFactList.Of(assessment);
        var record = assessment.Record;
        return
        [
            new HeadingBlock(SummarySection.Patient, new Phrase("Patient and wishes", "患者与意愿")),
            new KeyValueBlock(
            [
                FactOf(facts, KeyQuestion.Patient),
                FactOf(facts, KeyQuestion.PerformanceStatus),
                Labelled(new Phrase("Comorbidity", "合并症"), Comorbidity(record.Patient)),
                Labelled(new Phrase("Smoking, weight", "吸烟、体重"), PhraseJoin.Dotted(
                    SmokingOf(record.Patient?.Smoking) ?? new Phrase("smoking not recorded", "吸烟未记录"),
                    Weight(record.Patient) ?? new Phrase("weight not recorded", "体重未记录"))),
                Labelled(new Phrase("Co-medication", "合并用药"), Drugs(record, limits.Details)),
                Labelled(new Phrase("Organ function", "器官功能"), OrganFunction(record)),
                Labelled(new Phrase("Adverse events", "不良事件"), Events(record, limits.Details)),
                FactOf(facts, KeyQuestion.Wishes),
            ]),
        ];
    }

    /// <summary>A key fact as a labelled value.</summary>
    public static LabelledValue FactOf(ValueList<KeyFact> facts, KeyQuestion question)
    {
        var fact = facts.First(item => item.Question == question);
        return new LabelledValue(fact.Label, fact.Value) { Detail = fact.Detail, IsMissing = fact.IsMissing };
    }

    /// <summary>A labelled value that says "not recorded" where there is none.</summary>
    public static LabelledValue Labelled(Phrase label, Phrase? value) => new(label, value ?? s_notRecorded) { IsMissing = value is null };

    private static Phrase? Comorbidity(Patient? patient) => patient?.Comorbidities switch
    {
        null or { IsStated: false } => null,
        { Count: 0 } => new Phrase("none", "无"),
        { } stated => PhraseJoin.Listed(stated.Select(Comorbid)),
    };

    private static Phrase? Comorbid(Comorbidity item) => item.Active switch
    {
        false => Phrase.Of($"{item.Name} (inactive)", $"{item.Name}（非活动期）"),
        true or null => Phrase.Same(item.Name),
    };

    private static Phrase? SmokingOf(Smoking? smoking)
    {
        Phrase? status = smoking?.Status switch
        {
            SmokingStatus.Never => new Phrase("never", "从不吸烟"),
            SmokingStatus.Former => new Phrase("former", "既往吸烟"),
            SmokingStatus.Current => new Phrase("current", "目前吸烟"),
            SmokingStatus.Ever => new Phrase("has smoked", "有吸烟史"),
            SmokingStatus.Unknown or null => null,
        };
        return PhraseJoin.Listed(status, smoking?.PackYears is { } years ? Phrase.Of($"{years:0.#} pack-years", $"{years:0.#} 包年") : null);
    }

    private static Phrase? Weight(Patient? patient) => PhraseJoin.Listed(
        patient?.WeightKg is { } weight ? Phrase.Of($"{weight:0.#} kg", $"{weight:0.#} kg") : null,
        patient?.Bmi is { } index ? Phrase.Of($"BMI {index:0.#} kg/m²", $"BMI {index:0.#} kg/m²") : null);

    /// <summary>Kidney and liver: the latest value of each test on record.</summary>
    private static Phrase? OrganFunction(CaseRecord record) => PhraseJoin.Listed(record.Biomarkers
        .Where(item => MarkerGroups.OrganFunction.Contains(item.Marker))
        .GroupBy(item => item.Marker)
        .OrderBy(group => Array.IndexOf(MarkerGroups.OrganFunction, group.Key))
        .Select(group =>
        {
            var (name, value, when) = (MarkerWords.NameOf(group.Key), MarkerWords.FullValue(group.Last()), PeriodWords.On(record, group.Last().Time));
            return (Phrase?)Phrase.Of($"{name.En} {value.En} ({when.En})", $"{name.Zh} {value.Zh}（{when.Zh}）");
        }));

    private static Phrase? Drugs(CaseRecord record, int most) => PhraseJoin.First(most, record.Concomitant.Select(drug =>
    {
        var kind = TreatmentWords.NameOf(drug.Kind);
        var period = PeriodWords.Of(record, drug.Time, drug.End);
        var name = TermWords.Drug(drug.Name);
        return (Phrase?)Phrase.Of($"{name.En} ({kind.En}, {period.En})", $"{name.Zh}（{kind.Zh}，{period.Zh}）");
    }));

    private static Phrase? Events(CaseRecord record, int most) => PhraseJoin.First(most, record.AdverseEvents.OrderByDescending(item => item.Grade ?? 0).Select(item =>
    {
        var grade = item.Grade is { } known ? $" G{known}" : "";
        var immune = item.ImmuneRelated is true ? new Phrase(", immune-related", "，免疫相关") : (Phrase?)null;
        var when = PeriodWords.On(record, item.Time);
        var name = TermWords.Event(item.Name);
        return (Phrase?)Phrase.Of($"{name.En}{grade} ({when.En}{immune?.En})", $"{name.Zh}{grade}（{when.Zh}{immune?.Zh}）");
    }));
}
