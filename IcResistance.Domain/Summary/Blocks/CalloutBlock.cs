using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

public enum CalloutTone
{
    /// <summary>The sentence that the page exists for.</summary>
    Verdict,

    /// <summary>A remark that must not be overlooked.</summary>
    Notice,
}

/// <summary>A statement that stands out by a frame, not by colour.</summary>
public sealed record CalloutBlock(CalloutTone Tone, Phrase Text) : SummaryBlock
{
    public Phrase? Detail { get; init; }
}
