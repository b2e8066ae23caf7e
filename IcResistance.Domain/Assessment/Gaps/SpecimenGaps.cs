using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Assessment.Gaps;

/// <summary>Specimens and assays that would settle open mechanisms.</summary>
internal static class SpecimenGaps
{
    private static readonly string[] s_genetic = ["INT-1b", "INT-1d", "INT-2a"];
    private static readonly string[] s_expression = ["INT-1c", "INT-4", "INT-5"];
    private static readonly string[] s_blood = ["TME-1c", "TME-2a", "TME-2b", "TME-4a", "INT-1a", "INT-3"];
    private static readonly string[] s_pdL1 = ["pd-l1", "pd-l1-tps", "pd-l1-sp142-tc", "pd-l1-sp142-ic"];

    public static IEnumerable<Gap> Find(MechanismContext context, ValueList<MechanismFinding> findings)
    {
        var clock = context.Clock;
        var open = findings.Where(finding => finding.Entry.Branch is not MechanismBranch.Host && finding.Status is MechanismStatus.NotAssessed)
            .Select(finding => finding.Entry.Id)
            .ToList();
        var tissue = open.Except(s_blood).ToList();
        var hasTissue = context.Record.Specimens.Any(item => IsProgressionTissue(item, clock));
        yield return new Gap(s_biopsy, s_biopsyWhy, hasTissue ? [] : tissue.ToValueList());
        yield return new Gap(s_sequencing, s_sequencingWhy, hasTissue ? tissue.Intersect(s_genetic).ToValueList() : []);
        yield return new Gap(s_transcriptome, s_transcriptomeWhy, hasTissue ? tissue.Intersect(s_expression).ToValueList() : []);
        yield return new Gap(s_panel, s_panelWhy, hasTissue ? tissue.Except(s_genetic).Except(s_expression).ToValueList() : []);
        yield return new Gap(s_bloodTest, s_bloodWhy, open.Intersect(s_blood).ToValueList());
        yield return new Gap(s_baseline, s_baselineWhy, UnknownTiming(findings).ToValueList());
        yield return new Gap(s_purity, s_purityWhy, UnknownPurity(findings).ToValueList());
        yield return new Gap(s_secondAllele, s_secondAlleleWhy, OneHit(context, findings).ToValueList());
        yield return new Gap(s_whiteCells, s_whiteCellsWhy, ClonalGenes(context.Record).ToValueList());
        yield return new Gap(s_pdL1Test, s_pdL1Why, NeedsPdL1(context.Record, clock) ? ["BM-13"] : []);
    }

    private static bool IsProgressionTissue(Specimen item, TreatmentClock clock) =>
        item is { Type: SpecimenType.Tissue, Histology: not SpecimenHistology.NoTumour } && clock.PhaseOf(item) is SamplePhase.AfterProgression;

    private static IEnumerable<string> UnknownTiming(ValueList<MechanismFinding> findings) => findings
        .Where(finding => finding is { Status: MechanismStatus.Possible, Timing: MechanismTiming.Unknown } && s_genetic.Contains(finding.Entry.Id))
        .Select(finding => finding.Entry.Id);

    // Acquired on the same broad assay, but nobody said how much tumor the specimen from before ICI held (C3).
    private static IEnumerable<string> UnknownPurity(ValueList<MechanismFinding> findings) => findings
        .Where(finding => finding is { Status: MechanismStatus.Possible, Timing: MechanismTiming.Acquired } && s_decisive.Contains(finding.Entry.Id)
            && finding.For.Any(evidence => evidence.Rule == "GX-05"))
        .Select(finding => finding.Entry.Id);

    // Mechanisms that need both alleles and of which only one hit, or two of unknown phase, is known.
    private static IEnumerable<string> OneHit(MechanismContext context, ValueList<MechanismFinding> findings)
    {
        var possible = findings.Where(finding => finding.Status is MechanismStatus.Possible).Select(finding => finding.Entry.Id).ToHashSet();
        return s_bothAlleles
            .Where(item => possible.Contains(item.Mechanism) && GeneSamples.Of(context.Record, GeneSymbol.Of(item.Gene), context.Clock)
                .Any(sample => sample.Phase is not SamplePhase.BeforeIci && sample.State is AllelicState.OneHit or AllelicState.ProbableBiallelic))
            .Select(item => item.Mechanism)
            .Distinct();
    }

    private static readonly string[] s_decisive = ["INT-1d", "INT-2a"];

    private static readonly (string Mechanism, string Gene)[] s_bothAlleles =
    [
        ("INT-2a", "B2M"), ("INT-1d", "JAK1"), ("INT-1d", "JAK2"), ("INT-1d", "IFNGR1"), ("INT-1d", "IFNGR2"), ("INT-1d", "STAT1"), ("INT-1d", "PTEN"),
    ];

    // Plasma carries white-cell variants; without matched white cells a JAK2 variant cannot be given to the tumor.
    private static IEnumerable<string> ClonalGenes(CaseRecord record)
    {
        var suspects = record.Genomics.Where(finding => ClonalHematopoiesis.MayExplain(record, finding)).ToList();
        return suspects.Count == 0 ? []
            : suspects.Exists(finding => GeneSymbol.Of("JAK2").Is(finding.Gene)) ? ["BM-44", "INT-1d"]
            : ["BM-44"];
    }

    private static bool NeedsPdL1(CaseRecord record, TreatmentClock clock)
    {
        var values = record.Biomarkers.Where(value => s_pdL1.Contains(value.Marker)).ToLookup(value => clock.PhaseOf(value, record.FindSpecimen(value.Specimen)));
        return values[SamplePhase.BeforeIci].Any() && !values[SamplePhase.BeforeIci].Any(before =>
            values[SamplePhase.AfterProgression].Any(after => MarkerComparison.Obstacle(record, before, after) is null));
    }

    private static readonly Phrase s_biopsy = new(
        "Biopsy after progression with broad sequencing (copy number included), HLA class I and the immune panel used before ICI",
        "进展后活检：广谱测序（含拷贝数）、HLA-Ⅰ 类及与 ICI 前相同的免疫检测组合");

    private static readonly Phrase s_biopsyWhy = new(
        "No tumor tissue from after progression is on record; most mechanisms cannot be looked for without it.", "记录中无进展后肿瘤组织，多数机制因此无从判断。");

    private static readonly Phrase s_sequencing = new(
        "Broad sequencing of the progression biopsy, covering B2M, JAK1, JAK2, PTEN and STK11 with copy number", "对进展活检行广谱测序，覆盖 B2M、JAK1、JAK2、PTEN、STK11 并含拷贝数");

    private static readonly Phrase s_sequencingWhy = new("The tissue is there; these genes were not covered in it.", "已有组织标本，但上述基因未被覆盖。");

    private static readonly Phrase s_transcriptome = new(
        "RNA expression and DNA methylation of both biopsies, each by one assay",
        "以同一方法对两次活检行 RNA 表达与 DNA 甲基化检测");

    private static readonly Phrase s_transcriptomeWhy = new(
        "Expression and methylation speak only as a change between comparable specimens (GX-02, C8).",
        "表达与甲基化仅能作为可比标本之间的变化来判读（GX-02、C8）。");

    private static readonly Phrase s_purity = new("Tumor content of the specimen from before ICI, read again by pathology", "由病理重新评估 ICI 前标本的肿瘤含量");

    private static readonly Phrase s_purityWhy = new(
        "A loss was absent before ICI, but how much tumor that specimen held is unknown (C3).", "ICI 前未见该缺失，但该标本肿瘤含量不明（C3）。");

    private static readonly Phrase s_secondAllele = new(
        "Allele-specific copy number, or immunohistochemistry of the protein, for the second allele", "等位基因特异性拷贝数分析，或以免疫组化检测蛋白，以明确另一等位基因状态");

    private static readonly Phrase s_secondAlleleWhy = new(
        "One hit is known; the mechanism needs both alleles lost (GX-04).", "已知一次打击；该机制需双等位基因缺失（GX-04）。");

    private static readonly Phrase s_panel = new(
        "The immune and stromal markers of the open mechanisms on both biopsies, by one panel and one unit", "以同一检测组合与单位，在两次活检中检测未判定机制的免疫与间质标志物");

    private static readonly Phrase s_panelWhy = new("Only comparable pairs can show a change (BM-03).", "仅可比配对数值能显示变化（BM-03）。");

    private static readonly Phrase s_bloodTest = new(
        "Blood or urine markers by the assay and specimen type used before ICI", "以与 ICI 前相同的方法和标本类型检测血液或尿液标志物");

    private static readonly Phrase s_bloodWhy = new(
        "No comparable pair is on record (BM-03); stored samples from before ICI may serve.", "记录中无可比配对（BM-03）；可利用 ICI 前留存样本。");

    private static readonly Phrase s_baseline = new("Sequencing of archival tissue from before ICI on the same assay", "以同一方法对 ICI 前存档组织测序");

    private static readonly Phrase s_baselineWhy = new(
        "A loss was found; whether it came under treatment is unknown (GX-05).",
        "已发现缺失，是否于治疗中获得不明（GX-05）。");

    private static readonly Phrase s_whiteCells = new("Sequencing of matched white cells", "配对白细胞测序");

    private static readonly Phrase s_whiteCellsWhy = new("A gene of clonal hematopoiesis was found in blood (BM-44).", "血液中发现克隆性造血相关基因（BM-44）。");

    private static readonly Phrase s_pdL1Test = new("PD-L1 on the progression biopsy with the clone used before ICI", "以 ICI 前所用克隆检测进展活检的 PD-L1");

    private static readonly Phrase s_pdL1Why = new(
        "No PD-L1 value after progression compares with the one before (BM-03, BM-11).",
        "进展后无可与 ICI 前比较的 PD-L1 数值（BM-03、BM-11）。");
}
