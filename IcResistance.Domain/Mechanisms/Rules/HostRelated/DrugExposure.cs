using IcResistance.Domain.Genomics;
using IcResistance.Domain.Host;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.HostRelated;

/// <summary>Says for each course of a drug which windows around the first ICI dose it lies in. Exposure, never a cause (HF-00).</summary>
internal static class DrugExposure
{
    /// <summary>Prednisone equivalent, mg a day, from which a steroid counts (HF-07).</summary>
    private const decimal SteroidThresholdMg = 10;

    public static IEnumerable<Evidence> Antibiotics(MechanismContext context) =>
        Courses(context, ConcomitantKind.Antibiotic).Select(course => InWindows(course, ExposureWindow.Antibiotics, FirstDose(context), "HF-05"));

    public static IEnumerable<Evidence> ProtonPumpInhibitors(MechanismContext context) =>
        Courses(context, ConcomitantKind.Ppi).Select(course => InWindows(course, [ExposureWindow.ProtonPumpInhibitor], FirstDose(context), "HF-06"));

    /// <summary>Corticosteroids, each with dose and indication: only steroids for cancer symptoms went with shorter survival.</summary>
    public static IEnumerable<Evidence> Corticosteroids(MechanismContext context) =>
        Courses(context, ConcomitantKind.Corticosteroid).Select(course => Steroid(course, FirstDose(context)));

    /// <summary>Facts without which a steroid course cannot be read (HF-07, HF-08).</summary>
    public static IEnumerable<Phrase> MissingOfCorticosteroids(MechanismContext context)
    {
        foreach (var course in Courses(context, ConcomitantKind.Corticosteroid))
        {
            if (course.Indication is null)
            {
                yield return new Phrase($"Indication of {course.Name} (HF-07).", $"{course.Name} 的使用指征（HF-07）。");
            }

            if (course.PrednisoneEquivalentMgPerDay is null)
            {
                yield return MissingDose(course);
            }
        }
    }

    public static IEnumerable<ConcomitantMedication> Courses(MechanismContext context, ConcomitantKind kind) =>
        context.Record.Concomitant.Where(course => course.Kind == kind);

    /// <summary>A rechallenge has a first dose of its own; else it is day 0.</summary>
    private static int FirstDose(MechanismContext context) =>
        context.Resistance.JudgedLine is { IsRechallenge: true, StartDay: { } start } ? start : 0;

    private static Evidence InWindows(ConcomitantMedication course, ValueList<ExposureWindow> windows, int firstDose, string rule)
    {
        var inside = windows.Where(window => window.Contains(course, firstDose)).Select(window => window.ToString()).ToList();
        var span = Span(course);
        var indication = Indication(course);
        var list = string.Join(", ", inside);
        var where = (course.Day, inside.Count) switch
        {
            (null, _) => new Phrase("undated, so in no window (C5)", "日期不详，故不在任何时间窗内（C5）"),
            (_, 0) => new Phrase("in no window", "不在任何时间窗内"),
            _ => new Phrase($"in {list}", $"位于 {list}"),
        };
        return new Evidence(
            new Phrase(
                $"{course.Name}, {span.En}{indication.En}: {where.En}.",
                $"{course.Name}，{span.Zh}{indication.Zh}：{where.Zh}。"), [course.Path], rule);
    }

    private static Evidence Steroid(ConcomitantMedication course, int firstDose)
    {
        var (span, indication, dose) = (Span(course), Indication(course), Dose(course));
        var where = (course.Day, course.PrednisoneEquivalentMgPerDay) switch
        {
            (null, _) => new Phrase("undated, so in no window (C5)", "日期不详，故不在任何时间窗内（C5）"),
            (_, < SteroidThresholdMg) => new Phrase("under 10 mg a day, no exposure by HF-07", "不足 10 mg/日，按 HF-07 不计暴露"),
            _ when ExposureWindow.SteroidAtStart.Contains(course, firstDose) => new Phrase("on the day of the first ICI dose", "首次 ICI 用药当日正在使用"),
            _ when ExposureWindow.SteroidEarly.Contains(course, firstDose) => new Phrase(
                "in the first eight weeks, not on the first day",
                "前 8 周内使用，非首日"),
            _ => new Phrase("not on the first day and not in the first eight weeks", "非首日且不在前 8 周内"),
        };
        return new Evidence(
            new Phrase(
                $"{course.Name}, {dose.En}, {span.En}{indication.En}: {where.En}. Only steroids for cancer symptoms went with shorter survival; those for immune-related events were not shown to harm.",
                $"{course.Name}，{dose.Zh}，{span.Zh}{indication.Zh}：{where.Zh}。仅因肿瘤症状使用的激素与生存缩短相关；用于免疫相关不良反应者未见有害证据。"),
            [course.Path],
            "HF-07");
    }

    private static Phrase Dose(ConcomitantMedication course) => course.PrednisoneEquivalentMgPerDay is { } dose
        ? Phrase.Of($"prednisone equivalent {dose:0.##} mg/day", $"泼尼松等效剂量 {dose:0.##} mg/日")
        : new Phrase("dose not stated", "剂量未说明");

    private static Phrase Span(ConcomitantMedication course) => course switch
    {
        { Day: null } => GenomicWording.When(course.Time),
        { Day: { } start, End.Day: { } end } => Phrase.Of($"days {start} to {end}", $"第 {start} 至 {end} 天"),
        { Day: { } start, End.Ongoing: true } => Phrase.Of($"from day {start}, ongoing", $"第 {start} 天起，持续使用"),
        { Day: { } start } => Phrase.Of($"from day {start}, end unknown and taken as ongoing", $"第 {start} 天起，终点不详，按持续计"),
    };

    private static Phrase Indication(ConcomitantMedication course) => course.Indication is { } indication
        ? new Phrase($", for {indication}", $"，指征：{indication}")
        : new Phrase(", indication not stated", "，指征未说明");

    private static Phrase MissingDose(ConcomitantMedication course) => SteroidConversion.EqualToPrednisoneFive(course.Name) is { } equal
        ? Phrase.Of(
            $"Daily dose of {course.Name}; {equal:0.##} mg equals 5 mg of prednisone (HF-08).", $"{course.Name} 的每日剂量；{equal:0.##} mg 相当于泼尼松 5 mg（HF-08）。")
        : new Phrase(
            $"Daily dose of {course.Name} as prednisone equivalent; no conversion is known (HF-08).",
            $"{course.Name} 的每日泼尼松等效剂量；无换算依据（HF-08）。");
}
