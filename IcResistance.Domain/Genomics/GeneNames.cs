using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace IcResistance.Domain.Genomics;

/// <summary>Finds the approved symbol in a gene's name as sources write it (GX-01). Reads names only: what happened to the gene is told by the finding.</summary>
/// <remarks>
/// A fusion is read as the gene of it that a targeted therapy is for ("EML4::ALK" is ALK). A name that holds two such genes, or none
/// that is known, stays as it is: no rule reads it, and it is shown as not interpreted.
/// </remarks>
internal static partial class GeneNames
{
    /// <summary>HLA-A, HLA-B and HLA-C together, where a source does not tell which.</summary>
    public const string HlaClassOne = "HLA class I";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] s_symbols =
    [
        "B2M", "JAK1", "JAK2", "JAK3", "IFNGR1", "IFNGR2", "STAT1", "TAP1", "TAP2", "TAPBP", "NLRC5", "CIITA", "IRF1", "HLA-A", "HLA-B", "HLA-C", HlaClassOne, "CD274", "PDCD1LG2",
        "STK11", "KEAP1", "NFE2L2", "KRAS", "NRAS", "HRAS", "TP53", "RB1", "PTEN", "PIK3CA", "AKT1", "MTOR", "TSC1", "TSC2", "NF1", "CTNNB1", "APC", "MYC", "MYCN", "MYCL",
        "EGFR", "ALK", "ROS1", "RET", "MET", "ERBB2", "ERBB3", "BRAF", "NTRK1", "NTRK2", "NTRK3", "NRG1", "MAP2K1", "FGFR1", "FGFR2", "FGFR3", "DDR2",
        "CDKN2A", "CDKN2B", "CCND1", "CDK4", "CDK6", "MDM2", "MDM4", "SOX2", "SMARCA4", "SMARCB1", "ARID1A", "ARID2", "PBRM1", "ATM", "ATR", "BRCA1", "BRCA2", "POLE", "POLD1",
        "MLH1", "MSH2", "MSH6", "PMS2", "RNF43", "SMAD4", "DNMT1", "DNMT3A", "DNMT3B", "TET2", "ASXL1", "PTGS2", "PRKCI", "YAP1", "CXCL5", "LDHA", "SLC2A1", "SLC2A3", "HK2", "PKM",
        "PFKFB3", "SLC16A1", "SLC16A3", "HAVCR2", "VSIR", "LAG3", "CTLA4", "TGFB1", "VEGFA", "NT5E", "IDO1",
    ];

    private static readonly (string Alias, string Symbol)[] s_aliases =
    [
        ("LKB1", "STK11"), ("COX2", "PTGS2"), ("PDL1", "CD274"), ("B7H1", "CD274"), ("PDL2", "PDCD1LG2"), ("PKCI", "PRKCI"), ("PKCIOTA", "PRKCI"), ("HER2", "ERBB2"), ("HER2NEU", "ERBB2"),
        ("CERBB2", "ERBB2"), ("HER3", "ERBB3"), ("HER1", "EGFR"), ("ERBB1", "EGFR"), ("P53", "TP53"), ("P16", "CDKN2A"), ("P16INK4A", "CDKN2A"), ("P14ARF", "CDKN2A"),
        ("INK4A", "CDKN2A"), ("P15", "CDKN2B"), ("INK4B", "CDKN2B"), ("P15INK4B", "CDKN2B"), ("CMET", "MET"), ("HGFR", "MET"), ("CMYC", "MYC"), ("CROS1", "ROS1"), ("GLUT1", "SLC2A1"),
        ("TIM3", "HAVCR2"), ("VISTA", "VSIR"), ("NRF2", "NFE2L2"), ("MMAC1", "PTEN"), ("INI1", "SMARCB1"), ("BRG1", "SMARCA4"), ("CD119", "IFNGR1"), ("PI3KCA", "PIK3CA"), ("CD73", "NT5E"),
        ("BETA2MICROGLOBULIN", "B2M"), ("B2MICROGLOBULIN", "B2M"), ("β2微球蛋白", "B2M"), ("TRKA", "NTRK1"), ("TRKB", "NTRK2"), ("TRKC", "NTRK3"), ("MEK1", "MAP2K1"),
        // The review writes Trp53, which is the symbol of the mouse gene.
        ("TRP53", "TP53"),
        ("HLAI", HlaClassOne), ("HLA1", HlaClassOne), ("HLAABC", HlaClassOne), ("MHCCLASSI", HlaClassOne), ("MHCI", HlaClassOne), ("HLALOH", HlaClassOne), ("HLAⅠ类", HlaClassOne), ("HLAI类", HlaClassOne),
    ];

    // Genes whose fusions have a targeted therapy, or would be read as a driver.
    private static readonly FrozenSet<string> s_fused = ["ALK", "ROS1", "RET", "NTRK1", "NTRK2", "NTRK3", "NRG1", "MET", "BRAF", "EGFR", "ERBB2", "FGFR1", "FGFR2", "FGFR3"];

    private static readonly FrozenSet<string> s_known = [.. s_symbols];

    private static readonly FrozenDictionary<string, string> s_byKey = s_symbols.Select(symbol => (Key(symbol), symbol))
        .Concat(s_aliases.Select(pair => (Key(pair.Alias), pair.Symbol)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    public static bool IsSymbol(string name) => s_known.Contains(name);

    /// <summary>The symbol that the text names; null where it names none that is known, or cannot be told which.</summary>
    public static string? Resolve(string text) => Whole(text) ?? InBrackets(text) ?? OfAllele(text) ?? OfSynonyms(text) ?? OfFusion(text) ?? Leading(text);

    /// <summary>Whether the text says more than which gene it is: "EGFR L858R", not "EGFR", "EGFR mutation" or "HER-2".</summary>
    public static bool NamesAlteration(string text) => Whole(text) is null && !GeneAlone().IsMatch(text);

    private static string? Whole(string text) => s_byKey.GetValueOrDefault(Key(text));

    /// <summary>"STK11 (LKB1)", "beta-2 microglobulin (B2M)": the name before the bracket, or the one in it.</summary>
    private static string? InBrackets(string text) => Bracket().Match(text) is { Success: true } match
        ? Resolve(match.Groups["before"].Value.Trim()) ?? Resolve(match.Groups["within"].Value.Trim())
        : null;

    /// <summary>"HLA-A*02:01", "HLA-B 44:02".</summary>
    private static string? OfAllele(string text) => Allele().Match(text) is { Success: true } match ? $"HLA-{match.Groups["locus"].Value.ToUpperInvariant()}" : null;

    /// <summary>"STK11/LKB1": two names of one gene. Two genes ("EGFR/ALK") are none.</summary>
    private static string? OfSynonyms(string text) => text.Split('/') is { Length: > 1 } names && names.Select(Whole).Distinct().ToList() is [{ } only] ? only : null;

    private static string? OfFusion(string text) => Fusion().Match(text) is { Success: true } match
        && new[] { Whole(match.Groups["five"].Value), Whole(match.Groups["three"].Value) }.Where(part => part is not null && s_fused.Contains(part)).ToList() is [{ } only] ? only : null;

    /// <summary>The gene before its alteration: "ALK fusion", "EGFR 19del", "EGFR突变", "KRAS-G12C".</summary>
    private static string? Leading(string text)
    {
        var words = text.Split([' ', ',', '，', '_'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length - 1; count > 0; count--)
        {
            var start = string.Join(' ', words[..count]);
            if ((Whole(start) ?? OfFusion(start)) is { } symbol && symbol != HlaClassOne)
            {
                return symbol;
            }
        }

        return Start().Match(text) is { Success: true } match && match.Length < text.Length ? Whole(match.Value) ?? OfFusion(match.Value) : null;
    }

    /// <summary>Letters and digits in upper case, so that blanks, hyphens, case and Greek letters make no other name.</summary>
    private static string Key(string text) =>
        new([.. text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).Select(letter => letter switch { 'Β' => 'B', 'Α' => 'A', _ => letter })]);

    [GeneratedRegex(@"^(?<before>[^(（\[]+)[(（\[](?<within>[^)）\]]+)[)）\]]", Options)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^HLA[- ]?(?<locus>[ABC])[* ]?\d", Options)]
    private static partial Regex Allele();

    [GeneratedRegex(@"^(?<five>[A-Z][A-Z0-9]+)\s*(::|[-–—/])\s*(?<three>[A-Z][A-Z0-9]+)$", Options)]
    private static partial Regex Fusion();

    // Up to the first Chinese character, or up to a hyphen before a residue or an exon.
    [GeneratedRegex(@"^[A-Z0-9-]+(?=[\u4e00-\u9fff])|^[A-Z0-9]+(?=[-:](p\.|c\.|[A-Z]\d|ex|del|\d))", Options)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\S+?\s*(gene|mutation|mutated|mutant|altered|alteration|positive|variant|\+|基因|突变|变异|阳性)?$", Options)]
    private static partial Regex GeneAlone();
}
