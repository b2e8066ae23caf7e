using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Genomics;

/// <summary>Product decisions of the genomic rules: values that no source settles, marked (P) in the clinical rules.</summary>
public sealed record GenomicConventions
{
    public static readonly GenomicConventions Default = new();

    /// <summary>Least tumor content, in %, at which a tissue baseline counts as having looked (GX-05).</summary>
    [SignOff("GX-05", ValueBasis.ProductDecision, "How much tumor must a baseline specimen hold to show that a change was absent?")]
    public decimal MinimumPurityPercent { get; init; } = 20;

    /// <summary>A biopsy for suspected progression comes before the scan that is read as progression: this many days still count (GX-05).</summary>
    [SignOff("PV-04", ValueBasis.ProductDecision, "How long before the scan read as progression may its biopsy be?")]
    public int SuspicionDays { get; init; } = 28;
}
