namespace IcResistance.Domain.Summary.Blocks;

/// <summary>One piece of a printed document. An engine turns each kind into its own marks on paper and knows no medicine.</summary>
public abstract record SummaryBlock;
