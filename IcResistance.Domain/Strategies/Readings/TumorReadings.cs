using System.Text.RegularExpressions;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>What the tumor and its microenvironment are known to be: PD-L1, T cells, histology, brain, HLA type.</summary>
internal static partial class TumorReadings
{
    private static readonly GeneSymbol s_hlaA = GeneSymbol.Of("HLA-A");

    /// <summary>The latest tumor proportion score against a limit in per cent. Other PD-L1 scores are never put in its place (BM-10, BM-11).</summary>
    public static Func<StrategyCase, Reading> PdL1AtLeast(decimal percent) => patient =>
    {
        var scores = ChronologicalOrder.Of(patient.Record.Biomarkers).Where(item => item.Marker == "pd-l1-tps" && !IsBySp142(item)).ToList();
        if (scores.FindLast(item => item.Value is not null) is not { } latest)
        {
            var others = patient.Record.Biomarkers.Where(item => item.Marker.StartsWith("pd-l1", StringComparison.Ordinal)).ToList();
            return Reading.Unknown(
                others.Count > 0
                    ? new Phrase("PD-L1 is on record, but no TPS with a number.", "有 PD-L1 记录，但无 TPS 数值。")
                    : new Phrase("PD-L1 is not on record.", "PD-L1 未记录。"),
                others.Select(item => item.Path));
        }

        var said = MarkerComparison.Say(patient.Record, latest);
        var found = scores.Count > 1
            ? Phrase.Of($"Latest TPS {said.En}; {scores.Count} on record.", $"最近一次 TPS {said.Zh}；共 {scores.Count} 次记录。")
            : Phrase.Of($"TPS {said.En}.", $"TPS {said.Zh}。");
        if (UnitDoubt.Of(latest) is { } doubt)
        {
            return Reading.Unknown(Phrase.Of($"{found.En} Not interpreted: {doubt.En}.", $"{found.Zh}不作解读：{doubt.Zh}。"), scores.Select(item => item.Path));
        }

        return Reaches(latest, percent) is { } reached
            ? Reading.Of(reached, found, scores.Select(item => item.Path))
            : Reading.Unknown(found, scores.Select(item => item.Path));
    };

    /// <summary>SP142 stains fewer tumor cells: its score is another one, whatever marker it was entered as (BM-11).</summary>
    private static bool IsBySp142(BiomarkerMeasurement item) => item.Assay?.Contains("SP142", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>A named immune phenotype. A cell count has no cut-off (BM-17) and decides nothing.</summary>
    public static Reading HighInfiltration(StrategyCase patient)
    {
        if (Phenotype(patient) is { } phenotype)
        {
            var said = MarkerComparison.Say(patient.Record, phenotype);
            var found = Phrase.Of($"Immune phenotype {said.En}.", $"免疫表型 {said.Zh}。");
            return IsCold(phenotype) ? Reading.NotMet(found, phenotype.Path)
                : Has(phenotype, "uninflamed", "non-inflamed", "noninflamed", "not inflamed", "非炎症") ? Reading.NotMet(found, phenotype.Path)
                : Has(phenotype, "inflamed", "hot", "炎症", "浸润型") ? Reading.Met(found, phenotype.Path)
                : Reading.Unknown(found, phenotype.Path);
        }

        var counts = patient.Record.Biomarkers.Where(item => item.Marker == "cd8-density").ToList();
        return Reading.Unknown(
            counts.Count > 0
                ? new Phrase("CD8 density is on record, but no cut-off exists (BM-17); the immune phenotype is not.", "有 CD8 密度记录，但无临界值（BM-17）；免疫表型未记录。")
                : new Phrase("The immune phenotype is not on record.", "免疫表型未记录。"),
            counts.Select(item => item.Path));
    }

    /// <summary>Latest immune phenotype; null where none is on record.</summary>
    public static BiomarkerMeasurement? Phenotype(StrategyCase patient) =>
        ChronologicalOrder.Of(patient.Record.Biomarkers).LastOrDefault(item => item is { Marker: "immune-phenotype", Text: not null });

    public static bool IsCold(BiomarkerMeasurement phenotype) => Has(phenotype, "desert", "excluded", "cold", "荒漠", "排斥", "排除");

    public static Reading NonSquamous(StrategyCase patient) => Squamous(patient).Reversed();

    /// <summary>Squamous histology, of the patient or of any specimen; a mixed or unnamed histology is unknown.</summary>
    public static Reading Squamous(StrategyCase patient)
    {
        var specimens = patient.Record.Specimens.Where(item => item.Histology is SpecimenHistology.Squamous).Select(item => item.Path).ToList();
        if (specimens.Count > 0)
        {
            return Reading.Met(new Phrase("Squamous in a specimen.", "标本为鳞癌。"), specimens);
        }

        return patient.Record.Patient?.Histology switch
        {
            Histology.Squamous => Reading.Met(new Phrase("Squamous cell carcinoma.", "鳞状细胞癌。"), "patient.histology"),
            Histology.Adenocarcinoma => Reading.NotMet(new Phrase("Adenocarcinoma.", "腺癌。"), "patient.histology"),
            Histology.LargeCell => Reading.NotMet(new Phrase("Large-cell carcinoma.", "大细胞癌。"), "patient.histology"),
            Histology.Sarcomatoid => Reading.NotMet(new Phrase("Sarcomatoid carcinoma.", "肉瘤样癌。"), "patient.histology"),
            Histology.Adenosquamous => Reading.Unknown(new Phrase("Adenosquamous: which part prevails is not stated.", "腺鳞癌：主要成分未说明。"), "patient.histology"),
            Histology.Nos or Histology.Other => Reading.Unknown(new Phrase("The histological type is not named.", "组织学类型未注明。"), "patient.histology"),
            null => Reading.Unknown(new Phrase("Histology is not on record.", "组织学未记录。")),
        };
    }

    /// <summary>HLA-A2, from an HLA-A type (<c>A*02:01</c>) among the genomic findings or from a marker <c>hla-a2</c>.</summary>
    public static Reading HlaA2(StrategyCase patient)
    {
        var typed = patient.Record.Genomics.Where(item => s_hlaA.Is(item.Gene) && item.Alteration is not null && Allele().IsMatch(item.Alteration)).ToList();
        if (typed.Count > 0)
        {
            var alleles = typed.SelectMany(item => Allele().Matches(item.Alteration!)).Select(match => match.Groups["group"].Value).ToList();
            var found = Phrase.Same(string.Join(", ", typed.Select(item => $"HLA-A {item.Alteration}")));
            return alleles.Contains("02") ? Reading.Met(found, typed.Select(item => item.Path))
                : alleles.Count > 1 ? Reading.NotMet(found, typed.Select(item => item.Path))
                : Reading.Unknown(Phrase.Of($"{found.En}; the other allele is not named.", $"{found.Zh}；另一等位基因未注明。"), typed.Select(item => item.Path));
        }

        var marker = patient.Record.Biomarkers.LastOrDefault(item => string.Equals(item.Marker, "hla-a2", StringComparison.OrdinalIgnoreCase));
        return marker is null ? Reading.Unknown(new Phrase("The HLA type is not on record.", "HLA 分型未记录。"))
            : Has(marker, "negative", "阴性") ? Reading.NotMet(new Phrase("HLA-A2 negative.", "HLA-A2 阴性。"), marker.Path)
            : Has(marker, "positive", "阳性") ? Reading.Met(new Phrase("HLA-A2 positive.", "HLA-A2 阳性。"), marker.Path)
            : Reading.Unknown(new Phrase("The HLA type is not readable.", "HLA 分型无法识别。"), marker.Path);
    }

    /// <summary>Whether a value with its comparator is on the upper side of a limit; null where it may be on either.</summary>
    private static bool? Reaches(BiomarkerMeasurement item, decimal limit) => (item.Comparator ?? ValueComparator.Equal) switch
    {
        ValueComparator.Equal => item.Value >= limit,
        ValueComparator.AtLeast or ValueComparator.GreaterThan => item.Value >= limit ? true : null,
        ValueComparator.LessThan => item.Value <= limit ? false : null,
        ValueComparator.AtMost => item.Value < limit ? false : null,
    };

    private static bool Has(BiomarkerMeasurement item, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (item.Text?.Contains(word, StringComparison.OrdinalIgnoreCase) is true)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\bA?\*?(?<group>\d{2}):\d{2,3}|\bA\*(?<group>\d{2})\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Allele();
}
