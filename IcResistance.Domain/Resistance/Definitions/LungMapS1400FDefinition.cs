using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-07: Lung-MAP S1400F; progression before 24 weeks from the start is primary, at 24 weeks or later acquired.</summary>
public sealed class LungMapS1400FDefinition : PublishedDefinition
{
    private const int AcquiredDays = 168;

    public override string Rule => "AR-07";

    protected override Phrase Name => new("Lung-MAP S1400F", "Lung-MAP S1400F");

    protected override string Citation => "Leighl 2021, J Immunother Cancer 9:e002973";

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.SingleAgentOrStandIn(course);

    protected override Verdict Judge(ResistanceCourse course) =>
        RegimenScope.WithStandInFlag(JudgeTime(course), course).Using(course.FirstDose(), course.Progression());

    private static Verdict JudgeTime(ResistanceCourse course) => course switch
    {
        { EarlierResponse: not null } => ExposureThreshold.NoRowForRechallenge,
        { LeastDaysToProgression: >= AcquiredDays } => Acquired(course),
        { DaysToProgression: { } days } => new(
            ResistanceResult.Primary,
            Phrase.Of(
                $"Progression {CourseClock.Span(days).En} from the start, less than 24 weeks.",
                $"自开始治疗 {CourseClock.Span(days).Zh}后进展，不足 24 周。")),
        _ => Verdict.Lacks(MissingFact.ProgressionDay),
    };

    private static Verdict Acquired(ResistanceCourse course)
    {
        var time = CourseClock.Span(course.LeastDaysToProgression!.Value);
        var (en, zh) = course.DaysToProgression is null ? ("at least ", "至少 ") : ("", " ");
        return new(
            ResistanceResult.Acquired,
            Phrase.Of($"Progression {en}{time.En} from the start, 24 weeks or more.", $"自开始治疗{zh}{time.Zh}后进展，不少于 24 周。"));
    }
}
