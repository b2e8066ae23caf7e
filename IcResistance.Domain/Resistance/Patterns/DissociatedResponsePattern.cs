using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>PP-09: some lesions shrink while others grow at the same visit, in a strict and a wider reading (C15).</summary>
/// <remarks>
/// Strict (Bernard-Tessier): one lesion more than 30 % under its own baseline and another more than 20 % and at least 5 mm over
/// its own baseline, or a new lesion beside a shrinking one. Wider (Tozuka): some shrink while others grow or appear.
/// </remarks>
public sealed class DissociatedResponsePattern : IProgressionPattern
{
    private const string Tag = "dissociated-response";
    private const int DownPercent = 30;
    private const int UpPercent = 20;
    private const int UpMm = 5;

    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease)
    {
        var visit = course.Response.Pseudoprogression ?? course.Evaluations.LastOrDefault();
        var visits = disease?.Visits ?? (visit is null ? [] : [visit]);
        var changes = LesionComparison.Of(course, visits);
        var data = visits.Select(item => item.Visit.Path).ToValueList();
        yield return Decide(changes, changes.Down(DownPercent), changes.Up(UpPercent, UpMm)).As(
            "PP-09",
            Tag,
            "strict: >30 % down beside >20 % and 5 mm up, or new",
            new Phrase("Dissociated response, strict (Bernard-Tessier)", "分离性疗效，严格标准（Bernard-Tessier）"),
            data);
        yield return Decide(changes, changes.AnySmaller, changes.AnyLarger).As(
            "PP-09",
            Tag,
            "wider: some shrink, others grow or appear",
            new Phrase("Dissociated response, wider (Tozuka)", "分离性疗效，宽松标准（Tozuka）"),
            data);
    }

    private static PatternDecision Decide(LesionComparison changes, bool down, bool up) => (down, up) switch
    {
        (true, true) => PatternDecision.Yes(new Phrase("Lesions shrink and grow at the same visit.", "同一次访视中病灶缩小与增大并存。")),
        (false, _) when changes.IsComplete => PatternDecision.No(new Phrase("No lesion shrinks that far.", "无病灶缩小达标。")),
        (_, false) when changes.IsComplete => PatternDecision.No(new Phrase("No lesion grows that far or is new.", "无病灶增大达标或新出现。")),
        _ => PatternDecision.Unknown(new Phrase("Not every lesion was measured at this visit and at baseline.", "并非所有病灶在本次访视和基线均有测量。")),
    };
}
