using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Summary.Blocks;
using IcResistance.Domain.Summary.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>The tumour: what it is, where it is, what drives it.</summary>
internal static class DiagnosisSection
{
    private static readonly string[] s_brain = ["brain", "cerebr", "cerebell", "cns", "mening", "脑"];

    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        var facts = KeyFactList.Of(assessment);
        var record = assessment.Record;
        return
        [
            new HeadingBlock(SummarySection.Diagnosis, new Phrase("Diagnosis and drivers", "诊断与驱动基因")),
            new KeyValueBlock(
            [
                PatientSection.FactOf(facts, KeyQuestion.Diagnosis),
                PatientSection.FactOf(facts, KeyQuestion.Drivers),
                .. NotTested(record) is { } open ? [new LabelledValue(new Phrase("Not tested", "未检测"), open)] : Array.Empty<LabelledValue>(),
                PatientSection.FactOf(facts, KeyQuestion.PdL1),
                PatientSection.Labelled(new Phrase("Tumor sites", "肿瘤部位"), PhraseJoin.Dotted(Sites(record), Brain(record))),
                PatientSection.Labelled(new Phrase("Specimens", "肿瘤标本"), Specimens(record, limits.Details)),
                PatientSection.FactOf(facts, KeyQuestion.TimeOnIci),
                PatientSection.FactOf(facts, KeyQuestion.CurrentLine),
                PatientSection.FactOf(facts, KeyQuestion.LastScan),
            ]),
        ];
    }

    /// <summary>Driver genes that the record itself calls not tested or unknown.</summary>
    private static Phrase? NotTested(CaseRecord record)
    {
        var open = record.Drivers.Where(driver => driver.Status is DriverGeneStatus.NotTested or DriverGeneStatus.Unknown).Select(driver => driver.Gene).ToList();
        return open.Count > 0 ? Phrase.Same(string.Join(", ", open)) : null;
    }

    private static Phrase? Sites(CaseRecord record)
    {
        var organs = record.Lesions.Select(lesion => lesion.Organ).Concat(record.Assessments.SelectMany(visit => visit.NewLesionSites)).Distinct().ToList();
        return organs.Count == 0 ? null : TermWords.Places(organs);
    }

    /// <summary>Whether disease of the brain is on record; that none is recorded does not say that the brain was looked at.</summary>
    private static Phrase Brain(CaseRecord record)
    {
        var sites = record.Lesions.SelectMany(lesion => new[] { lesion.Organ, lesion.Site }).Concat(record.Assessments.SelectMany(visit => visit.NewLesionSites));
        var isThere = sites.OfType<string>().Any(site => s_brain.Any(word => site.Contains(word, StringComparison.OrdinalIgnoreCase)));
        var wasSeen = record.Assessments.Any(visit => visit.Regions.Any(region => s_brain.Any(word => region.Contains(word, StringComparison.OrdinalIgnoreCase))));
        return isThere ? new Phrase("brain: YES", "脑：有")
            : wasSeen ? new Phrase("brain: examined, no disease recorded", "脑：已检查，未记录病变")
            : new Phrase("brain: not recorded", "脑：未记录");
    }

    private static Phrase? Specimens(CaseRecord record, int most) => PhraseJoin.First(most, record.Specimens
        .Where(specimen => SpecimenWords.IsTumour(specimen.Type))
        .Select(specimen =>
        {
            var when = PeriodWords.On(record, specimen.Time);
            var what = PhraseJoin.Dotted(PhraseJoin.Same(specimen.Site), Histology(specimen), when)!.Value;
            return (Phrase?)Phrase.Of($"{specimen.Id} ({what.En})", $"{specimen.Id}（{what.Zh}）");
        }));

    private static Phrase? Histology(Specimen specimen) =>
        specimen.Histology is { } known and not (SpecimenHistology.Other or SpecimenHistology.Nos)
            ? SpecimenWords.NameOf(known)
            : PhraseJoin.Same(specimen.HistologyText);
}
