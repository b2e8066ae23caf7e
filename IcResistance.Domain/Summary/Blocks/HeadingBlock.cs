using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>Starts a section of the summary; becomes an entry of the document's outline.</summary>
public sealed record HeadingBlock(SummarySection Section, Phrase Text) : SummaryBlock;
