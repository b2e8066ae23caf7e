using IcResistance.Domain.Genomics;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules;

/// <summary>A change of expression or methylation that would speak for a mechanism.</summary>
/// <param name="Change">The class of finding.</param>
/// <param name="Opposite">The class that says the opposite; null: none does.</param>
/// <param name="Genes">The genes that count, by approved symbol.</param>
/// <param name="Rule">Rule that gives them their meaning.</param>
internal sealed record PairedQuestion(AlterationClass Change, AlterationClass? Opposite, IReadOnlySet<string> Genes, string Rule)
{
    public static PairedQuestion Raised(IReadOnlySet<string> genes, string rule) => new(AlterationClass.ExpressionUp, AlterationClass.ExpressionDown, genes, rule);

    public bool Asks(string gene) => !string.IsNullOrWhiteSpace(gene) && Genes.Contains(GeneSymbol.Of(gene).Name);

    /// <summary>Whether an assay measures this kind of change at all: a sequenced exome calls no methylation.</summary>
    public bool IsMeasuredBy(string? assay) => Change is AlterationClass.Hypermethylation ? AssayKind.IsMethylation(assay) : AssayKind.IsExpression(assay);
}
