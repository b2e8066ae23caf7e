using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>Bleeding and vascular risks of a drug against VEGF (ST-51, ST-52).</summary>
internal static class BleedingReadings
{
    private const int RecentSurgeryDays = 28;
    private const int BlockingGrade = 2;

    private static readonly string[] s_haemoptysis = ["haemoptysis", "hemoptysis", "pulmonary haemorrhage", "pulmonary hemorrhage", "lung haemorrhage", "lung hemorrhage", "alveolar haemorrhage", "alveolar hemorrhage", "咯血", "肺出血", "肺泡出血"];
    private static readonly string[] s_central = ["cavitat", "cavitary", "endobronch", "main bronchus", "airway", "vessel", "空洞", "支气管内", "主支气管", "大血管"];
    private static readonly string[] s_thoracic = ["lung", "chest", "thora", "mediastin", "hilar", "bronch", "upper lobe", "middle lobe", "lower lobe", "肺", "胸", "纵隔", "左上叶", "左下叶", "右上叶", "右中叶", "右下叶"];
    private static readonly string[] s_pressure = ["hypertens", "高血压"];
    private static readonly string[] s_otherPressure = ["pulmonary", "portal", "intracranial", "ocular", "肺动脉", "门静脉", "门脉", "颅内", "眼"];
    private static readonly string[] s_perforation = ["perforation", "穿孔"];

    private static readonly string[] s_thrombosis =
        ["thrombosis", "thromboembol", "embolism", "infarction", "stroke", "血栓", "栓塞", "梗死", "卒中"];

    /// <summary>Hemoptysis is a symptom that a case file need not list: it is excluded only where it is stated to be slight.</summary>
    public static Reading Haemoptysis(StrategyCase patient)
    {
        var events = RecordSearch.Events(patient, s_haemoptysis).ToList();
        var comorbid = RecordSearch.Comorbidities(patient, item => RecordSearch.Names(item.Name, s_haemoptysis)).Select(item => item.Path);
        return events.Find(item => item.Grade >= BlockingGrade) is { } grave ? Reading.Met(Phrase.Same(RecordSearch.Say(grave)), grave.Path)
            : events.Exists(item => item.Grade is null) || comorbid.Any() ? Reading.Unknown(
                new Phrase("Hemoptysis on record, amount or grade not stated.", "记录有咯血，量或分级未说明。"), events.Select(item => item.Path).Concat(comorbid))
            : events.Count > 0 ? Reading.NotMet(new Phrase("Hemoptysis of grade 1 only.", "仅 1 级咯血。"), events.Select(item => item.Path))
            : Reading.Unknown(new Phrase("Hemoptysis is neither recorded nor excluded.", "咯血既未记录亦未排除。"));
    }

    public static Reading ThoracicRadiotherapy(StrategyCase patient)
    {
        var courses = patient.Record.Therapies.Where(item => item.Kind is TherapyKind.Radiotherapy).ToList();
        var thoracic = courses.FindAll(item => RecordSearch.Names(item.Site, s_thoracic) || RecordSearch.Names(item.Name, s_thoracic));
        var open = courses.FindAll(item => item.Site is null);
        return thoracic.Count > 0 ? Reading.Met(Phrase.Same(string.Join(", ", thoracic.Select(Say))), thoracic.Select(item => item.Path))
            : open.Count > 0 ? Reading.Unknown(new Phrase("Radiotherapy before, site not stated.", "曾行放疗，部位未说明。"), open.Select(item => item.Path))
            : patient.Record.Therapies.IsStated ? Reading.NotMet(new Phrase("No thoracic radiotherapy among the recorded treatments.", "治疗记录中无胸部放疗。"), "therapies")
            : Reading.Unknown(new Phrase("No treatment is on record.", "无治疗记录。"));
    }

    /// <summary>Whether the tumor touches airway or vessels, or is hollow, is read from images; the record can only hint at it.</summary>
    public static Reading CentralTumor(StrategyCase patient) => SiteHint(patient, s_central, new Phrase(
        "Relation to airways and vessels, and cavitation, are not in the record: a question to the radiologist.", "与气道、血管的关系及有无空洞未见记录：须由影像科判断。"));

    public static Reading RecentSurgery(StrategyCase patient)
    {
        var operations = patient.Record.Therapies.Where(item => item.Kind is TherapyKind.Surgery && item.Time.Phase is not TreatmentPhase.BeforeIci).ToList();
        var recent = operations.FindAll(item => patient.AsOfDay - (item.End.Day ?? item.Day) is >= 0 and < RecentSurgeryDays);
        var undated = operations.FindAll(item => item.Day is null);
        return recent.Count > 0 ? Reading.Met(Phrase.Same(string.Join(", ", recent.Select(item => item.Name))), recent.Select(item => item.Path))
            : undated.Count > 0 ? Reading.Unknown(new Phrase("An operation without a date.", "有一次手术日期不详。"), undated.Select(item => item.Path))
            : patient.Record.Therapies.IsStated ? Reading.NotMet(new Phrase("No operation in the 28 days before the cut-off.", "截止日前 28 天内无手术。"), "therapies")
            : Reading.Unknown(new Phrase("No treatment is on record.", "无治疗记录。"));
    }

    /// <summary>A named hypertension; whether it is under control is not in a case file.</summary>
    public static Reading BloodPressure(StrategyCase patient)
    {
        var reading = RecordSearch.Named(patient, item => IsPressure(item.Name), item => IsPressure(item.Name));
        return reading.Result is ConditionResult.Met
            ? reading with { Found = Phrase.Of($"{reading.Found.En}: whether controlled is not on record.", $"{reading.Found.Zh}：控制情况未记录。") }
            : reading;
    }

    /// <summary>Systemic pressure: that of the lung or the liver is another disease.</summary>
    private static bool IsPressure(string name) => RecordSearch.Names(name, s_pressure) && !RecordSearch.Names(name, s_otherPressure);

    public static Reading Thrombosis(StrategyCase patient)
    {
        var drugs = patient.Record.Concomitant
            .Where(item => item.Kind is ConcomitantKind.Anticoagulant && RecordSearch.IsRunning(patient, item.Day, item.End) is not false)
            .ToList();
        return drugs.Count > 0
            ? Reading.Met(Phrase.Same(string.Join(", ", drugs.Select(item => item.Name))), drugs.Select(item => item.Path))
            : RecordSearch.Named(patient, s_thrombosis);
    }

    public static Reading Perforation(StrategyCase patient) => RecordSearch.Named(patient, s_perforation);

    /// <summary>For ramucirumab: any bleeding risk above; unknown until hemoptysis is known.</summary>
    public static Reading AnyBleedingRisk(StrategyCase patient)
    {
        Reading[] risks = [Haemoptysis(patient), ThoracicRadiotherapy(patient), Thrombosis(patient), Perforation(patient)];
        return Array.Find(risks, risk => risk.Result is ConditionResult.Met) ?? Array.Find(risks, risk => risk.Result is ConditionResult.Unknown) ?? risks[0];
    }

    /// <summary>A lesion whose site as written hints at something that only images tell.</summary>
    internal static Reading SiteHint(StrategyCase patient, IReadOnlyList<string> words, Phrase question)
    {
        var lesions = patient.Record.Lesions.Select((lesion, index) => (lesion, Path: $"lesions[{index}]"))
            .Where(item => RecordSearch.Names(item.lesion.Site, words))
            .ToList();
        return lesions.Count > 0
            ? Reading.Met(Hint(lesions.Select(item => $"{item.lesion.Id} {item.lesion.Site}")), lesions.Select(item => item.Path))
            : Reading.Unknown(question);
    }

    private static Phrase Hint(IEnumerable<string> sites)
    {
        var named = string.Join(", ", sites);
        return Phrase.Of($"The site as written hints at it ({named}); the images decide.", $"所记录的部位有提示（{named}）；以影像为准。");
    }

    private static string Say(Therapy item) => item.Site is { } site ? $"{item.Name} ({site})" : item.Name;
}
