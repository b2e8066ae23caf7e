using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Variants that white cells carry into plasma and that say nothing of the tumor unless matched white cells were sequenced (BM-44).</summary>
public static class ClonalHematopoiesis
{
    private static readonly GeneSymbol[] s_genes = [GeneSymbol.Of("DNMT3A"), GeneSymbol.Of("TET2"), GeneSymbol.Of("ASXL1"), GeneSymbol.Of("JAK2")];

    /// <summary>Whether a finding in plasma or blood may come from white cells: the gene is one of theirs and no matched normal specimen covered it.</summary>
    public static bool MayExplain(CaseRecord record, GenomicFinding finding) =>
        finding.Class is not AlterationClass.WildType
        && Array.Exists(s_genes, gene => gene.Is(finding.Gene))
        && record.FindSpecimen(finding.Specimen)?.Type is SpecimenType.Plasma or SpecimenType.Blood
        && !record.Specimens.Any(normal => normal.Type is SpecimenType.Germline && normal.Covers.Any(GeneSymbol.Of(finding.Gene).Is));
}
