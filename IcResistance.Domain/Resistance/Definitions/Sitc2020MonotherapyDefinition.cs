using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-02: SITC Immunotherapy Resistance Taskforce 2020, one checkpoint inhibitor, advanced disease.</summary>
/// <remarks>
/// Primary: at least 6 weeks of exposure and best response PD, or SD under 6 months. Secondary: at least 6 months of exposure
/// and CR, PR, or SD over 6 months. Both need a second scan 4 weeks or more after the first progression. Progression later than
/// 12 weeks after the last dose is a late relapse. A response that ends before 6 months has no row in the table (AR-18).
/// </remarks>
public sealed class Sitc2020MonotherapyDefinition : PublishedDefinition
{
    private const int PrimaryExposureDays = 42;
    private const int SecondaryMonths = 6;
    private const int LateRelapseDays = 84;

    public override string Rule => "AR-02";

    protected override Phrase Name => new("SITC 2020, single agent", "SITC 2020（单药）");

    protected override string Citation => "Kluger 2020, J Immunother Cancer 8:e000398";

    protected override bool IsLungSpecific => false;

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.SingleAgentOrStandIn(course);

    protected override Verdict Judge(ResistanceCourse course)
    {
        var verdict = course switch
        {
            { EarlierResponse: null } => JudgeFirstCourse(course),
            { DaysAfterLastDose: > LateRelapseDays } => LateRelapse(course),
            { DaysAfterLastDose: null, Best: not (RecistCategory.PD or null) } => Verdict.Lacks(MissingFact.LastDose),
            _ => RechallengeFailed(course),
        };
        return RegimenScope.WithStandInFlag(verdict, course)
            .Using(course.FirstDose(), course.LastDose(), course.Exposure(), course.BestResponse(), course.Progression(), course.Confirmation());
    }

    private static Verdict JudgeFirstCourse(ResistanceCourse course) => course.Best switch
    {
        RecistCategory.CR or RecistCategory.PR => AfterResponse(course),
        RecistCategory.SD or RecistCategory.NonCRNonPD => AfterStableDisease(course),
        RecistCategory.PD => WithoutBenefit(course),
        RecistCategory.NE or null => Verdict.Lacks(MissingFact.ResponseCategory),
    };

    private static Verdict AfterResponse(ResistanceCourse course)
    {
        if (course.DaysAfterLastDose > LateRelapseDays)
        {
            return LateRelapse(course);
        }

        if (course is not { ProgressionDay: { } progression, ExposureEndDay: { } exposureEnd, Line.StartDay: { } start })
        {
            return LacksTimes(course);
        }

        var sixMonths = course.Clock.AddMonths(start, SecondaryMonths);
        return progression < sixMonths ? GapInTheTable
            : exposureEnd < sixMonths ? TooShortForSecondary(course)
            : Secondary(course);
    }

    private static Verdict AfterStableDisease(ResistanceCourse course)
    {
        if (course is not { ProgressionDay: { } progression, ExposureEndDay: { } exposureEnd, Line.StartDay: { } start })
        {
            return course.DaysAfterLastDose > LateRelapseDays ? LateRelapse(course) : LacksTimes(course);
        }

        var sixMonths = course.Clock.AddMonths(start, SecondaryMonths);
        return (progression >= sixMonths, exposureEnd >= sixMonths) switch
        {
            (true, false) => TooShortForSecondary(course),
            _ when course.DaysAfterLastDose > LateRelapseDays => LateRelapse(course),
            (true, true) => progression > sixMonths ? Secondary(course) : Secondary(course).Flagged(
                "AR-19",
                "AtBoundary: stable disease of exactly 6 months, read as 6 months or more",
                "临界：疾病稳定恰为 6 个月，按不少于 6 个月处理"),
            _ => Primary(course),
        };
    }

    private static Verdict WithoutBenefit(ResistanceCourse course) => course switch
    {
        { ExposureDays: null } => LacksTimes(course),
        { DaysAfterLastDose: > LateRelapseDays } => new Verdict(
            ResistanceResult.Indeterminate,
            Phrase.Of(
                $"No benefit, and progression {CourseClock.Span(course.DaysAfterLastDose.Value).En} after the last dose: the table has no row.",
                $"未获益且于末次给药 {CourseClock.Span(course.DaysAfterLastDose.Value).Zh}后进展：定义表中无对应情形。")),
        _ => Primary(course),
    };

    private static Verdict Primary(ResistanceCourse course)
    {
        var (best, time) = (course.Best!.Value.WrittenName(), CourseClock.Span(course.DaysToProgression!.Value));
        return course.ExposureDays < PrimaryExposureDays
            ? new(
                ResistanceResult.InsufficientExposure,
                Phrase.Of(
                    $"Exposure of {CourseClock.Span(course.ExposureDays!.Value).En}; primary resistance needs at least 6 weeks.",
                    $"药物暴露 {CourseClock.Span(course.ExposureDays!.Value).Zh}；判定原发性耐药需至少 6 周。"))
            : Confirmed(course, ResistanceResult.Primary, Phrase.Of(
                $"Best response {best}, progression after {time.En}, exposure of 6 weeks or more",
                $"最佳疗效 {best}，{time.Zh}后进展，药物暴露不少于 6 周"));
    }

    private static Verdict Secondary(ResistanceCourse course)
    {
        var (best, time) = (course.Best!.Value.WrittenName(), CourseClock.Span(course.DaysToProgression!.Value));
        return Confirmed(course, ResistanceResult.Acquired, Phrase.Of(
            $"Best response {best}, progression after {time.En}, exposure of 6 months or more",
            $"最佳疗效 {best}，{time.Zh}后进展，药物暴露不少于 6 个月"));
    }

    /// <summary>The result, once a scan 4 weeks later confirms the progression or need not (AR-23, AR-24).</summary>
    private static Verdict Confirmed(ResistanceCourse course, ResistanceResult result, Phrase reason)
    {
        if (course.Confirmation is not null)
        {
            return new(result, Phrase.Of($"{reason.En}; confirmed.", $"{reason.Zh}；已证实。"));
        }

        return course.ConfirmationWaiver is { } waiver
            ? new Verdict(result, Phrase.Of($"{reason.En}; {waiver.En}.", $"{reason.Zh}；{waiver.Zh}。")).Flagged("AR-24", waiver.En, waiver.Zh)
            : new Verdict(
                ResistanceResult.PendingConfirmation,
                Phrase.Of(
                    $"{reason.En}; a scan at least 4 weeks after the first progression is still missing (AR-23).",
                    $"{reason.Zh}；尚缺首次进展至少 4 周后的影像复查（AR-23）。"))
                .Lacking(MissingFact.ConfirmingScan);
    }

    private static Verdict RechallengeFailed(ResistanceCourse course) => new Verdict(
        ResistanceResult.Acquired,
        new Phrase(
            "Response to an earlier checkpoint inhibitor, then progression on rechallenge, which is read as secondary resistance.",
            "既往免疫检查点抑制剂治疗曾有缓解，再挑战期间进展，视为继发性（获得性）耐药。"))
        .Using(course.EarlierResponse());

    private static Verdict LateRelapse(ResistanceCourse course)
    {
        var time = CourseClock.Span(course.DaysAfterLastDose!.Value);
        return new(
            ResistanceResult.LateRelapse,
            Phrase.Of(
                $"Progression {time.En} after the last dose, more than 12 weeks: only rechallenge shows whether it is resistant.",
                $"末次给药 {time.Zh}后进展，超过 12 周：晚期复发，是否耐药须经再挑战判断。"));
    }

    private static Verdict TooShortForSecondary(ResistanceCourse course) => new(
        ResistanceResult.InsufficientExposure,
        Phrase.Of(
            $"Benefit beyond 6 months, but exposure of {CourseClock.Span(course.ExposureDays!.Value).En} only: 6 months are asked for (AR-20).",
            $"获益超过 6 个月，但药物暴露仅 {CourseClock.Span(course.ExposureDays!.Value).Zh}；判定继发性耐药需 6 个月（AR-20）。"));

    private static Verdict GapInTheTable { get; } = new(
        ResistanceResult.Indeterminate,
        new Phrase(
            "Response, but progression before 6 months: the table has no row for this (AR-18); one paper reads it as primary.",
            "曾有缓解但 6 个月内进展：定义表中无对应情形（AR-18）；有文献将其归为原发性。"));

    private static Verdict LacksTimes(ResistanceCourse course) =>
        course.ProgressionDay is null ? Verdict.Lacks(MissingFact.ProgressionDay) : Verdict.Lacks(MissingFact.LastDose);
}
