namespace IcResistance.Domain.Genomics;

/// <summary>Product decisions of the genomic rules: values that no source settles, marked (P) in the clinical rules.</summary>
public sealed record GenomicConventions
{
    public static readonly GenomicConventions Default = new();

    /// <summary>Least tumor content, in %, at which a tissue baseline counts as having looked (GX-05).</summary>
    public decimal MinimumPurityPercent { get; init; } = 20;

    /// <summary>A biopsy for suspected progression comes before the scan that is read as progression: this many days still count (GX-05).</summary>
    public int SuspicionDays { get; init; } = 28;
}
