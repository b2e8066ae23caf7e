using System.Globalization;
using System.Text.RegularExpressions;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Which findings abolish a gene product (GX-03).</summary>
public static partial class LossOfFunction
{
    /// <summary>Bases of the intron at either end that make the canonical splice site.</summary>
    private const int CanonicalBases = 2;

    /// <summary>
    /// Truncating, frameshift, canonical splice and whole-gene losses count by their class, a lost start codon by its name; a
    /// missense change, a splice change beyond the two canonical bases, or one whose class the source does not give counts only
    /// when stated (likely) pathogenic. A variant of uncertain significance never counts,
    /// and neither does an expression or methylation finding (GX-02) or JAK2 V617F, which gains function and is mostly
    /// clonal hematopoiesis (GX-12, BM-44).
    /// </summary>
    public static bool IsLossOfFunction(this GenomicFinding finding) => !IsRuledOut(finding) && finding.Class switch
    {
        AlterationClass.Nonsense or AlterationClass.Frameshift or AlterationClass.Truncating or AlterationClass.HomozygousDeletion => true,
        AlterationClass.Splice => IsCalledPathogenic(finding) || !LiesBesideTheSpliceSite(finding.Alteration),
        AlterationClass.Missense or AlterationClass.Other => IsCalledPathogenic(finding) || IsStartLoss(finding.Alteration),
        AlterationClass.Inframe or AlterationClass.HetLoss or AlterationClass.Loh or AlterationClass.Amplification or AlterationClass.Fusion => false,
        AlterationClass.Hypermethylation or AlterationClass.ExpressionDown or AlterationClass.ExpressionUp or AlterationClass.ProteinLoss => false,
        AlterationClass.WildType => false,
    };

    /// <summary>
    /// A change that may or may not abolish the gene product: missense, or of a class that the source does not give, and nothing is said of its
    /// pathogenicity. It counts neither as a loss nor as the absence of one (GX-03).
    /// </summary>
    public static bool IsOfUnknownEffect(this GenomicFinding finding) =>
        finding.Class is AlterationClass.Missense or AlterationClass.Other
        && finding.Pathogenicity is null or Pathogenicity.Unknown
        && !finding.IsLossOfFunction()
        && !IsJak2V617F(finding);

    /// <summary>Loss of one copy of the gene's region, by itself no loss of function.</summary>
    public static bool IsAlleleLoss(this GenomicFinding finding) => finding.Class is AlterationClass.HetLoss or AlterationClass.Loh;

    /// <summary>Found by copy number rather than by sequence; an assay without copy-number analysis cannot see it.</summary>
    public static bool IsCopyNumber(this GenomicFinding finding) =>
        finding.Class is AlterationClass.HomozygousDeletion or AlterationClass.HetLoss or AlterationClass.Loh or AlterationClass.Amplification;

    private static bool IsCalledPathogenic(GenomicFinding finding) => finding.Pathogenicity is Pathogenicity.Pathogenic or Pathogenicity.LikelyPathogenic;

    private static bool IsRuledOut(GenomicFinding finding) =>
        finding.Pathogenicity is Pathogenicity.Vus or Pathogenicity.Benign || IsJak2V617F(finding);

    private static bool IsJak2V617F(GenomicFinding finding) =>
        GeneSymbol.Of("JAK2").Is(finding.Gene) && finding.Alteration is { } alteration && V617F().IsMatch(alteration);

    private static bool IsStartLoss(string? alteration) => alteration is not null && StartLoss().IsMatch(alteration);

    /// <summary>"c.346+5G&gt;A" is no canonical splice site; without a position the class is believed.</summary>
    private static bool LiesBesideTheSpliceSite(string? alteration) =>
        alteration is not null
        && IntronPosition().Match(alteration) is { Success: true } match
        && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) > CanonicalBases;

    [GeneratedRegex("V617F|Val617Phe|1849G>T", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex V617F();

    [GeneratedRegex(@"p\.\(?(Met1|M1)(\?|[A-Z]|$|\))|start[- ]?(codon )?(loss|lost)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartLoss();

    [GeneratedRegex(@"\d[+-](\d{1,4})", RegexOptions.CultureInvariant)]
    private static partial Regex IntronPosition();
}
