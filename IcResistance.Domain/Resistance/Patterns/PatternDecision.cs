using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>An answer with its reason, before the names of the pattern are put to it.</summary>
internal sealed record PatternDecision(PatternAnswer Answer, Phrase Reason)
{
    public static PatternDecision Yes(Phrase reason) => new(PatternAnswer.Yes, reason);

    public static PatternDecision No(Phrase reason) => new(PatternAnswer.No, reason);

    public static PatternDecision Unknown(Phrase reason) => new(PatternAnswer.Unknown, reason);

    /// <summary>What every pattern answers where no progression counts: no, if that is known, else unknown.</summary>
    public static PatternDecision WithoutProgression(ResistanceCourse course) =>
        Definitions.ProgressionThatCounts.Check(course) is { Result: not ResistanceResult.NotResistant } verdict
            ? Unknown(verdict.Reason)
            : No(new Phrase("No progression that counts.", "无计入的疾病进展。"));

    /// <summary>A reason that is the count of progressing lesions.</summary>
    public static Phrase Counted(ProgressingDisease disease) =>
        Phrase.Of($"{char.ToUpperInvariant(disease.Count.En[0])}{disease.Count.En[1..]}.", $"{disease.Count.Zh}。");

    /// <summary>A reason for not answering: the count is a lower bound.</summary>
    public static Phrase CountedAtLeast(ProgressingDisease disease) => Phrase.Of(
        $"{char.ToUpperInvariant(disease.Count.En[0])}{disease.Count.En[1..]}; how many more is not known.",
        $"{disease.Count.Zh}；是否还有其他进展病灶不详。");

    public PatternResult As(string rule, string tag, string reading, Phrase name, ValueList<string> data) => new()
    {
        Rule = rule,
        Tag = tag,
        Reading = reading,
        Name = name,
        Result = Answer,
        Reason = Reason,
        Data = data,
    };
}
