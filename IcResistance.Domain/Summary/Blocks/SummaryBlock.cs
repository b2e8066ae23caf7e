namespace IcResistance.Domain.Summary.Blocks;

/// <summary>One piece of a printed document. An engine turns each kind into its own marks on paper and knows no medicine.</summary>
public abstract record SummaryBlock;

/// <summary>What follows starts on a new page.</summary>
public sealed record PageBreakBlock : SummaryBlock;
