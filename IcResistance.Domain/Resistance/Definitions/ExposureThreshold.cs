using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>Trial entry criteria and strata that ask one thing: how long the exposure was until progression (C18).</summary>
internal static class ExposureThreshold
{
    /// <summary>These trials sort patients by their first exposure; a rechallenge after a response has no row in them.</summary>
    public static Verdict NoRowForRechallenge { get; } = new(
        ResistanceResult.Indeterminate,
        new Phrase("Rechallenge after an earlier response: the definition has no row for this.", "既往缓解后的再挑战：该定义中无对应情形。"));

    /// <param name="course">The judged course.</param>
    /// <param name="leastDays">Exposure from which the criterion is met, days.</param>
    /// <param name="limit">The threshold in words.</param>
    /// <param name="below">The answer for a shorter exposure.</param>
    public static Verdict Judge(ResistanceCourse course, int leastDays, Phrase limit, ResistanceResult below)
    {
        var verdict = course switch
        {
            { EarlierResponse: not null } => NoRowForRechallenge,
            { ExposureDays: { } days } when days >= leastDays => new(
                ResistanceResult.Acquired,
                Phrase.Of($"Exposure of {CourseClock.Span(days).En}, {limit.En} or more.", $"药物暴露 {CourseClock.Span(days).Zh}，不少于 {limit.Zh}。")),
            { ExposureDays: { } days } => new(
                below,
                Phrase.Of($"Exposure of {CourseClock.Span(days).En}, less than {limit.En}.", $"药物暴露 {CourseClock.Span(days).Zh}，不足 {limit.Zh}。")),
            { ProgressionDay: null } => Verdict.Lacks(MissingFact.ProgressionDay),
            _ => Verdict.Lacks(MissingFact.LastDose),
        };
        return verdict.Using(course.FirstDose(), course.LastDose(), course.Exposure(), course.Progression());
    }
}
