namespace IcResistance.Domain.Genomics;

/// <summary>A gene by its approved HGNC symbol (GX-01). Two spellings of one gene are equal; what the source wrote stays in the record.</summary>
public readonly record struct GeneSymbol
{
    private GeneSymbol(string name) => Name = name;

    public string Name { get; }

    /// <summary>Whether the name is one that the program knows; a rule can read no other.</summary>
    public bool IsRecognized => GeneNames.IsSymbol(Name);

    /// <summary>The symbol of a gene as a source writes it: an alias, a spelling, an allele, a fusion or the gene with its alteration; else the text in upper case.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static GeneSymbol Of(string gene)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(gene);
        return new GeneSymbol(GeneNames.Resolve(gene.Trim()) ?? gene.Trim().ToUpperInvariant());
    }

    /// <summary>Whether a gene as written in a source is this gene.</summary>
    public bool Is(string gene) => !string.IsNullOrWhiteSpace(gene) && Of(gene) == this;

    public override string ToString() => Name;
}
