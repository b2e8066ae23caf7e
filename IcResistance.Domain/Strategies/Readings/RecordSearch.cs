using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>Looks up comorbidities, adverse events and running drugs by name or kind. What is named nowhere is not taken as absent unless the list was stated.</summary>
internal static class RecordSearch
{
    public static readonly Phrase NoComorbidities = new("Comorbidities are not on record.", "共病未记录。");

    public static readonly Phrase NoAdverseEvents = new("Adverse events are not on record.", "不良事件未记录。");

    private const string ComorbidityList = "patient.comorbidities";

    public static bool ComorbiditiesAreStated(StrategyCase patient) => patient.Record.Patient?.Comorbidities.IsStated is true;

    public static IEnumerable<(Comorbidity Item, string Path)> Comorbidities(StrategyCase patient, Func<Comorbidity, bool> counts) =>
        (patient.Record.Patient?.Comorbidities ?? []).Select((item, index) => (item, $"{ComorbidityList}[{index}]")).Where(pair => counts(pair.item));

    public static IEnumerable<AdverseEvent> Events(StrategyCase patient, IReadOnlyList<string> words) =>
        patient.Record.AdverseEvents.Where(item => Names(item.Name, words));

    public static bool Names(string? text, IReadOnlyList<string> words) =>
        text is not null && words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Anything of that name among comorbidities and adverse events; absent only where both lists were stated, and no event has a name that is not recognized.</summary>
    public static Reading Named(StrategyCase patient, IReadOnlyList<string> words, Func<Comorbidity, bool>? also = null) =>
        Named(patient, item => Names(item.Name, words) || also?.Invoke(item) is true, item => Names(item.Name, words));

    public static Reading Named(StrategyCase patient, Func<Comorbidity, bool> isComorbid, Func<AdverseEvent, bool> isEvent)
    {
        var comorbid = Comorbidities(patient, isComorbid).ToList();
        var events = patient.Record.AdverseEvents.Where(isEvent).ToList();
        if (comorbid.Count + events.Count > 0)
        {
            return Reading.Met(
                Phrase.Same(string.Join(", ", comorbid.Select(item => item.Item.Name).Concat(events.Select(Say)))),
                comorbid.Select(item => item.Path).Concat(events.Select(item => item.Path)));
        }

        var open = patient.Record.AdverseEvents.Where(AdverseEventNames.IsOpen).ToList();
        if (open.Count > 0)
        {
            return Reading.Unknown(NotRecognized(open), open.Select(item => item.Path));
        }

        return (ComorbiditiesAreStated(patient), patient.Record.AdverseEvents.IsStated) switch
        {
            (true, true) => Reading.NotMet(
                new Phrase("Not among the recorded comorbidities and adverse events.", "不在所记录的共病与不良事件之列。"), ComorbidityList, "adverseEvents"),
            (true, false) => Reading.Unknown(NoAdverseEvents, ComorbidityList),
            _ => Reading.Unknown(NoComorbidities),
        };
    }

    /// <summary>Among the comorbidities alone; absent where the list was stated without it.</summary>
    public static Reading Comorbid(StrategyCase patient, Func<Comorbidity, bool> counts)
    {
        var found = Comorbidities(patient, counts).ToList();
        return found.Count > 0
            ? Reading.Met(Phrase.Same(string.Join(", ", found.Select(item => item.Item.Name))), found.Select(item => item.Path))
            : ComorbiditiesAreStated(patient)
                ? Reading.NotMet(new Phrase("Not among the recorded comorbidities.", "不在所记录的共病之列。"), ComorbidityList)
                : Reading.Unknown(NoComorbidities);
    }

    /// <summary>Whether a course runs on the as-of day; null where dates do not tell.</summary>
    public static bool? IsRunning(StrategyCase patient, int? start, CourseEnd end) => (start, end, patient.AsOfDay) switch
    {
        (_, { Ongoing: true }, _) => true,
        (_, { Day: { } last }, { } now) when last < now => false,
        ({ } first, { Day: not null }, { } now) => first <= now,
        _ => null,
    };

    /// <summary>Systemic courses with a targeted or anti-angiogenic drug that run now, or may.</summary>
    public static IEnumerable<Therapy> TargetedCourses(StrategyCase patient) => patient.Record.Therapies.Where(item =>
        item.Kind is TherapyKind.Targeted or TherapyKind.AntiAngiogenic || item.AgentNames.Any(agent => AnticancerAgents.ClassesIn(agent).Contains(AgentClass.Targeted)));

    /// <summary>Events whose name leaves their kind open.</summary>
    public static Phrase NotRecognized(IEnumerable<AdverseEvent> events)
    {
        var names = string.Join(", ", events.Select(Say));
        return Phrase.Of($"{names}: recorded, but what kind of event it is could not be recognized.", $"{names}：已记录，但未能识别为何种事件。");
    }

    public static string Say(AdverseEvent item) => item.Grade is { } grade ? FormattableString.Invariant($"{item.Name} G{grade}") : item.Name;
}
