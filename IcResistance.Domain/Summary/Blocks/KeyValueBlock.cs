using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>Labelled answers, one below the other.</summary>
public sealed record KeyValueBlock(ValueList<LabelledValue> Items) : SummaryBlock;

/// <summary>One labelled answer. A missing one says so in words; it is never blank.</summary>
public sealed record LabelledValue(Phrase Label, Phrase Value)
{
    /// <summary>Smaller print behind the value: when, which assay.</summary>
    public Phrase? Detail { get; init; }

    public bool IsMissing { get; init; }
}
