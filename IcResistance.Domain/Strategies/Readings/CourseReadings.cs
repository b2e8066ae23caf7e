using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>How the ICI was given and what came with its end: the facts of the judged course and of the line after it.</summary>
internal static class CourseReadings
{
    private const int SecondaryResistanceDays = 84;

    private static readonly string[] s_platinum =
        ["cisplatin", "carboplatin", "nedaplatin", "lobaplatin", "oxaliplatin", "platinum", "顺铂", "卡铂", "奈达铂", "洛铂", "铂"];

    private static readonly string[] s_chemoradiotherapy = ["chemoradi", "chemo-radi", "radiochemo", "radio-chemo", "放化疗", "化放疗"];

    public static Reading ClinicallyStable(StrategyCase patient) => patient.Course?.Progression switch
    {
        null => ProgressionReadings.OnRecord(patient),
        { Visit: { ClinicallyStable: { } stable, Path: var path } } => Reading.Of(
            stable,
            stable ? new Phrase("Clinically stable at progression.", "进展时临床稳定。") : new Phrase("Not clinically stable at progression.", "进展时临床不稳定。"),
            path),
        { Visit.Path: var path } => Reading.Unknown(new Phrase("Clinical stability is not documented.", "临床稳定性未记录。"), path),
    };

    /// <summary>ECOG at the end of the record against the one at the start (IR-12).</summary>
    public static Reading EcogNotWorse(StrategyCase patient)
    {
        var states = ChronologicalOrder.Of(patient.Record.Performance);
        var (first, firstPath) = patient.Record.Patient?.Ecog is { } stated
            ? (stated, "patient.ecog")
            : states is [var earliest, ..] ? (earliest.Ecog, earliest.Path) : ((int?)null, "");
        var later = states.LastOrDefault(item => item.Path != firstPath);
        return first is { } before && later is not null
            ? Reading.Of(later.Ecog <= before, Phrase.Of($"ECOG {before}, later {later.Ecog}.", $"ECOG {before}，其后 {later.Ecog}。"), firstPath, later.Path)
            : Reading.Unknown(new Phrase("No two performance states to compare.", "无前后两次体力状态可供比较。"));
    }

    public static Reading IciRunning(StrategyCase patient) => IciEnded(patient).Reversed();

    /// <summary>Whether the last ICI has ended; an end that is not stated is unknown unless a reason for stopping is.</summary>
    public static Reading IciEnded(StrategyCase patient) => patient.LastIci switch
    {
        null => NoIci(patient),
        { IciOngoing: true } line => Reading.NotMet(new Phrase("The ICI is ongoing.", "ICI 仍在使用。"), Paths(line)),
        { LastIciDay: { } day } line => Reading.Met(Ended(patient, day), Paths(line)),
        { StopReason: not (null or StopReason.Unknown) } line => Reading.Met(new Phrase("The ICI was stopped, date not stated.", "ICI 已停用，日期不详。"), Paths(line)),
        { } line => Reading.Unknown(new Phrase("Whether the ICI has ended is not stated.", "ICI 是否已停用未说明。"), Paths(line)),
    };

    /// <summary>Progression after stopping is met, progression during ICI is not (ST-15).</summary>
    public static Reading ProgressedAfterStopping(StrategyCase patient) => patient.Course switch
    {
        null or { Progression: null } => ProgressionReadings.OnRecord(patient),
        { OnTherapy: true } course => Reading.NotMet(new Phrase("Progression during ICI.", "ICI 用药期间进展。"), Both(course)),
        { OnTherapy: false } course => Reading.Met(AfterStopping(course), Both(course)),
        { } course => Reading.Unknown(new Phrase("Whether the ICI was still given at progression is not known.", "进展时是否仍在使用 ICI 不详。"), Both(course)),
    };

    public static Reading ProgressionDuringIci(StrategyCase patient) => ProgressedAfterStopping(patient) switch
    {
        { Result: ConditionResult.Unknown } unknown => unknown,
        _ when patient.Course?.Progression is null => ProgressionReadings.OnRecord(patient),
        { } known => known.Reversed(),
    };

    /// <summary>12 weeks or more of ICI, as the trial of OSE2101 defined secondary resistance.</summary>
    public static Reading TwelveWeeksOfIci(StrategyCase patient)
    {
        if (patient.Course is not { } course)
        {
            return NoIci(patient);
        }

        var days = course.ExposureDays ?? Given(patient, course.Line);
        return days is { } exposure
            ? Reading.Of(exposure >= SecondaryResistanceDays, Phrase.Of($"{exposure} days of ICI.", $"ICI 治疗 {exposure} 天。"), Paths(course.Line))
            : Reading.Unknown(new Phrase("How long the ICI was given is not known.", "ICI 使用时长不详。"), Paths(course.Line));
    }

    /// <summary>No systemic treatment for advanced disease yet.</summary>
    public static Reading FirstLine(StrategyCase patient)
    {
        var before = patient.Context.Responses.Lines.Select(line => line.Line).Where(line => line.Setting is TreatmentSetting.Advanced).ToList();
        return before.Count > 0
            ? Reading.NotMet(
                Phrase.Of($"{before.Count} {(before.Count == 1 ? "line" : "lines")} for advanced disease before.", $"此前已有 {before.Count} 线晚期治疗。"),
                before.SelectMany(Paths))
            : patient.Record.Therapies.IsStated
                ? Reading.Met(new Phrase("No line for advanced disease before.", "此前无晚期治疗。"), "therapies")
                : Reading.Unknown(new Phrase("No treatment is on record.", "无治疗记录。"));
    }

    public static Reading NoPlatinum(StrategyCase patient)
    {
        var platinum = patient.Record.Therapies.Where(item => item.AgentNames.Append(item.Name).Any(IsPlatinum)).ToList();
        var unnamed = patient.Record.Therapies.Where(item => MayHoldChemotherapy(item) && !item.AgentNames.Any(agent => AnticancerAgents.ClassesIn(agent).Count > 0)).ToList();
        return (platinum, unnamed) switch
        {
            ([_, ..], _) => Reading.NotMet(Phrase.Same(string.Join(", ", platinum.Select(item => item.Name))), platinum.Select(item => item.Path)),
            (_, [_, ..]) => Reading.Unknown(new Phrase("Chemotherapy before, agents not named.", "曾行化疗，药物未注明。"), unnamed.Select(item => item.Path)),
            _ when patient.Record.Therapies.IsStated => Reading.Met(new Phrase("No platinum among the recorded treatments.", "治疗记录中无铂类。"), "therapies"),
            _ => Reading.Unknown(new Phrase("No treatment is on record.", "无治疗记录。")),
        };
    }

    /// <summary>Chemotherapy by its kind, or with radiotherapy by its name: what is given at the same time is mostly a platinum doublet.</summary>
    private static bool MayHoldChemotherapy(Therapy item) => item.Kind is TherapyKind.Chemotherapy
        || (item.Kind is TherapyKind.Radiotherapy or TherapyKind.Other && RecordSearch.Names(item.Name, s_chemoradiotherapy));

    private static bool IsPlatinum(string agent) => s_platinum.Any(name => agent.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static Reading NoIci(StrategyCase patient) => patient.Record.Therapies.IsStated
        ? Reading.NotMet(new Phrase("No ICI is on record.", "记录中无 ICI 治疗。"), "therapies")
        : Reading.Unknown(new Phrase("No treatment is on record.", "无治疗记录。"));

    private static int? Given(StrategyCase patient, LineOfTherapy line) => (line.IciOngoing ? patient.AsOfDay : line.LastIciDay) - line.StartDay;

    private static Phrase Ended(StrategyCase patient, int day)
    {
        var time = patient.Record.Say(day);
        return Phrase.Of($"Last ICI: {time.En}.", $"末次 ICI：{time.Zh}。");
    }

    private static Phrase AfterStopping(ResistanceCourse course) => course.DaysAfterLastDose is { } days
        ? Phrase.Of($"Progression {days} days after the last ICI dose.", $"末次 ICI 后 {days} 天进展。")
        : new Phrase("Progression after the ICI had ended.", "ICI 停用后进展。");

    private static IEnumerable<string> Both(ResistanceCourse course) => [course.Progression!.Visit.Path, .. Paths(course.Line)];

    private static IEnumerable<string> Paths(LineOfTherapy line) => line.Courses.Select(item => item.Path);
}
