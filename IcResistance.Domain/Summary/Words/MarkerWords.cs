using System.Collections.Frozen;
using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Summary.Words;

/// <summary>Short names of markers, as they fit beside a track, and their values as text.</summary>
internal static class MarkerWords
{
    private static readonly FrozenDictionary<string, Phrase> s_names = new Dictionary<string, Phrase>
    {
        ["pd-l1"] = Phrase.Same("PD-L1"),
        ["pd-l1-tps"] = Phrase.Same("PD-L1 TPS"),
        ["pd-l1-cps"] = Phrase.Same("PD-L1 CPS"),
        ["pd-l1-sp142-tc"] = Phrase.Same("PD-L1 SP142 TC"),
        ["pd-l1-sp142-ic"] = Phrase.Same("PD-L1 SP142 IC"),
        ["tmb-tissue"] = new("TMB, tissue", "组织 TMB"),
        ["tmb-blood"] = new("TMB, blood", "血液 TMB"),
        ["msi"] = Phrase.Same("MSI / MMR"),
        ["cd8-density"] = new("CD8 density", "CD8 密度"),
        ["immune-phenotype"] = new("Immune phenotype", "免疫表型"),
        ["cd3-pd1-fraction"] = Phrase.Same("CD3+PD-1+"),
        ["cd8-pd1-fraction"] = Phrase.Same("CD8+PD-1+"),
        ["cd45"] = Phrase.Same("CD45+"),
        ["treg"] = Phrase.Same("Treg (FOXP3+)"),
        ["mdsc"] = Phrase.Same("MDSC"),
        ["tam-m2"] = new("TAM M2 (CD163+)", "M2 型 TAM (CD163+)"),
        ["tim3"] = Phrase.Same("TIM-3"),
        ["lag3"] = Phrase.Same("LAG-3"),
        ["vista"] = Phrase.Same("VISTA"),
        ["ido-kyn-trp"] = Phrase.Same("IDO: Kyn/Trp"),
        ["adenosine"] = new("Adenosine", "腺苷"),
        ["cd73"] = Phrase.Same("CD73"),
        ["tgf-beta"] = Phrase.Same("TGF-β"),
        ["il-6"] = Phrase.Same("IL-6"),
        ["il-8"] = Phrase.Same("IL-8"),
        ["il-10"] = Phrase.Same("IL-10"),
        ["vegf"] = Phrase.Same("VEGF"),
        ["lactate"] = new("Lactate", "乳酸"),
        ["ldh"] = new("LDH", "LDH"),
        ["neoantigen-burden"] = new("Neoantigen burden", "新抗原负荷"),
        ["tcr-clonality"] = new("TCR clonality", "TCR 克隆性"),
        ["tcr-diversity"] = new("TCR diversity", "TCR 多样性"),
        ["ctdna-max-vaf"] = new("ctDNA, max VAF", "ctDNA 最大 VAF"),
        ["ctdna-mean-vaf"] = new("ctDNA, mean VAF", "ctDNA 平均 VAF"),
        ["ctdna-mtm"] = new("ctDNA, MTM", "ctDNA MTM"),
        ["nlr"] = Phrase.Same("NLR"),
        ["dnlr"] = Phrase.Same("dNLR"),
        ["lipi"] = Phrase.Same("LIPI"),
        ["crp"] = Phrase.Same("CRP"),
        ["albumin"] = new("Albumin", "白蛋白"),
        ["mhc-1-expression"] = new("MHC-I expression", "MHC-I 表达"),
        ["collagen-caf"] = new("Collagen / CAF", "胶原 / CAF"),
        ["cox2-pge2"] = Phrase.Same("COX-2 / PGE2"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The marker's name, or the id itself where the program does not know the marker.</summary>
    public static Phrase NameOf(string marker) => s_names.TryGetValue(marker, out var name) ? name : Phrase.Same(marker);

    /// <summary>Order in which a board reads markers: tumour burden and PD-L1 first, blood counts after them, the rest as in the dictionary.</summary>
    public static int OrderOf(string marker) => marker switch
    {
        _ when marker.StartsWith("ctdna", StringComparison.Ordinal) => 0,
        _ when marker.StartsWith("pd-l1", StringComparison.Ordinal) => 1,
        "ldh" => 2,
        "nlr" or "dnlr" => 3,
        _ => 4,
    };

    /// <summary>Below what the assay could count: drawn open, labelled "nd" where the assay looks for traces.</summary>
    public static bool IsBelowDetection(BiomarkerMeasurement value) =>
        value.Comparator is ValueComparator.LessThan or ValueComparator.AtMost || IsNotDetected(value.Text);

    public static string ShortValue(BiomarkerMeasurement measurement)
    {
        if (IsNotDetected(measurement.Text))
        {
            return "nd";
        }

        return measurement.Value is { } value
            ? Comparator(measurement) + value.ToString("0.####", CultureInfo.InvariantCulture)
            : measurement.Text ?? "–";
    }

    /// <summary>Value with unit: "80 %", "2.4 mut/Mb", "nd (&lt;0.01 %)".</summary>
    public static Phrase FullValue(BiomarkerMeasurement measurement)
    {
        var unit = measurement.Unit is null or "ratio" ? "" : "\u2009" + measurement.Unit;
        var number = measurement.Value is { } value ? Comparator(measurement) + value.ToString("0.####", CultureInfo.InvariantCulture) + unit : null;
        return (number, measurement.Text) switch
        {
            (null, null) => new Phrase("value not stated", "数值未说明"),
            (null, { } text) => Phrase.Same(text),
            ({ }, null) => Phrase.Same(number),
            ({ }, { } text) => Phrase.Of($"{number} ({text})", $"{number}（{text}）"),
        };
    }

    private static bool IsNotDetected(string? text) =>
        text is not null && (text.Contains("not detected", StringComparison.OrdinalIgnoreCase) || text.Contains("undetect", StringComparison.OrdinalIgnoreCase));

    private static string Comparator(BiomarkerMeasurement measurement) =>
        measurement.Comparator is { } comparator and not ValueComparator.Equal ? comparator.WrittenName() : "";
}
