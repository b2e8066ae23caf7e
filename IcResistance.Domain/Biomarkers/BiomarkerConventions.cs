using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Product decisions of the biomarker rules: values that no source settles, marked (P) in the clinical rules.</summary>
public sealed record BiomarkerConventions
{
    public static readonly BiomarkerConventions Default = new();

    /// <summary>Least fold change in a mechanism's direction that makes it possible, as a fraction (C8): 3/2.</summary>
    [SignOff("C8", ValueBasis.ProductDecision, "Which fold change of a marker without a cut-off makes a mechanism possible? (numerator)")]
    public int FoldNumerator { get; init; } = 3;

    /// <summary>Denominator of the least fold change (C8).</summary>
    [SignOff("C8", ValueBasis.ProductDecision, "Denominator of that fold.")]
    public int FoldDenominator { get; init; } = 2;

    /// <summary>Days after steroids or radiotherapy in which a tissue count may still be changed by them (BM-06).</summary>
    [SignOff("BM-06", ValueBasis.ProductDecision, "How long after steroids or radiotherapy is a tissue count doubtful?")]
    public int InfluenceDays { get; init; } = 28;

    /// <summary>
    /// Share of tumor cells, in %, under which HLA class I counts as lost (GX-10). A lower value that is still above it has
    /// fallen, not gone.
    /// </summary>
    [SignOff("PV-05", ValueBasis.ProductDecision, "Below which share of tumor cells is HLA class I lost rather than lowered?")]
    public decimal ClassOneLostBelowPercent { get; init; } = 1;

    /// <summary>Share of tumor cells, in %, under which PD-L1 counts as lost (C6): the lowest cut-off of the score.</summary>
    [SignOff("PV-06", ValueBasis.ProductDecision, "Below which TPS is PD-L1 lost rather than lowered?")]
    public decimal PdL1LostBelowPercent { get; init; } = 1;

    /// <summary>Days around nine weeks in which a ctDNA value still counts for the molecular response (BM-41).</summary>
    [SignOff("PV-07", ValueBasis.ProductDecision, "How far from nine weeks may the ctDNA value for a molecular response be?")]
    public int MolecularResponseToleranceDays { get; init; } = 14;
}
