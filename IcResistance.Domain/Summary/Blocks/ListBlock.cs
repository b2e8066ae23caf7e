using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>Statements, one a bullet.</summary>
public sealed record ListBlock(ValueList<Phrase> Items) : SummaryBlock;

/// <summary>A paragraph of small print, for example references.</summary>
public sealed record ParagraphBlock(Phrase Text) : SummaryBlock;
