using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Timeline.Axis.Words;

/// <summary>What one event is, in words that the tooltip and the table share.</summary>
/// <param name="Kind">Kind of event: "Radiotherapy".</param>
/// <param name="What">The event itself: "left adrenal".</param>
/// <param name="Detail">Everything else that the record states of it.</param>
internal sealed record EventWords(Phrase Kind, Phrase What, Phrase? Detail)
{
    public Phrase Tooltip(Phrase time) => PhraseJoin.Dotted(What == Kind ? null : Kind, What, Detail, time)!.Value;

    public static EventWords Of(Therapy therapy) => new(
        TreatmentWords.NameOf(therapy.Kind),
        TermWords.Drug(therapy.Name),
        PhraseJoin.Dotted(
            PhraseJoin.Listed(therapy.Agents.Where(agent => !therapy.Name.Contains(agent, StringComparison.OrdinalIgnoreCase)).Select(agent => (Phrase?)TermWords.Drug(agent))),
            therapy.Site is { } site ? TermWords.Place(site) : null,
            TreatmentWords.Dose(therapy),
            TreatmentWords.Cycles(therapy.Cycles),
            therapy.Intent is { } intent ? TreatmentWords.NameOf(intent) : null,
            therapy.StopReason is { } reason ? TreatmentWords.Stopped(reason) : null));

    public static EventWords Of(ConcomitantMedication drug) => new(
        TreatmentWords.NameOf(drug.Kind),
        TermWords.Drug(drug.Name),
        PhraseJoin.Dotted(
            drug.PrednisoneEquivalentMgPerDay is { } dose ? Phrase.Of($"{dose:0.##} mg/day prednisone equivalent", $"相当于泼尼松 {dose:0.##} mg/日") : null,
            PhraseJoin.Same(drug.Indication)));

    public static EventWords Of(AdverseEvent adverse) => new(
        adverse.ImmuneRelated switch
        {
            true => new Phrase("Immune-related adverse event", "免疫相关不良事件"),
            false => new Phrase("Adverse event, not immune-related", "不良事件（非免疫相关）"),
            null => new Phrase("Adverse event", "不良事件"),
        },
        TermWords.Event(adverse.Name),
        adverse.Grade is { } grade ? Phrase.Of($"grade {grade}", $"{grade} 级") : new Phrase("grade not stated", "分级未说明"));

    public static EventWords Of(Specimen specimen) => new(
        new Phrase("Specimen", "标本"),
        PhraseJoin.Dotted(SpecimenWords.NameOf(specimen.Type), specimen.Site is { } site ? TermWords.Place(site) : null)!.Value,
        PhraseJoin.Dotted(
            PhraseJoin.Same(specimen.Id),
            PhraseJoin.Same(specimen.Assay),
            specimen.PurityPercent is { } purity ? Phrase.Of($"purity {purity:0.#} %", $"肿瘤纯度 {purity:0.#} %") : null,
            specimen.Histology is { } histology ? SpecimenWords.NameOf(histology) : null,
            PhraseJoin.Same(specimen.HistologyText),
            AfterCycle(specimen.AfterCycle)));

    public static EventWords Of(GenomicFinding finding) => new(
        new Phrase("Genomic finding", "基因组发现"),
        PhraseJoin.Dotted(Phrase.Same(finding.Gene), PhraseJoin.Same(finding.Alteration) ?? SpecimenWords.NameOf(finding.Class))!.Value,
        PhraseJoin.Dotted(
            finding.Alteration is null ? null : SpecimenWords.NameOf(finding.Class),
            finding.Zygosity is { } zygosity ? SpecimenWords.NameOf(zygosity) : null,
            finding.Pathogenicity is { } pathogenicity ? SpecimenWords.NameOf(pathogenicity) : null,
            finding.VafPercent is { } vaf ? Phrase.Of($"VAF {vaf:0.##} %", $"VAF {vaf:0.##} %") : null,
            PhraseJoin.Same(finding.Specimen),
            AfterCycle(finding.AfterCycle)));

    public static EventWords Of(BiomarkerMeasurement measurement) => new(
        new Phrase("Biomarker", "生物标志物"),
        PhraseJoin.Dotted(MarkerWords.NameOf(measurement.Marker), MarkerWords.FullValue(measurement))!.Value,
        PhraseJoin.Dotted(
            PhraseJoin.Same(measurement.Assay),
            PhraseJoin.Same(measurement.Specimen),
            Reference(measurement),
            AfterCycle(measurement.AfterCycle)));

    public static EventWords Of(PerformanceStatus status) => new(
        new Phrase("Performance status", "体能状态"), Phrase.Of($"ECOG {status.Ecog}", $"ECOG {status.Ecog}"), null);

    public static EventWords Of(ClinicalNote note) => new(new Phrase("Note", "备注"), Phrase.Same(note.Text), null);

    /// <summary>A visit with its derived response, which may be null where the assessment holds none of it.</summary>
    public static EventWords Of(ResponseAssessment visit, VisitResponse? response) => new(
        new Phrase("Response assessment", "疗效评估"),
        PhraseJoin.Dotted(
            visit.Modality is { } modality ? ResponseWords.NameOf(modality) : null,
            response is null ? PhraseJoin.Same(visit.Reported?.Recist?.WrittenName()) : Phrase.Same(ResponseWords.Code(response)))
            ?? new Phrase("visit", "访视"),
        PhraseJoin.Dotted(
            response?.TargetSumMm is { } sum ? Phrase.Of($"sum {sum:0.#} mm", $"直径总和 {sum:0.#} mm") : null,
            NewLesions(visit),
            response is { Basis: ResponseBasis.Reported } ? new Phrase("category as reported", "类别为原始报告") : null,
            response?.Reason,
            PhraseJoin.Same(visit.Reported?.Text),
            AfterCycle(visit.AfterCycle)));

    public static EventWords Of(FollowUp followUp) => new(
        new Phrase("Follow-up", "随访"),
        followUp.Status switch
        {
            VitalStatus.Alive => new Phrase("alive at last contact", "末次随访时存活"),
            VitalStatus.Dead => new Phrase("died", "死亡"),
            VitalStatus.Unknown => new Phrase("vital status unknown", "生存状态不详"),
        },
        PhraseJoin.Same(followUp.Cause));

    public static EventWords Of(CaseRecord record, ClinicalEvent item, VisitResponse? response = null) => item switch
    {
        Therapy therapy => Of(therapy),
        ConcomitantMedication drug => Of(drug),
        AdverseEvent adverse => Of(adverse),
        ResponseAssessment visit => Of(visit, response),
        Specimen specimen => Of(specimen),
        BiomarkerMeasurement measurement => Of(measurement),
        GenomicFinding finding => Of(finding),
        PerformanceStatus status => Of(status),
        ClinicalNote note => Of(note),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.GetType().Name, $"The time axis of {record.Id} knows no such event."),
    };

    public static Phrase? NewLesions(ResponseAssessment visit)
    {
        if (visit.NewLesions is not NewLesionStatus.Unequivocal)
        {
            return null;
        }

        var sites = PhraseJoin.Listed(visit.NewLesionSites.Distinct().Select(site => (Phrase?)TermWords.Place(site)));
        return sites is { } named ? Phrase.Of($"new: {named.En}", $"新病灶：{named.Zh}") : new Phrase("new lesion", "新病灶");
    }

    private static Phrase? Reference(BiomarkerMeasurement measurement) => (measurement.ReferenceLow, measurement.ReferenceHigh) switch
    {
        ({ } low, { } high) => Phrase.Of($"reference {low:0.##}–{high:0.##}", $"参考范围 {low:0.##}–{high:0.##}"),
        (null, { } high) => Phrase.Of($"upper limit {high:0.##}", $"参考上限 {high:0.##}"),
        ({ } low, null) => Phrase.Of($"lower limit {low:0.##}", $"参考下限 {low:0.##}"),
        (null, null) => null,
    };

    private static Phrase? AfterCycle(int? cycle) => cycle is { } number ? Phrase.Of($"after cycle {number}", $"第 {number} 周期后") : null;
}
