using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>What must be known before another drug: organs that it burdens, herbs and drugs that it meets (ST-55 to ST-59).</summary>
internal static class DrugReadings
{
    private static readonly string[] s_mucosaEye = ["stomatitis", "mucositis", "kerat", "conjunctiv", "blephar", "dry eye", "eye ", "eye disease", "ocular", "uveitis", "vision", "口腔", "黏膜炎", "粘膜炎", "眼", "角膜", "结膜", "视力", "视物"];
    private static readonly string[] s_neutropeniaDiarrhea = ["neutropen", "neutrophil", "diarrh", "colitis", "ugt1a1", "中性粒", "腹泻", "结肠炎"];
    private static readonly string[] s_kidney = ["renal", "kidney", "nephr", "肾"];
    private static readonly string[] s_liver = ["hepat", "liver", "transamin", "bilirubin", "alanine amino", "aspartate amino", "ALT increase", "AST increase", "ALT elevat", "AST elevat", "肝", "转氨酶", "胆红素"];
    private static readonly string[] s_liverTests = ["alt", "ast", "bilirubin", "ggt", "alp", "alkaline-phosphatase"];

    private static readonly Phrase s_noDrugs = new("Concomitant drugs are not on record.", "合并用药未记录。");

    public static Reading Always(StrategyCase patient) => Reading.Met(new Phrase("Holds for every patient.", "适用于所有患者。"));

    public static Reading MucosaOrEye(StrategyCase patient) => RecordSearch.Named(patient, s_mucosaEye);

    /// <summary>UGT1A1 is rarely on record, so nothing excludes this caution.</summary>
    public static Reading Sacituzumab(StrategyCase patient) => RecordSearch.Named(patient, s_neutropeniaDiarrhea) is { Result: ConditionResult.Met } found
        ? found
        : Reading.Unknown(new Phrase("UGT1A1 status is not on record.", "UGT1A1 基因型未记录。"));

    /// <summary>Heart or kidney disease on record; reserve that nobody measured is unknown.</summary>
    public static Reading CardiacRenalReserve(StrategyCase patient) =>
        RecordSearch.Named(patient, s_kidney, item => item.Category is ComorbidityCategory.Cardiovascular) is { Result: ConditionResult.Met } found
            ? found
            : Reading.Unknown(new Phrase("Cardiac and renal function are not on record.", "心、肾功能未记录。"));

    public static Reading HerbsKnown(StrategyCase patient)
    {
        var herbs = Herbs(patient).ToList();
        return herbs.Count > 0 ? Reading.Met(Phrase.Same(string.Join(", ", herbs.Select(item => item.Name))), herbs.Select(item => item.Path))
            : patient.Record.Concomitant.IsStated ? Reading.Met(new Phrase("No herbal medicine among the recorded drugs.", "所记录的用药中无中药。"), "concomitant")
            : Reading.Unknown(s_noDrugs);
    }

    public static Reading LiverTestsKnown(StrategyCase patient)
    {
        var tests = patient.Record.Biomarkers.Where(item => s_liverTests.Contains(item.Marker, StringComparer.OrdinalIgnoreCase)).Select(item => item.Path)
            .Concat(RecordSearch.Events(patient, s_liver).Select(item => item.Path))
            .ToList();
        return tests.Count > 0
            ? Reading.Met(new Phrase("Liver tests or a liver event are on record.", "肝功能检查或肝脏事件有记录。"), tests)
            : Reading.Unknown(new Phrase("Liver tests are not on record.", "肝功能检查未记录。"));
    }

    public static Reading OtherDrugsKnown(StrategyCase patient) => patient.Record.Concomitant.IsStated
        ? Reading.Met(Phrase.Of($"Concomitant drugs on record: {patient.Record.Concomitant.Count}.", $"合并用药记录 {patient.Record.Concomitant.Count} 种。"), "concomitant")
        : Reading.Unknown(s_noDrugs);

    public static Reading Liver(StrategyCase patient) => RecordSearch.Named(patient, s_liver);

    /// <summary>Drugs with a narrow margin that CYP enzymes clear: anticoagulants, steroids and kinase inhibitors in use.</summary>
    public static Reading CypPartner(StrategyCase patient)
    {
        var drugs = patient.Record.Concomitant
            .Where(item => item.Kind is ConcomitantKind.Anticoagulant or ConcomitantKind.Corticosteroid && RecordSearch.IsRunning(patient, item.Day, item.End) is not false)
            .Select(item => (item.Name, item.Path))
            .Concat(RecordSearch.TargetedCourses(patient).Where(item => RecordSearch.IsRunning(patient, item.Day, item.End) is not false).Select(item => (item.Name, item.Path)))
            .ToList();
        return drugs.Count > 0 ? Reading.Met(Phrase.Same(string.Join(", ", drugs.Select(item => item.Name))), drugs.Select(item => item.Path))
            : patient.Record.Concomitant.IsStated ? Reading.NotMet(new Phrase("No such drug is in use.", "目前未使用此类药物。"), "concomitant")
            : Reading.Unknown(s_noDrugs);
    }

    /// <summary>A herbal medicine in use: whether it holds immune-active herbs is not in a case file.</summary>
    public static Reading ImmuneActiveHerbs(StrategyCase patient)
    {
        var herbs = Herbs(patient).ToList();
        var names = string.Join(", ", herbs.Select(item => item.Name));
        return herbs.Count > 0
            ? Reading.Met(Phrase.Of($"{names}: what the formula holds is not on record.", $"{names}：方剂组成未记录。"), herbs.Select(item => item.Path))
            : patient.Record.Concomitant.IsStated
                ? Reading.NotMet(new Phrase("No herbal medicine among the recorded drugs.", "所记录的用药中无中药。"), "concomitant")
                : Reading.Unknown(s_noDrugs);
    }

    private static IEnumerable<(string Name, string Path)> Herbs(StrategyCase patient) =>
        patient.Record.Therapies.Where(item => item.Kind is TherapyKind.Tcm).Select(item => (item.Name, item.Path))
            .Concat(patient.Record.Concomitant.Where(item => item.Kind is ConcomitantKind.Herbal).Select(item => (item.Name, item.Path)));
}
