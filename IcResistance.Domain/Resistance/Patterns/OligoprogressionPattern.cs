using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-02, PP-03: progression of few lesions after benefit from the current systemic therapy, all other disease controlled.</summary>
/// <remarks>
/// <para>
/// The four readings of C14 (at most 1, 3 or 5 lesions; by sites) are answered one by one and truthfully: three progressing
/// lesions are not oligoprogression under the one-lesion reading, whatever the others say. Their rule ids tell two things
/// apart. <c>PP-03</c> carries the reading that is published as a definition of oligoprogression by lesion count: at most five
/// (CURB, CCTG BR.38, Hosoya 2021). <c>PP-02</c> carries the stricter counts, at most one and at most three, which no trial
/// named there uses as its definition, and the count by sites (Heo 2021: one or two), which PP-02 lists as "organs". So a
/// program that asks "is this oligoprogression (PP-03)?" gets one answer and not four that contradict each other.
/// </para>
/// <para>Benefit is CR, PR, or SD of 6 months or more on the therapy that is judged; off therapy the answer is no (C14).</para>
/// </remarks>
public sealed class OligoprogressionPattern : IProgressionPattern
{
    private const string Tag = "oligoprogression";
    private const int SitesOfHeo = 2;
    private const int LesionsOfTrials = 5;

    private static readonly (string Rule, int Most, string Reading, Phrase Name)[] s_readings =
    [
        ("PP-02", 1, "<=1 lesion", new("Oligoprogression, one lesion", "寡进展（1 个病灶）")),
        ("PP-02", 3, "<=3 lesions", new("Oligoprogression, up to 3 lesions", "寡进展（≤3 个病灶）")),
        ("PP-03", LesionsOfTrials, "<=5 lesions", new("Oligoprogression (CURB, BR.38, Hosoya 2021: up to 5 lesions)", "寡进展（CURB、BR.38、Hosoya 2021：≤5 个病灶）")),
    ];

    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease)
    {
        foreach (var (rule, most, reading, name) in s_readings)
        {
            yield return ByLesions(course, disease, most).As(rule, Tag, reading, name, disease?.Data ?? []);
        }

        yield return Decide(course, disease, disease?.Organs.Count ?? 0, SitesOfHeo, disease?.IsComplete is true).As(
            "PP-02",
            Tag,
            "1-2 sites",
            new Phrase("Oligoprogression by sites (Heo 2021: one or two)", "按部位计的寡进展（Heo 2021：1–2 个部位）"),
            disease?.Data ?? []);
    }

    /// <summary>The reading of the trials (at most five lesions), which the state of the disease and local treatment rest on.</summary>
    internal static PatternDecision OfTrials(ResistanceCourse course, ProgressingDisease? disease) => ByLesions(course, disease, LesionsOfTrials);

    private static PatternDecision ByLesions(ResistanceCourse course, ProgressingDisease? disease, int most) =>
        Decide(course, disease, disease?.Lesions ?? 0, most, disease?.IsCounted is true);

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease, int count, int most, bool isExact) =>
        (disease, course.OnTherapy) switch
        {
            (null, _) => PatternDecision.WithoutProgression(course),
            _ when disease.Organs.Contains(OrganName.Leptomeninges) => PatternDecision.No(
                new Phrase("Leptomeningeal spread never counts as oligoprogression (PP-07).", "软脑膜播散不计为寡进展（PP-07）。")),
            _ when count > most => PatternDecision.No(PatternDecision.Counted(disease)),
            (_, false) => PatternDecision.No(new Phrase("Progression off therapy (C14).", "停药后进展（C14）。")),
            _ when !isExact => PatternDecision.Unknown(PatternDecision.CountedAtLeast(disease)),
            ({ IsDiffuse: true }, _) => PatternDecision.No(
                new Phrase("No lesion progresses by itself; the sum does.", "无单个病灶达到进展，仅总和达到进展。")),
            _ => AfterBenefit(course, disease),
        };

    private static PatternDecision AfterBenefit(ResistanceCourse course, ProgressingDisease disease) => (HadBenefit(course), course.OnTherapy) switch
    {
        (false, _) => PatternDecision.No(new Phrase("No benefit from the current therapy before (C14).", "此前未从当前治疗获益（C14）。")),
        (true, true) => PatternDecision.Yes(PatternDecision.Counted(disease)),
        _ => PatternDecision.Unknown(new Phrase(
            "Whether the current therapy had brought benefit, or was still given, is not known.",
            "当前治疗是否曾带来获益或是否仍在使用不详。")),
    };

    /// <summary>CR, PR, or SD of six months or more on the judged therapy; null where the record does not tell.</summary>
    private static bool? HadBenefit(ResistanceCourse course) => course.Best switch
    {
        RecistCategory.CR or RecistCategory.PR => true,
        RecistCategory.SD or RecistCategory.NonCRNonPD => course is { ProgressionDay: { } day, Line.StartDay: { } start }
            ? day >= course.Clock.AddMonths(start, course.Conventions.MonthsOfBenefit)
            : null,
        RecistCategory.PD => false,
        RecistCategory.NE or null => null,
    };
}
