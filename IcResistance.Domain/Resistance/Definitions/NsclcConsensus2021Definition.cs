using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-06: consensus on acquired resistance in NSCLC 2021; the headline of a case (AR-16).</summary>
/// <remarks>
/// Acquired: an objective response to PD-(L)1-containing therapy, then progression within 6 months of the last dose, or
/// progression on rechallenge. Later than that is a late relapse until rechallenge fails. Stable disease is left for future
/// study, and primary resistance is not defined. No confirmation of response or progression is asked for (C9).
/// </remarks>
public sealed class NsclcConsensus2021Definition : PublishedDefinition
{
    private const int MonthsAfterLastDose = 6;
    private const int MonthsOfStableDisease = 6;

    public override string Rule => "AR-06";

    protected override Phrase Name => new("NSCLC consensus 2021", "NSCLC 专家共识 2021");

    protected override string Citation => "Schoenfeld 2021, Ann Oncol, doi:10.1016/j.annonc.2021.08.2151";

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.PdAxis(course);

    protected override Verdict Judge(ResistanceCourse course) => JudgeResponse(course)
        .Using(course.LastDose(), course.EarlierResponse(), course.BestResponse(), course.Progression());

    private static Verdict JudgeResponse(ResistanceCourse course) => course switch
    {
        { EarlierResponse: not null } => AfterRechallenge(course),
        { Best: RecistCategory.CR or RecistCategory.PR } => AfterResponse(course),
        { Best: RecistCategory.SD or RecistCategory.NonCRNonPD } => AfterStableDisease(course),
        { Best: RecistCategory.PD } => new(
            ResistanceResult.NotMet,
            new Phrase(
                "Best response PD: no objective response before, so not acquired; the definition knows no primary resistance.",
                "最佳疗效 PD：此前无客观缓解，不符合获得性耐药；该定义未界定原发性耐药。")),
        _ => Verdict.Lacks(MissingFact.ResponseCategory),
    };

    /// <summary>A rechallenge fails by a progression on it or within 6 months of its last dose; later than that it is a late relapse again (C10).</summary>
    private static Verdict AfterRechallenge(ResistanceCourse course) => course switch
    {
        { DaysAfterLastDose: { } days } when days > Limit(course) => new(
            ResistanceResult.LateRelapse,
            Phrase.Of(
                $"Progression {CourseClock.Span(days).En} after the last dose of the rechallenge, more than 6 months: not acquired until a further rechallenge fails.",
                $"再挑战末次给药 {CourseClock.Span(days).Zh}后进展，超过 6 个月：再次再挑战失败前不判定为获得性耐药。")),
        { DaysAfterLastDose: null, Best: not (RecistCategory.PD or null) } => Verdict.Lacks(MissingFact.LastDose),
        _ => new(
            ResistanceResult.Acquired,
            new Phrase(
                "Objective response to an earlier PD-(L)1 therapy, then progression on rechallenge.",
                "既往 PD-(L)1 治疗曾获客观缓解，再挑战期间进展。")),
    };

    /// <summary>Six months after the last dose, in days.</summary>
    private static int Limit(ResistanceCourse course) => course.Line.LastIciDay is { } last
        ? course.Clock.AddMonths(last, MonthsAfterLastDose) - last
        : CourseClock.DaysOf(MonthsAfterLastDose);

    private static Verdict AfterResponse(ResistanceCourse course)
    {
        if (course.DaysAfterLastDose is not { } days)
        {
            return Verdict.Lacks(MissingFact.LastDose);
        }

        var response = course.Best!.Value.WrittenName();
        var time = CourseClock.Span(days);
        var limit = Limit(course);
        if (days > limit)
        {
            return new(
                ResistanceResult.LateRelapse,
                Phrase.Of(
                    $"{response}, then progression {time.En} after the last dose, more than 6 months: not acquired until rechallenge fails.",
                    $"{response} 后于末次给药 {time.Zh}进展，超过 6 个月：再挑战失败前不判定为获得性耐药。"));
        }

        var verdict = new Verdict(ResistanceResult.Acquired, days == 0
            ? Phrase.Of($"{response}, then progression on therapy.", $"{response} 后于治疗期间进展。")
            : Phrase.Of(
                $"{response}, then progression {time.En} after the last dose, within 6 months.",
                $"{response} 后于末次给药 {time.Zh}进展，在 6 个月以内。"));
        return days == limit
            ? verdict.Flagged("AR-22", "AtBoundary: exactly 6 months after the last dose counts as within", "临界：恰为末次给药后 6 个月，按 6 个月内处理")
            : verdict;
    }

    private static Verdict AfterStableDisease(ResistanceCourse course)
    {
        if (course is not { ProgressionDay: { } progression, Line.StartDay: { } start })
        {
            return Verdict.Lacks(MissingFact.ProgressionDay);
        }

        var time = CourseClock.Span(progression - start);
        return progression >= course.Clock.AddMonths(start, MonthsOfStableDisease)
            ? new(
                ResistanceResult.Indeterminate,
                Phrase.Of(
                    $"Best response SD, progression after {time.En}: the consensus leaves long stable disease for future study (C9).",
                    $"最佳疗效 SD，{time.Zh}后进展：共识将长期疾病稳定留待未来研究（C9）。"))
            : new(
                ResistanceResult.NotMet,
                Phrase.Of(
                    $"Best response SD, progression after {time.En}, less than 6 months: no objective response, so not acquired (C9).",
                    $"最佳疗效 SD，{time.Zh}后进展，不足 6 个月：无客观缓解，不符合获得性耐药（C9）。"));
    }
}
