using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>What a radiation oncologist asks before another field (ST-22, ST-53).</summary>
internal static class RadiotherapyReadings
{
    private static readonly string[] s_lungFunction = ["fev1", "dlco"];

    private static readonly string[] s_ultraCentral =
        ["main bronchus", "carina", "trachea", "esophag", "oesophag", "mediastin", "hilar", "主支气管", "气管", "隆突", "食管", "纵隔", "肺门"];

    private static readonly Phrase s_noTherapies = new("No treatment is on record.", "无治疗记录。");

    /// <summary>Earlier fields are known where each course names site and dose, or where there was none.</summary>
    public static Reading EarlierFieldsKnown(StrategyCase patient)
    {
        var courses = Courses(patient);
        return courses switch
        {
            [] when patient.Record.Therapies.IsStated => Reading.Met(new Phrase("No earlier radiotherapy on record.", "记录中无既往放疗。"), "therapies"),
            [] => Reading.Unknown(s_noTherapies),
            _ when courses.TrueForAll(item => item is { Site: not null, DoseGy: not null }) => Reading.Met(
                Phrase.Same(string.Join(", ", courses.Select(Say))), courses.Select(item => item.Path)),
            _ => Reading.Unknown(new Phrase("Site or dose of an earlier course is not stated.", "既往放疗的部位或剂量未说明。"), courses.Select(item => item.Path)),
        };
    }

    public static Reading Overlap(StrategyCase patient)
    {
        var courses = Courses(patient);
        return courses.Count > 0
            ? Reading.Met(
                Phrase.Of(
                    $"Earlier: {string.Join(", ", courses.Select(Say))}. Whether fields overlap is a question for the radiation oncologist.",
                    $"既往：{string.Join("、", courses.Select(Say))}。照射野是否重叠须由放疗科判断。"),
                courses.Select(item => item.Path))
            : patient.Record.Therapies.IsStated
                ? Reading.NotMet(new Phrase("No earlier radiotherapy on record.", "记录中无既往放疗。"), "therapies")
                : Reading.Unknown(s_noTherapies);
    }

    public static Reading UltraCentral(StrategyCase patient) => BleedingReadings.SiteHint(patient, s_ultraCentral, new Phrase(
        "Distance to the central airways is not in the record: a question to the radiation oncologist.", "与中央气道的距离未见记录：须由放疗科判断。"));

    public static Reading ConcurrentDrug(StrategyCase patient)
    {
        var courses = RecordSearch.TargetedCourses(patient).Select(item => (item, Running: RecordSearch.IsRunning(patient, item.Day, item.End))).ToList();
        var running = courses.FindAll(pair => pair.Running is true);
        var open = courses.FindAll(pair => pair.Running is null);
        return running.Count > 0 ? Reading.Met(Phrase.Same(string.Join(", ", running.Select(pair => pair.item.Name))), running.Select(pair => pair.item.Path))
            : open.Count > 0 ? Reading.Unknown(new Phrase("Whether it is still given is not stated.", "是否仍在使用未说明。"), open.Select(pair => pair.item.Path))
            : patient.Record.Therapies.IsStated ? Reading.NotMet(new Phrase("No such drug is given now.", "目前未使用此类药物。"), "therapies")
            : Reading.Unknown(s_noTherapies);
    }

    /// <summary>Lung function is looked for among the markers by name (<c>fev1</c>, <c>dlco</c>); both are needed.</summary>
    public static Reading LungFunctionKnown(StrategyCase patient)
    {
        var found = s_lungFunction.Select(name => patient.Record.Biomarkers.LastOrDefault(item => RecordSearch.Names(item.Marker, [name]))).ToList();
        var paths = found.OfType<BiomarkerMeasurement>().Select(item => item.Path);
        return found.TrueForAll(item => item is not null)
            ? Reading.Met(new Phrase("FEV1 and DLCO are on record.", "FEV1 与 DLCO 有记录。"), paths)
            : Reading.Unknown(new Phrase("FEV1 and DLCO are not both on record.", "FEV1 与 DLCO 记录不全。"), paths);
    }

    private static List<Therapy> Courses(StrategyCase patient) => [.. patient.Record.Therapies.Where(item => item.Kind is TherapyKind.Radiotherapy)];

    private static string Say(Therapy item) => string.Join(", ", new[]
    {
        item.Name, item.Site, item.DoseGy is { } dose ? FormattableString.Invariant($"{dose:0.##} Gy") : null,
    }.OfType<string>());
}
