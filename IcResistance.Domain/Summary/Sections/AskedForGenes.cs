using IcResistance.Domain.Genomics;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Genes that a board asks for after acquired resistance; the order is that of the review's intrinsic mechanisms.</summary>
internal static class AskedForGenes
{
    public static readonly string[] All = ["STK11", "KEAP1", "KRAS", "TP53", "B2M", "HLA", "JAK1", "JAK2", "PTEN"];

    /// <summary>Those that bear on how the tumour is seen by T cells: a finding in one of them must not be among "and 3 more".</summary>
    private static readonly string[] s_first = ["B2M", "HLA", "JAK1", "JAK2", "STK11", "KEAP1", "PTEN", "KRAS", "TP53"];

    /// <summary>Place of a finding in a list that may be cut short; a gene that nobody asks for comes last.</summary>
    public static int Rank(string gene) => Array.FindIndex(s_first, asked => Is(asked, gene)) is >= 0 and var place ? place : s_first.Length;

    /// <summary>Whether a recorded gene is the one asked for; any HLA gene is.</summary>
    public static bool Is(string asked, string gene) =>
        asked == "HLA" ? gene.StartsWith(asked, StringComparison.OrdinalIgnoreCase) : GeneSymbol.Of(asked).Is(gene);
}
