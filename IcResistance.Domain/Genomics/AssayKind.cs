using System.Text.RegularExpressions;

namespace IcResistance.Domain.Genomics;

/// <summary>What a sequencing assay looks at, as far as its name tells: the whole exome or genome, expression, methylation, or a named panel.</summary>
public static partial class AssayKind
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Whether two assays look at the same part of the genome: the same exome or genome, or the same named panel (C3).</summary>
    /// <remarks>False where one assay is not stated: an unnamed assay is like no other.</remarks>
    public static bool IsSameBroad(string? first, string? second) =>
        first is not null && second is not null
        && ((BroadName(first) is { } name && name == BroadName(second)) || Plain(first) == Plain(second));

    /// <summary>Measures DNA methylation.</summary>
    public static bool IsMethylation(string? assay) => assay is not null && MethylationWords().IsMatch(assay);

    /// <summary>Measures expression of RNA or protein.</summary>
    public static bool IsExpression(string? assay) => assay is not null && ExpressionWords().IsMatch(assay);

    /// <summary>Whether the assay can see a change of the DNA sequence; one that is not stated, or that the program does not know, is taken to.</summary>
    public static bool ReadsDna(string? assay) => assay is null || DnaWords().IsMatch(assay) || !(IsExpression(assay) || IsMethylation(assay));

    private static string? BroadName(string assay) =>
        ExomeWords().IsMatch(assay) ? "exome"
        : GenomeWords().IsMatch(assay) ? "genome"
        : null;

    /// <summary>Letters and digits only, so that blanks, hyphens and case make no second assay.</summary>
    private static string Plain(string assay) => new([.. assay.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    [GeneratedRegex(@"exome|\bWES\b|外显子", Options)]
    private static partial Regex ExomeWords();

    [GeneratedRegex(@"whole[- ]genome|\bWGS\b|全基因组", Options)]
    private static partial Regex GenomeWords();

    [GeneratedRegex(@"exome|\bWES\b|genome|\bWGS\b|\bDNA\b|\bNGS\b|panel|外显子|基因组", Options)]
    private static partial Regex DnaWords();

    [GeneratedRegex(@"methyl|bisul(f|ph)ite|\bRRBS\b|\bEPIC\b|\b(450|850)K\b|甲基化", Options)]
    private static partial Regex MethylationWords();

    [GeneratedRegex(@"\bRNA|transcriptom|expression|nanostring|\bq?RT-?q?PCR|immunohisto|\bIHC\b|\bm?IF\b|western blot|转录组|表达|免疫组化", Options)]
    private static partial Regex ExpressionWords();
}
