using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>IR-13: pseudoprogression, an unconfirmed progression that a later visit cleared.</summary>
/// <remarks>A label given afterwards, never a prediction.</remarks>
public sealed class PseudoprogressionPattern : IProgressionPattern
{
    public IEnumerable<PatternResult> Evaluate(ResistanceCourse course, ProgressingDisease? disease)
    {
        var lines = course.History.Lines.Where(line => line.Line.ContainsIci).ToList();
        var line = lines.Find(item => item.Pseudoprogression is not null);
        yield return Decide(course, line).As(
            "IR-13",
            "pseudoprogression",
            "iUPD later cleared",
            new Phrase("Pseudoprogression", "假性进展"),
            line is null ? [] : Data(line));
    }

    private static PatternDecision Decide(ResistanceCourse course, LineResponse? line) => line switch
    {
        not null => PatternDecision.Yes(new Phrase(
            "An unconfirmed progression was cleared by a later visit without new therapy.",
            "未证实的进展在未加用新治疗的情况下于后续访视消除。")),
        _ when !course.Evaluations.Any() || course.Evaluations.Any(visit => visit.Recist is null) => PatternDecision.Unknown(new Phrase(
            "Not every assessment has a response category.", "并非每次评估均有疗效分类。")),
        _ => PatternDecision.No(new Phrase("No unconfirmed progression was cleared later.", "无后续消除的未证实进展。")),
    };

    private static ValueList<string> Data(LineResponse line) =>
        new[] { line.Pseudoprogression, line.PseudoprogressionClearedAt }.OfType<VisitResponse>().Select(visit => visit.Visit.Path).ToValueList();
}
