using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Definitions;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>Whether there is a progression, how far it spread, and whether all of it can be treated locally.</summary>
internal static class ProgressionReadings
{
    /// <summary>A progression that counts (RECIST, not pseudoprogression, not explained as benign) on or after an ICI.</summary>
    public static Reading OnRecord(StrategyCase patient)
    {
        if (patient.Course is not { } course)
        {
            return patient.Record.Therapies.IsStated
                ? Reading.NotMet(new Phrase("No ICI is on record.", "记录中无 ICI 治疗。"), "therapies")
                : Reading.Unknown(new Phrase("No treatment is on record.", "无治疗记录。"));
        }

        return ProgressionThatCounts.Check(course) switch
        {
            null => Reading.Met(When(patient), course.Progression!.Visit.Path),
            { Result: ResistanceResult.NotResistant } verdict => Reading.NotMet(verdict.Reason, DataOf(verdict, course)),
            { } verdict => Reading.Unknown(verdict.Reason, DataOf(verdict, course)),
        };
    }

    /// <summary>The published reading of oligoprogression by lesion count: at most five (PP-03).</summary>
    public static Reading Oligoprogression(StrategyCase patient) => Pattern(patient, "PP-03", "<=5 lesions");

    /// <summary>The review gives no number; an isolated metastasis is read as one progressing lesion (P).</summary>
    public static Reading Isolated(StrategyCase patient) => Pattern(patient, "PP-02", "<=1 lesion");

    public static Reading Systemic(StrategyCase patient) =>
        Pattern(patient, "PP-06", ">5 lesions, new disease in >=3 organs, or diffuse growth");

    /// <summary>PP-05. Nothing in a case file says that a lesion can be treated; only that it was. So it is mostly a question to the radiation oncologist.</summary>
    public static Reading AllTreatable(StrategyCase patient)
    {
        if (patient.Disease is not { } disease)
        {
            return OnRecord(patient);
        }

        var lesions = Lesions(patient, disease);
        return disease switch
        {
            { IsDiffuse: true } => Reading.NotMet(new Phrase("Diffuse growth: no single lesion to treat.", "弥漫性增大：无可单独处理的病灶。"), disease.Data),
            _ when disease.Organs.Contains(OrganName.Leptomeninges) => Reading.NotMet(
                new Phrase("Leptomeningeal spread.", "软脑膜播散。"), disease.Data),
            { IsComplete: true } when lesions.Count == disease.Lesions && lesions.TrueForAll(item => IsTreatedSince(patient, item.Lesion)) => Reading.Met(
                Phrase.Of($"All {lesions.Count} were treated locally at or after the progression.", $"{lesions.Count} 个病灶均已在进展时或之后接受局部治疗。"),
                [.. disease.Data, .. lesions.Select(item => item.Path)]),
            _ => Reading.Unknown(
                Phrase.Of($"{disease.Count.En}: whether all can be treated is a question for the radiation oncologist.", $"{disease.Count.Zh}：是否均可局部治疗，须由放疗科判断。"),
                disease.Data),
        };
    }

    public static Reading LesionsKnown(StrategyCase patient) => patient.Disease switch
    {
        null => OnRecord(patient),
        { IsComplete: true } disease => Reading.Met(Phrase.Of($"{disease.Count.En}.", $"{disease.Count.Zh}。"), disease.Data),
        { } disease => Reading.Unknown(PatternDecision.CountedAtLeast(disease), disease.Data),
    };

    private static Reading Pattern(StrategyCase patient, string rule, string reading) => patient.Pattern(rule, reading) switch
    {
        null => OnRecord(patient) is { Result: not ConditionResult.Met } without ? without : Reading.Unknown(new Phrase("The pattern was not judged.", "未判定该模式。")),
        { Result: PatternAnswer.Unknown } pattern => Reading.Unknown(pattern.Reason, pattern.Data),
        { Data.Count: 0 } pattern => OnRecord(patient) with { Result = ConditionResult.NotMet, Found = pattern.Reason },
        { } pattern => Reading.Of(pattern.Result is PatternAnswer.Yes, pattern.Reason, pattern.Data),
    };

    private static Phrase When(StrategyCase patient)
    {
        var course = patient.Course!;
        var time = course.ProgressionDay is { } day ? patient.Record.Say(day) : patient.Record.Say(course.Progression!.Visit.Time);
        return Phrase.Of($"Progression: {time.En}.", $"疾病进展：{time.Zh}。");
    }

    private static IEnumerable<string> DataOf(Verdict verdict, ResistanceCourse course)
    {
        var stated = verdict.Facts.SelectMany(fact => fact.Data).ToList();
        return stated.Count > 0 ? stated : course.Line.Courses.Select(item => item.Path);
    }

    private static List<(string Path, Lesion Lesion)> Lesions(StrategyCase patient, ProgressingDisease disease)
    {
        var ids = disease.Visits.SelectMany(visit => visit.ProgressingLesions).ToHashSet();
        return [.. patient.Record.Lesions.Select((lesion, index) => ($"lesions[{index}]", lesion)).Where(item => ids.Contains(item.lesion.Id))];
    }

    private static bool IsTreatedSince(StrategyCase patient, Lesion lesion) => lesion.LocallyTreatedDay >= patient.Course!.ProgressionDay;
}
