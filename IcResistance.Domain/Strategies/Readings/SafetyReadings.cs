using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>What makes an ICI, given on or again, a matter of safety: earlier immune-related events, autoimmunity, lungs, fitness, steroids.</summary>
internal static class SafetyReadings
{
    private const int SevereGrade = 3;
    private const int LifeThreateningGrade = 4;
    private const int PoorEcog = 2;
    private const decimal SteroidMg = 10;

    private static readonly string[] s_immune = ["immune", "免疫"];

    private static readonly string[] s_gravest =
    [
        "myocarditis", "myopericarditis", "心肌炎", "myasthen", "重症肌无力", "encephalit", "脑炎", "guillain", "格林", "myelitis", "脊髓炎", "meningitis", "脑膜炎",
        "myocardial injury", "心肌损伤", "encephalopath", "脑病", "demyelin", "脱髓鞘", "吉兰", "neuropath", "neuritis", "neurotox", "polyradicul", "palsy", "paralys", "hemipares", "parapares",
        "神经病", "神经炎", "神经毒", "面瘫", "瘫痪", "神经麻痹",
    ];

    /// <summary>HF-12: active autoimmune disease; one that is called not active is told, and does not count.</summary>
    public static Reading Autoimmune(StrategyCase patient)
    {
        var found = RecordSearch.Comorbidities(patient, item => item.Category is ComorbidityCategory.Autoimmune || AutoimmuneNames.Name(item.Name)).ToList();
        var paths = found.Select(item => item.Path).ToList();
        var names = string.Join(", ", found.Select(item => item.Item.Name));
        return found switch
        {
            [] => RecordSearch.Comorbid(patient, _ => false),
            _ when found.Exists(item => item.Item.Active is true) => Reading.Met(Phrase.Of($"{names} (active).", $"{names}（活动性）。"), paths),
            _ when found.TrueForAll(item => item.Item.Active is false) => Reading.NotMet(Phrase.Of($"{names} (not active).", $"{names}（非活动性）。"), paths),
            _ => Reading.Unknown(Phrase.Of($"{names} (activity not stated).", $"{names}（活动性未说明）。"), paths),
        };
    }

    /// <summary>HF-13: interstitial lung disease or a pneumonitis before, of any grade.</summary>
    public static Reading InterstitialLung(StrategyCase patient) =>
        RecordSearch.Named(patient, item => AdverseEventNames.IsLungToxicity(item.Name) || item.Category is ComorbidityCategory.Ild, AdverseEventNames.IsLungToxicity);

    public static Reading PoorPerformance(StrategyCase patient)
    {
        var (ecog, path) = ChronologicalOrder.Of(patient.Record.Performance) is [.., var latest] ? (latest.Ecog, latest.Path) : (patient.Record.Patient?.Ecog, "patient.ecog");
        return ecog is { } known
            ? Reading.Of(known >= PoorEcog, Phrase.Of($"ECOG {known}.", $"ECOG {known}。"), path)
            : Reading.Unknown(new Phrase("Performance status is not on record.", "体力状态未记录。"));
    }

    /// <summary>An immune-related event of grade 3 or more; without its grade or its cause it is unknown.</summary>
    public static Reading SevereImmuneEvent(StrategyCase patient) => Immune(
        patient,
        item => item.Grade >= SevereGrade,
        item => item is { Grade: null } or { ImmuneRelated: null, Grade: >= SevereGrade });

    /// <summary>Grade 4, or grade 3 and more in lung, heart or nerves (ST-15, ST-54); an immune-related event without its grade may be one.</summary>
    public static Reading LifeThreateningImmuneEvent(StrategyCase patient) => Immune(
        patient,
        item => item.Grade >= LifeThreateningGrade || (item.Grade >= SevereGrade && IsGravest(item)),
        item => (item.Grade is null && (IsGravest(item) || IsImmune(item))) || item is { ImmuneRelated: null, Grade: >= LifeThreateningGrade } || IsOpen(item));

    /// <summary>A steroid of 10 mg prednisone equivalent or more that runs on the as-of day (HF-07).</summary>
    public static Reading Steroid(StrategyCase patient)
    {
        if (!patient.Record.Concomitant.IsStated)
        {
            return Reading.Unknown(new Phrase("Concomitant drugs are not on record.", "合并用药未记录。"));
        }

        var courses = patient.Record.Concomitant
            .Where(item => item.Kind is ConcomitantKind.Corticosteroid)
            .Select(item => (item, Running: RecordSearch.IsRunning(patient, item.Day, item.End)))
            .Where(pair => pair.Running is not false)
            .ToList();
        var high = courses.FindAll(pair => pair is { Running: true, item.PrednisoneEquivalentMgPerDay: >= SteroidMg });
        var open = courses.FindAll(pair => pair.item.PrednisoneEquivalentMgPerDay is null or >= SteroidMg);
        return high.Count > 0 ? Reading.Met(Doses(high.Select(pair => pair.item)), high.Select(pair => pair.item.Path))
            : open.Count > 0 ? Reading.Unknown(
                Phrase.Of($"{Doses(open.Select(pair => pair.item)).En} Dose or end is not stated.", $"{Doses(open.Select(pair => pair.item)).Zh}剂量或终点未说明。"),
                open.Select(pair => pair.item.Path))
            : Reading.NotMet(new Phrase("No such steroid among the drugs in use.", "合并用药中无此剂量的激素。"), "concomitant");
    }

    private static Reading Immune(StrategyCase patient, Func<AdverseEvent, bool> counts, Func<AdverseEvent, bool> open)
    {
        var events = patient.Record.AdverseEvents.Where(item => item.ImmuneRelated is not false).ToList();
        var sure = events.FindAll(item => IsImmune(item) && counts(item));
        var unsure = events.FindAll(item => open(item) || (!IsImmune(item) && counts(item)));
        return sure.Count > 0 ? Reading.Met(Names(sure), sure.Select(item => item.Path))
            : unsure.Count > 0 ? Reading.Unknown(Unsure(unsure), unsure.Select(item => item.Path))
            : patient.Record.AdverseEvents.IsStated ? Reading.NotMet(new Phrase("None among the recorded adverse events.", "所记录的不良事件中无此类。"), "adverseEvents")
            : Reading.Unknown(RecordSearch.NoAdverseEvents);
    }

    /// <summary>Stated to be immune-related, or named so; a neuropathy of unstated cause may as well be a taxane's.</summary>
    private static bool IsImmune(AdverseEvent item) => item.ImmuneRelated is true || RecordSearch.Names(item.Name, s_immune);

    private static bool IsGravest(AdverseEvent item) => AdverseEventNames.IsLungToxicity(item) || RecordSearch.Names(item.Name, s_gravest);

    /// <summary>Severe, or of a grade that is not stated, under a name that may stand for one of the gravest.</summary>
    private static bool IsOpen(AdverseEvent item) => item.Grade is null or >= SevereGrade && !IsGravest(item) && AdverseEventNames.IsOpen(item);

    private static Phrase Unsure(List<AdverseEvent> unsure)
    {
        var open = unsure.FindAll(IsOpen);
        var named = unsure.Except(open).ToList();
        var stated = named.Count > 0 ? new Phrase($"{Names(named).En}: grade or cause is not stated.", $"{Names(named).Zh}：分级或原因未说明。") : (Phrase?)null;
        var strange = open.Count > 0 ? RecordSearch.NotRecognized(open) : (Phrase?)null;
        return new Phrase($"{stated?.En} {strange?.En}".Trim(), $"{stated?.Zh}{strange?.Zh}");
    }

    private static Phrase Names(IEnumerable<AdverseEvent> events) => Phrase.Same(string.Join(", ", events.Select(RecordSearch.Say)));

    private static Phrase Doses(IEnumerable<ConcomitantMedication> courses)
    {
        var doses = string.Join(", ", courses.Select(item => item.PrednisoneEquivalentMgPerDay is { } dose ? FormattableString.Invariant($"{item.Name} ({dose:0.##} mg)") : item.Name));
        return Phrase.Of($"{doses}.", $"{doses}。");
    }
}
