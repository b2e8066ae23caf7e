using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Which findings abolish a gene product (GX-03).</summary>
public static class LossOfFunction
{
    /// <summary>
    /// Truncating, frameshift, splice and whole-gene losses count by their class; a missense change or one whose class the
    /// source does not give counts only when stated (likely) pathogenic. A variant of uncertain significance never counts,
    /// and neither does an expression or methylation finding (GX-02) or JAK2 V617F, which gains function and is mostly
    /// clonal hematopoiesis (GX-12, BM-44).
    /// </summary>
    public static bool IsLossOfFunction(this GenomicFinding finding) => !IsRuledOut(finding) && finding.Class switch
    {
        AlterationClass.Nonsense or AlterationClass.Frameshift or AlterationClass.Truncating or AlterationClass.Splice => true,
        AlterationClass.HomozygousDeletion => true,
        AlterationClass.Missense or AlterationClass.Other => finding.Pathogenicity is Pathogenicity.Pathogenic or Pathogenicity.LikelyPathogenic,
        AlterationClass.Inframe or AlterationClass.HetLoss or AlterationClass.Loh or AlterationClass.Amplification or AlterationClass.Fusion => false,
        AlterationClass.Hypermethylation or AlterationClass.ExpressionDown or AlterationClass.ExpressionUp or AlterationClass.ProteinLoss => false,
        AlterationClass.WildType => false,
    };

    /// <summary>Loss of one copy of the gene's region, by itself no loss of function.</summary>
    public static bool IsAlleleLoss(this GenomicFinding finding) => finding.Class is AlterationClass.HetLoss or AlterationClass.Loh;

    /// <summary>Found by copy number rather than by sequence; an assay without copy-number analysis cannot see it.</summary>
    public static bool IsCopyNumber(this GenomicFinding finding) =>
        finding.Class is AlterationClass.HomozygousDeletion or AlterationClass.HetLoss or AlterationClass.Loh or AlterationClass.Amplification;

    private static bool IsRuledOut(GenomicFinding finding) =>
        finding.Pathogenicity is Pathogenicity.Vus or Pathogenicity.Benign || IsJak2V617F(finding);

    private static bool IsJak2V617F(GenomicFinding finding) =>
        GeneSymbol.Of("JAK2").Is(finding.Gene)
        && finding.Alteration is { } alteration
        && (alteration.Contains("V617F", StringComparison.OrdinalIgnoreCase) || alteration.Contains("Val617Phe", StringComparison.OrdinalIgnoreCase));
}
