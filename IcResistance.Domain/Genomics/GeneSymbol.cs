using System.Collections.Frozen;

namespace IcResistance.Domain.Genomics;

/// <summary>A gene by its approved HGNC symbol (GX-01). Two spellings of one gene are equal; what the source wrote stays in the record.</summary>
public readonly record struct GeneSymbol
{
    private static readonly FrozenDictionary<string, string> s_aliases = new Dictionary<string, string>
    {
        ["LKB1"] = "STK11",
        ["COX2"] = "PTGS2",
        ["COX-2"] = "PTGS2",
        ["PD-L1"] = "CD274",
        ["PDL1"] = "CD274",
        ["PKCI"] = "PRKCI",
        ["PKCIOTA"] = "PRKCI",
        ["HER2"] = "ERBB2",
        ["P53"] = "TP53",
        // The review writes Trp53, which is the symbol of the mouse gene.
        ["TRP53"] = "TP53",
        ["P16"] = "CDKN2A",
        ["P16INK4A"] = "CDKN2A",
        ["P15"] = "CDKN2B",
        ["C-MET"] = "MET",
        ["GLUT1"] = "SLC2A1",
        ["TIM3"] = "HAVCR2",
        ["VISTA"] = "VSIR",
        ["NRF2"] = "NFE2L2",
        ["MMAC1"] = "PTEN",
        ["INI1"] = "SMARCB1",
        ["BRG1"] = "SMARCA4",
        ["B7-H1"] = "CD274",
        ["B7H1"] = "CD274",
        ["CD119"] = "IFNGR1",
        ["BETA-2-MICROGLOBULIN"] = "B2M",
        ["BETA2-MICROGLOBULIN"] = "B2M",
        ["Β2M"] = "B2M",
        ["Β2-MICROGLOBULIN"] = "B2M",
        ["P14ARF"] = "CDKN2A",
        ["INK4A"] = "CDKN2A",
        ["INK4B"] = "CDKN2B",
        ["P15INK4B"] = "CDKN2B",
        ["CMET"] = "MET",
        ["C-MYC"] = "MYC",
        ["PI3KCA"] = "PIK3CA",
        ["HLAA"] = "HLA-A",
        ["HLAB"] = "HLA-B",
        ["HLAC"] = "HLA-C",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private GeneSymbol(string name) => Name = name;

    public string Name { get; }

    /// <summary>The symbol of a gene as a source writes it: trimmed, upper case, aliases resolved.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static GeneSymbol Of(string gene)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(gene);
        var name = gene.Trim();
        return new GeneSymbol(s_aliases.TryGetValue(name, out var symbol) ? symbol : name.ToUpperInvariant());
    }

    /// <summary>Whether a gene as written in a source is this gene.</summary>
    public bool Is(string gene) => !string.IsNullOrWhiteSpace(gene) && Of(gene) == this;

    public override string ToString() => Name;
}
