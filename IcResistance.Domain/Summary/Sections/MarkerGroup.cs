using System.Collections.Frozen;
using IcResistance.Domain.Biomarkers;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Which table of the second page a marker stands in.</summary>
internal enum MarkerGroup
{
    /// <summary>PD-L1, TMB, MSI, ctDNA, MHC class I, and every marker that the program does not know.</summary>
    Tumour,

    /// <summary>Cells, checkpoints, cytokines and metabolites around the tumour.</summary>
    Microenvironment,

    /// <summary>Blood counts and chemistry.</summary>
    Blood,
}

internal static class MarkerGroups
{
    /// <summary>Blood values that a board asks for, in their order; missing ones are named.</summary>
    public static readonly string[] AskedFor = ["ldh", "nlr", "albumin", "crp"];

    /// <summary>Kidney and liver tests, in the order in which they are printed.</summary>
    public static readonly string[] OrganFunction = ["creatinine", "egfr-renal", "alt", "ast", "bilirubin"];

    private static readonly FrozenSet<string> s_blood =
        new[] { "ldh", "nlr", "dnlr", "lipi", "albumin", "crp", "tsh", "ft4", "haemoglobin", "platelets" }.Concat(OrganFunction).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_tumour = ["pd-l1", "tmb", "msi", "ctdna", "mhc-1", "neoantigen"];

    public static MarkerGroup Of(string marker) =>
        s_blood.Contains(marker) ? MarkerGroup.Blood
        : s_tumour.Any(start => marker.StartsWith(start, StringComparison.Ordinal)) || MarkerDictionary.Current.Find(marker) is null ? MarkerGroup.Tumour
        : MarkerGroup.Microenvironment;
}
