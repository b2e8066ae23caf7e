using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The facts that bear on giving an ICI again: what it did to the patient, and what else they live with. The program weighs nothing here.</summary>
internal static class ToxicitySection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        var record = assessment.Record;
        return
        [
            new HeadingBlock(SummarySection.Toxicity, new Phrase("irAE and fitness for rechallenge", "irAE 与再挑战条件")),
            new KeyValueBlock(
            [
                PatientSection.Labelled(new Phrase("Immune-related", "免疫相关事件"), Immune(record, limits.Details)),
                PatientSection.Labelled(new Phrase("ICI stopped for", "ICI 停药原因"), Stopped(record)),
                PatientSection.Labelled(new Phrase("At risk", "风险合并症"), AtRisk(record.Patient)),
                PatientSection.Labelled(new Phrase("Steroids", "激素"), Steroids(record, limits.Details)),
            ]),
        ];
    }

    private static Phrase? Immune(CaseRecord record, int most) => PhraseJoin.First(most, record.AdverseEvents
        .Where(item => item.ImmuneRelated is true)
        .OrderByDescending(item => item.Grade ?? 0)
        .Select(item =>
        {
            var grade = item.Grade is { } known ? Phrase.Of($" G{known}", $" {known} 级") : new Phrase(" grade not recorded", " 级别未记录");
            var when = PeriodWords.Of(record, item.Time, item.End);
            var name = TermWords.Event(item.Name);
            return (Phrase?)Phrase.Of($"{name.En}{grade.En} ({when.En})", $"{name.Zh}{grade.Zh}（{when.Zh}）");
        }));

    private static Phrase? Stopped(CaseRecord record) => PhraseJoin.Listed(record.Therapies
        .Where(therapy => therapy.Kind is TherapyKind.Ici && therapy.End.Ongoing is not true)
        .Select(therapy =>
        {
            var (reason, name) = (StopWords.Of(therapy.StopReason), TermWords.Drugs(therapy.AgentNames));
            return (Phrase?)Phrase.Of($"{reason.En} ({name.En})", $"{reason.Zh}（{name.Zh}）");
        })
        .Distinct());

    /// <summary>Comorbidity of the kinds that bear on an ICI; "none" only where comorbidity is recorded at all.</summary>
    private static Phrase? AtRisk(Patient? patient) => patient?.Comorbidities is not { IsStated: true } stated
        ? null
        : PhraseJoin.Listed(stated
            .Where(item => item.Category is ComorbidityCategory.Autoimmune or ComorbidityCategory.Ild or ComorbidityCategory.Transplant)
            .Select(item => (Phrase?)Phrase.Same(item.Name)))
        ?? new Phrase("no autoimmune disease, ILD or transplant among those recorded", "已记录的合并症中无自身免疫病、间质性肺病或移植");

    private static Phrase? Steroids(CaseRecord record, int most) => PhraseJoin.First(most, record.Concomitant
        .Where(drug => drug.Kind is ConcomitantKind.Corticosteroid)
        .Select(drug =>
        {
            var period = PeriodWords.Of(record, drug.Time, drug.End);
            var name = TermWords.Drug(drug.Name);
            return (Phrase?)Phrase.Of($"{name.En} ({period.En})", $"{name.Zh}（{period.Zh}）");
        }));
}
