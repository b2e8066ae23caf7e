using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Web.Components;

/// <summary>What one lesion's cell at one visit says: a length, a mark in its place, or words. Never blank and never an invented 0.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Meaning">What it means, for a mark; null for a plain length.</param>
/// <param name="IsProgressing">The lesion progresses at this visit.</param>
public sealed record LesionCell(Phrase Text, Phrase? Meaning, bool IsProgressing)
{
    public static readonly LesionCell NotYetSeen = new(Phrase.Same("–"), ResponseText.NotYetSeen, IsProgressing: false);

    public static LesionCell Of(Lesion lesion, ResponseAssessment visit, bool isProgressing)
    {
        var (text, meaning) = Content(lesion, visit);
        return new(text, meaning, isProgressing);
    }

    private static (Phrase Text, Phrase? Meaning) Content(Lesion lesion, ResponseAssessment visit)
    {
        var rows = visit.Measurements.Where(item => item.Lesion == lesion.Id).ToList();
        var measured = rows.FirstOrDefault();
        var changed = visit.LesionChanges.FirstOrDefault(item => item.Lesion == lesion.Id);
        return (measured, changed) switch
        {
            _ when rows.Count > 1 && TargetSum.LengthOf(lesion.Id, visit.Measurements) is { } sum => Fragments(rows, sum),
            ({ MergedInto: { } other }, _) => (Phrase.Same($"→ {other}"), Phrase.Of($"merged into {other}, counted 0 mm here", $"与 {other} 融合，此处按 0 mm 计")),
            ({ Mm: { } length }, _) => (Phrase.Same(MarkerWords.Number(length)), null),
            ({ State: { } state }, _) => OfState(state),
            (_, { } change) => (ResponseText.Of(change.Change), null),
            _ when visit.Measurements.Count > 0 => (Phrase.Same("NE"), ResponseText.NotEvaluable),
            _ => (Phrase.Same("–"), ResponseText.NotStated),
        };
    }

    private static (Phrase Text, Phrase? Meaning) Fragments(List<LesionMeasurement> rows, decimal sum) => (
        Phrase.Same(MarkerWords.Number(sum)),
        Phrase.Of($"{rows.Count} fragments added up", $"{rows.Count} 个碎片之和"));

    private static (Phrase Text, Phrase? Meaning) OfState(LesionState state) => state switch
    {
        LesionState.Absent => (Phrase.Same("0"), ResponseText.Absent),
        LesionState.TooSmall => (Phrase.Same("5 TS"), ResponseText.TooSmall),
        LesionState.NotAssessed => (Phrase.Same("NE"), ResponseText.NotEvaluable),
    };
}
