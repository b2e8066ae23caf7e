using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-05: local treatment is only worth listing where every progressing lesion can be treated, which no record can tell.</summary>
/// <remarks>
/// The trials irradiated all progressing sites (CURB, CCTG BR.38). Whether that is possible depends on site, size, earlier fields and
/// organ function, so the answer is "unknown: ask the radiation oncologist", never yes. It is no only where there is nothing to treat.
/// </remarks>
public sealed class LocalTreatabilityPattern : IProgressionPattern
{
    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease) =>
    [
        Decide(course, disease).As(
            "PP-05",
            "all-treatable",
            "every progressing lesion can be treated locally",
            new Phrase("All progressing lesions treatable locally", "全部进展病灶均可局部治疗"),
            disease?.Data ?? []),
    ];

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease) => disease switch
    {
        null => PatternDecision.WithoutProgression(course),
        { IsDiffuse: true } => PatternDecision.No(
            new Phrase("No lesion progresses by itself: there is none to treat locally.", "无单个病灶达到进展：无可局部治疗的目标病灶。")),
        _ => PatternDecision.Unknown(Phrase.Of(
            $"{PatternDecision.Counted(disease).En} Whether all of them can be treated is for the radiation oncologist to say.",
            $"{PatternDecision.Counted(disease).Zh}是否全部可治须由放疗科医师判断。")),
    };
}
