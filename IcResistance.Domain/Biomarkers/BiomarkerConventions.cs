namespace IcResistance.Domain.Biomarkers;

/// <summary>Product decisions of the biomarker rules: values that no source settles, marked (P) in the clinical rules.</summary>
public sealed record BiomarkerConventions
{
    public static readonly BiomarkerConventions Default = new();

    /// <summary>Least fold change in a mechanism's direction that makes it possible, as a fraction (C8): 3/2.</summary>
    public int FoldNumerator { get; init; } = 3;

    /// <summary>Denominator of the least fold change (C8).</summary>
    public int FoldDenominator { get; init; } = 2;

    /// <summary>Days after steroids or radiotherapy in which a tissue count may still be changed by them (BM-06).</summary>
    public int InfluenceDays { get; init; } = 28;

    /// <summary>
    /// Share of tumor cells, in %, under which HLA class I counts as lost (GX-10). A lower value that is still above it has
    /// fallen, not gone.
    /// </summary>
    public decimal ClassOneLostBelowPercent { get; init; } = 1;

    /// <summary>Share of tumor cells, in %, under which PD-L1 counts as lost (C6): the lowest cut-off of the score.</summary>
    public decimal PdL1LostBelowPercent { get; init; } = 1;

    /// <summary>Days around nine weeks in which a ctDNA value still counts for the molecular response (BM-41).</summary>
    public int MolecularResponseToleranceDays { get; init; } = 14;
}
