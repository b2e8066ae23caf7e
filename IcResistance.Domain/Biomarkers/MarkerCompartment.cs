using System.Text.RegularExpressions;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>Where in the patient a value was measured, as far as the record says.</summary>
public enum Compartment
{
    /// <summary>Tumour cells or the tumour's own area, by the marker's definition or by words.</summary>
    Tumor,

    Stroma,

    /// <summary>Tissue whose part is not stated: cells of tumour and stroma may be counted together.</summary>
    TissueNotStated,

    /// <summary>Blood, plasma or serum.</summary>
    Blood,

    Effusion,

    /// <summary>The record does not say what was measured.</summary>
    NotStated,
}

/// <summary>Reads the compartment of a value; never guesses it: tissue without a word about its part stays "not stated".</summary>
public static partial class MarkerCompartment
{
    // Measured on tumour cells or their DNA by definition; collagen and fibroblasts are stroma by definition; the others are blood tests.
    private static readonly HashSet<string> s_tumor = ["pd-l1-tps", "pd-l1-sp142-tc", "tmb-tissue", "neoantigen-burden"];
    private static readonly HashSet<string> s_stroma = ["collagen-caf"];
    private static readonly HashSet<string> s_blood =
        ["ldh", "nlr", "dnlr", "lipi", "crp", "albumin", "tmb-blood", "ctdna-max-vaf", "ctdna-mean-vaf", "ctdna-mtm"];

    public static Compartment Of(CaseRecord record, BiomarkerMeasurement value)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(value);
        return MarkerComparison.SpecimenTypeOf(record, value) switch
        {
            SpecimenType.Plasma or SpecimenType.Serum or SpecimenType.Blood => Compartment.Blood,
            SpecimenType.Effusion => Compartment.Effusion,
            SpecimenType.Tissue => PartOf(value) ?? Compartment.TissueNotStated,
            SpecimenType.Stool or SpecimenType.Germline or SpecimenType.Other => Compartment.NotStated,
            null => s_blood.Contains(value.Marker) ? Compartment.Blood : PartOf(value) ?? Compartment.NotStated,
        };
    }

    private static Compartment? PartOf(BiomarkerMeasurement value)
    {
        var words = $"{value.Assay} {value.Unit} {value.Text}";
        return (Stroma().IsMatch(words), Tumor().IsMatch(words), value.Marker) switch
        {
            (true, true, _) => null,
            (true, false, _) => Compartment.Stroma,
            (false, true, _) => Compartment.Tumor,
            (_, _, var marker) when s_tumor.Contains(marker) => Compartment.Tumor,
            (_, _, var marker) when s_stroma.Contains(marker) => Compartment.Stroma,
            _ => null,
        };
    }

    [GeneratedRegex(@"\bstroma(l)?\b|间质|基质", RegexOptions.IgnoreCase)]
    private static partial Regex Stroma();

    // "Tumour-informed" and "tumour-normal pair" name a method, not a place.
    [GeneratedRegex(@"\btumou?r(al)?\b(?!-)|肿瘤(区|巢|细胞)", RegexOptions.IgnoreCase)]
    private static partial Regex Tumor();
}
