using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-04: the state that few progressing lesions came from: induced where the disease was polymetastatic before, else unknown.</summary>
/// <remarks>
/// The consensus (ESTRO/EORTC) also knows de novo and repeat states and gives no fixed number for oligoprogression, so nothing but
/// "induced" is ever concluded, and only where more lesions than its practice cap are on record from before treatment. Fewer on
/// record do not prove that there were fewer.
/// </remarks>
public sealed class DiseaseStatePattern : IProgressionPattern
{
    /// <summary>Upper cap of oligometastatic trials and practice by the consensus.</summary>
    private const int MostLesionsOfOligometastatic = 5;

    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease) =>
    [
        Decide(course, disease).As(
            "PP-04", "induced-state", "induced: more than 5 lesions before", new Phrase("Induced oligoprogression", "诱导性寡进展"), disease?.Data ?? []),
    ];

    private static PatternDecision Decide(ResistanceCourse course, ProgressingDisease? disease)
    {
        var few = OligoprogressionPattern.OfTrials(course, disease);
        var before = course.Record.Lesions.Count(lesion => lesion.Role is not LesionRole.New);
        return few.Answer switch
        {
            PatternAnswer.No => PatternDecision.No(Phrase.Of($"No oligoprogression. {few.Reason.En}", $"非寡进展。{few.Reason.Zh}")),
            PatternAnswer.Unknown => few,
            PatternAnswer.Yes when before > MostLesionsOfOligometastatic => PatternDecision.Yes(Phrase.Of(
                $"{before} lesions on record from before treatment, few progress now: induced (PP-04).",
                $"治疗前记录 {before} 个病灶，目前仅少数进展：诱导性（PP-04）。")),
            PatternAnswer.Yes => PatternDecision.Unknown(Phrase.Of(
                $"{before} lesions on record from before treatment; whether that was all is not known, so the state stays open.",
                $"治疗前记录 {before} 个病灶；是否为全部病灶不详，故状态未定。")),
        };
    }
}
