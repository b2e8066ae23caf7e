using IcResistance.Domain.Genomics;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>What the loss of one gene must look like to count for a mechanism.</summary>
/// <param name="Gene">The gene.</param>
/// <param name="Rule">Rule that gives the gene its meaning, for example <c>GX-10</c>.</param>
/// <param name="Weight">How far it carries.</param>
/// <param name="NeedsBothAlleles">Whether one lost allele is not enough.</param>
/// <param name="ProteinLostIn">Says whether the protein is lost in a specimen, where a marker tells.</param>
internal sealed record GeneLossCriteria(GeneSymbol Gene, string Rule, LossWeight Weight, bool NeedsBothAlleles = true, Func<Specimen, bool>? ProteinLostIn = null)
{
    public static GeneLossCriteria For(string gene, string rule, LossWeight weight) => new(GeneSymbol.Of(gene), rule, weight);
}
