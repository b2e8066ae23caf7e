using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-03: SITC 2023, checkpoint inhibitor with chemotherapy.</summary>
/// <remarks>
/// Primary: progression within 6 months whatever the best response, after 6-8 weeks of exposure, or after any exposure when it
/// is rapid. Secondary: progression after more than 6 months of exposure. No confirming scan. A course that was stopped for
/// another reason than toxicity before progression has no uniform definition.
/// </remarks>
public sealed class SitcChemotherapy2023Definition : PublishedDefinition
{
    private const int LeastExposureDays = 42;
    private const int FullExposureDays = 56;
    private const int PrimaryMonths = 6;

    public override string Rule => "AR-03";

    protected override Phrase Name => new("SITC 2023, with chemotherapy", "SITC 2023（联合化疗）");

    protected override string Citation => "Rizvi 2023, J Immunother Cancer 11:e005920";

    protected override bool IsLungSpecific => false;

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.Only(RegimenClass.IciChemotherapy, course);

    protected override Verdict Judge(ResistanceCourse course) => (StoppedBefore(course) ?? JudgeTimes(course))
        .Using(course.FirstDose(), course.LastDose(), course.Exposure(), course.BestResponse(), course.Progression());

    private static Verdict? StoppedBefore(ResistanceCourse course) => (course.DaysAfterLastDose, course.OnTherapy, course.Line.StopReason) switch
    {
        (0, _, _) or (null, not false, _) or (_, _, StopReason.Progression or StopReason.Toxicity) => null,
        (_, _, StopReason.Completed or StopReason.PatientWish or StopReason.Other or StopReason.Death) => new(
            ResistanceResult.Undefined,
            new Phrase(
                "Progression after the treatment was stopped for another reason than toxicity: the publication gives no uniform definition.",
                "因非毒性原因停药后进展：该文献未给出统一定义。")),
        (_, false, StopReason.Unknown or null) => Verdict.Lacks(MissingFact.StopReason),
        (_, _, StopReason.Unknown or null) => null,
    };

    private static Verdict JudgeTimes(ResistanceCourse course)
    {
        if (course is not { ProgressionDay: { } progression, Line.StartDay: { } start })
        {
            return Verdict.Lacks(MissingFact.ProgressionDay);
        }

        var sixMonths = course.Clock.AddMonths(start, PrimaryMonths);
        var time = CourseClock.Span(progression - start);
        return progression > sixMonths
            ? Secondary(course, sixMonths, time)
            : Primary(course, time, progression == sixMonths);
    }

    private static Verdict Primary(ResistanceCourse course, Phrase time, bool atBoundary)
    {
        var verdict = new Verdict(
            ResistanceResult.Primary,
            Phrase.Of(
                $"Progression after {time.En}, within 6 months, whatever the best response.",
                $"{time.Zh}后进展，在 6 个月以内，不论最佳疗效。"));
        verdict = atBoundary
            ? verdict.Flagged("AR-21", "AtBoundary: progression exactly at 6 months counts as within", "临界：恰在 6 个月进展，按 6 个月内处理")
            : verdict;
        var exposure = CourseClock.Span(course.ExposureDays ?? 0);
        return course switch
        {
            { RapidGrowth: true } => verdict.Flagged("AR-03", "Rapid progression: any exposure counts", "快速进展：不限药物暴露时间"),
            { ExposureDays: null } => Verdict.Lacks(MissingFact.LastDose),
            { ExposureDays: >= FullExposureDays } => verdict,
            { ExposureDays: >= LeastExposureDays } => verdict.Flagged(
                "AR-03", "AtBoundary: the publication asks for 6-8 weeks of exposure", "临界：该文献要求药物暴露 6–8 周"),
            { RapidGrowth: null } => new Verdict(
                ResistanceResult.Indeterminate,
                Phrase.Of(
                    $"Exposure of {exposure.En} counts only when progression is rapid, which the record does not tell.",
                    $"药物暴露 {exposure.Zh}，仅快速进展时可判定，而记录未能说明。"))
                .Lacking(MissingFact.GrowthRate),
            _ => new Verdict(
                ResistanceResult.InsufficientExposure,
                Phrase.Of(
                    $"Exposure of {exposure.En}; 6-8 weeks are asked for unless progression is rapid.",
                    $"药物暴露 {exposure.Zh}；除快速进展外需 6–8 周。")),
        };
    }

    private static Verdict Secondary(ResistanceCourse course, int sixMonths, Phrase time) => course.ExposureEndDay switch
    {
        null => Verdict.Lacks(MissingFact.LastDose),
        { } end when end > sixMonths => new(
            ResistanceResult.Acquired,
            Phrase.Of($"Progression after {time.En}, exposure of more than 6 months.", $"{time.Zh}后进展，药物暴露超过 6 个月。")),
        _ => new(
            ResistanceResult.InsufficientExposure,
            Phrase.Of(
                $"Progression after {time.En}, but exposure of 6 months or less.",
                $"{time.Zh}后进展，但药物暴露不足 6 个月。")),
    };
}
