using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>Remarks that hold for a course whatever the definition: driver, primary tumour, steroids, reported or rounded data.</summary>
internal static class CourseRemarks
{
    private static readonly string[] s_drivers = ["EGFR", "ALK", "ROS1"];

    private static readonly string[] s_confounders =
        ["oedema", "edema", "pneumonitis", "interstitial lung", "radiation necrosis", "水肿", "肺炎", "间质性肺", "放射性坏死"];

    public static IEnumerable<DefinitionFlag> Of(ResistanceCourse course, bool isLungSpecific, ResistanceResult result)
    {
        if (result is ResistanceResult.NotApplicable)
        {
            return [];
        }

        DefinitionFlag?[] flags =
        [
            isLungSpecific ? Primary(course.Record.Patient?.Primary) : null,
            Driver(course.Record),
            Reported(course),
            Approximate(course),
            OpenProgression(course),
            Confounder(course),
            Radiotherapy(course),
        ];
        return flags.OfType<DefinitionFlag>();
    }

    private static DefinitionFlag? Primary(PrimarySite? primary) => primary switch
    {
        PrimarySite.Lung => null,
        PrimarySite.Other => new("C2", new Phrase("Definition made for NSCLC; the primary tumour is another", "该定义针对 NSCLC 制定，本例原发肿瘤为其他部位")),
        PrimarySite.Unknown or null => new("C2", new Phrase(
            "Definition made for NSCLC; the primary tumour is not stated",
            "该定义针对 NSCLC 制定，本例原发部位未注明")),
    };

    private static DefinitionFlag? Driver(CaseRecord record)
    {
        var altered = AlteredDrivers(record).Distinct(StringComparer.Ordinal).ToList();
        return altered.Count > 0
            ? new("AR-27", Phrase.Of(
                $"{string.Join(", ", altered)} altered; the definition was built mainly for driver-negative patients",
                $"{string.Join("、", altered)} 变异；该定义主要针对驱动基因阴性患者制定"))
            : record.Patient?.DriverStatus is DriverStatus.Positive && record.Drivers.All(driver => driver.Status is not DriverGeneStatus.Altered)
                ? new("AR-27", new Phrase(
                    "A driver is reported without its gene; the definition was built mainly for driver-negative patients",
                    "报告驱动基因阳性但未注明基因；该定义主要针对驱动基因阴性患者制定"))
                : null;
    }

    /// <summary>EGFR, ALK and ROS1 as stated among the drivers, or as a finding that is called pathogenic or is a fusion.</summary>
    private static IEnumerable<string> AlteredDrivers(CaseRecord record) => record.Drivers
        .Where(driver => driver.Status is DriverGeneStatus.Altered)
        .Select(driver => GeneSymbol.Of(driver.Gene).Name)
        .Concat(record.Genomics.Where(IsDriverMutation).Select(finding => GeneSymbol.Of(finding.Gene).Name))
        .Where(s_drivers.Contains);

    private static bool IsDriverMutation(GenomicFinding finding) =>
        finding.Class is AlterationClass.Fusion
        || (finding is { Class: AlterationClass.Missense or AlterationClass.Inframe, Pathogenicity: Pathogenicity.Pathogenic or Pathogenicity.LikelyPathogenic });

    private static DefinitionFlag? Reported(ResistanceCourse course) =>
        new[] { course.ResponseEvidence.Visit, course.Progression }.Any(visit => visit?.Basis is ResponseBasis.Reported)
            ? new("RC-26", new Phrase("Rests on a reported category, not on measurements", "依据报告的疗效分类，而非测量值"))
            : null;

    private static DefinitionFlag? Approximate(ResistanceCourse course) => course.Progression?.Visit.Time.Approximate is true
        ? new("AR-01", new Phrase("The day of progression is approximate", "进展日期为近似值"))
        : null;

    private static DefinitionFlag? OpenProgression(ResistanceCourse course) =>
        course is { Progression: { Irecist: IrecistCategory.IUPD }, Confirmation: null, ConfirmationWaiver: null }
            ? new("C4", new Phrase("The progression is not confirmed (iUPD open)", "疾病进展尚未证实（iUPD 待证实）"))
            : null;

    private static DefinitionFlag? Confounder(ResistanceCourse course)
    {
        if (course.ProgressionDay is not { } day)
        {
            return null;
        }

        var window = course.Conventions.SteroidWindowDays;
        bool Near(int? start, CourseEnd end) => start <= day + window && (end.Ongoing is true || (end.Day ?? start) >= day - window);
        var names = course.Record.Concomitant
            .Where(drug => drug.Kind is ConcomitantKind.Corticosteroid && Near(drug.Day, drug.End) && (drug.Indication is null || IsConfounder(drug.Indication)))
            .Select(drug => drug.Name + (drug.Indication is null ? "" : $" ({drug.Indication})"))
            .Concat(course.Record.AdverseEvents.Where(item => (IsConfounder(item.Name) || AdverseEventNames.IsLungToxicity(item)) && Near(item.Day, item.End)).Select(item => item.Name))
            .ToList();
        return names.Count == 0 ? null : new("AR-26", Phrase.Of(
            $"Around the progression: {string.Join("; ", names)}; no rule covers this, read the scan with care",
            $"进展前后存在：{string.Join("；", names)}；尚无规则涵盖，请谨慎判读影像"));
    }

    private static DefinitionFlag? Radiotherapy(ResistanceCourse course) => course.Progression is not null && course.Record.Therapies.Any(item =>
            item is { Kind: TherapyKind.Radiotherapy, Time.Phase: not TreatmentPhase.BeforeIci }
            && (item.StopReason is StopReason.Progression
                ? item.Day is null || item.Day >= course.Line.StartDay
                : item.Day <= course.ProgressionDay && item.End.Day >= course.ProgressionDay))
        ? new("AR-26", new Phrase(
            "The growth was seen during radiotherapy; inflammation can look alike and no rule covers this",
            "增大出现于放疗期间；炎症亦可有类似表现，尚无规则涵盖"))
        : null;

    private static bool IsConfounder(string? text) =>
        text is not null && s_confounders.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
