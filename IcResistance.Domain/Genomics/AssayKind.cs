namespace IcResistance.Domain.Genomics;

/// <summary>Whether two sequencing assays look at the same part of the genome: the same exome or genome, or the same named panel (C3).</summary>
public static class AssayKind
{
    private static readonly string[] s_exome = ["exome", "WES"];
    private static readonly string[] s_genome = ["whole-genome", "whole genome", "WGS"];

    /// <summary>False where one assay is not stated: an unnamed assay is like no other.</summary>
    public static bool IsSameBroad(string? first, string? second) =>
        first is not null && second is not null
        && (BroadName(first) is { } name && name == BroadName(second) || string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string? BroadName(string assay) =>
        Names(assay, s_exome) ? "exome" : Names(assay, s_genome) ? "genome" : null;

    private static bool Names(string assay, string[] words) => words.Any(word => assay.Contains(word, StringComparison.OrdinalIgnoreCase));
}
