using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>One thing that a board asks for: the newest of its kind, how old it is, whether it counts as current.</summary>
/// <remarks>
/// Only imaging has an age beyond which the program calls it stale (the one of its own warning, P); of the others the age is
/// stated and left to the reader.
/// </remarks>
internal sealed record ReadinessItem(Phrase Name, EventTime? Time, int? AgeDays, Phrase State, bool IsOpen)
{
    public static IReadOnlyList<ReadinessItem> Of(CaseAssessment assessment)
    {
        var record = assessment.Record;
        return
        [
            Newest(assessment, new Phrase("Imaging", "影像"), record.Assessments, AlertConventions.Default.StaleAfterDays),
            Newest(assessment, new Phrase("Performance status", "体力状态"), Performance(record)),
            Newest(assessment, new Phrase("Specimen on/after ICI", "ICI 开始后肿瘤标本"), record.Specimens.Where(item => SpecimenWords.IsTumour(item.Type) && IsAfterStart(item))),
            Newest(assessment, new Phrase("Gene findings", "基因检测"), record.Genomics.Select(item => item.Day is null ? record.FindSpecimen(item.Specimen) ?? (ClinicalEvent)item : item)),
            Newest(assessment, new Phrase("PD-L1", "PD-L1"), Markers(record, "pd-l1")),
            Newest(assessment, new Phrase("ctDNA", "ctDNA"), Markers(record, "ctdna")),
            Newest(assessment, new Phrase("Microenvironment panel", "微环境指标"), record.Biomarkers.Where(item => MarkerGroups.Of(item.Marker) is MarkerGroup.Microenvironment)),
            Newest(assessment, new Phrase("Blood values", "血液检验"), record.Biomarkers.Where(item => MarkerGroups.Of(item.Marker) is MarkerGroup.Blood)),
        ];
    }

    private static ValueList<PerformanceStatus> Performance(CaseRecord record) => record.Performance.Count > 0 || record.Patient?.Ecog is not { } ecog
        ? record.Performance
        : [new PerformanceStatus { Time = EventTime.OnDay(0), Ecog = ecog }];

    private static IEnumerable<ClinicalEvent> Markers(CaseRecord record, string start) =>
        record.Biomarkers.Where(item => item.Marker.StartsWith(start, StringComparison.Ordinal));

    private static bool IsAfterStart(Specimen specimen) => specimen.Time switch
    {
        { Day: { } day } => day > 0,
        { Phase: { } phase } => phase is not TreatmentPhase.BeforeIci,
        _ => false,
    };

    private static ReadinessItem Newest(CaseAssessment assessment, Phrase name, IEnumerable<ClinicalEvent> events, int? staleAfter = null)
    {
        var all = events.ToList();
        if (all.Count == 0)
        {
            return new ReadinessItem(name, null, null, new Phrase("MISSING", "缺失"), IsOpen: true);
        }

        var newest = all.MaxBy(item => item.Day ?? int.MinValue)!;
        if (newest.Day is not { } day || assessment.AsOfDay is not { } cutOff)
        {
            return new ReadinessItem(name, all[^1].Time, null, new Phrase("undated", "无日期"), IsOpen: false);
        }

        var age = cutOff - day;
        return staleAfter is not { } limit
            ? new ReadinessItem(name, newest.Time, age, new Phrase("recorded", "有记录"), IsOpen: false)
            : age > limit
                ? new ReadinessItem(name, newest.Time, age, new Phrase("STALE", "过期"), IsOpen: true)
                : new ReadinessItem(name, newest.Time, age, new Phrase("current", "最新"), IsOpen: false);
    }
}
