using System.Text.RegularExpressions;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Outside;

/// <summary>Alterations of genes that the taxonomy does not name: HLA, antigen processing, drivers, cell cycle and the like (C6).</summary>
internal static partial class GeneAlterations
{
    private static readonly AlterationKind[] s_kinds =
    [
        new("hla-loss", new Phrase("HLA class I loss", "HLA-Ⅰ 类缺失"), "GX-11", ["HLA-A", "HLA-B", "HLA-C", GeneNames.HlaClassOne], IsLoss),
        new("antigen-processing-loss", new Phrase("TAP1/TAP2 loss", "TAP1/TAP2 缺失"), "GX-13", ["TAP1", "TAP2"], LossOfFunction.IsLossOfFunction),
        new("keap1-loss", new Phrase("KEAP1 loss of function", "KEAP1 功能缺失"), "GX-15", ["KEAP1"], LossOfFunction.IsLossOfFunction),
        new("sox2-alteration", new Phrase("SOX2 alteration", "SOX2 变异"), "C6", ["SOX2"], IsAltered),
        new("cdkn2a-cdkn2b-alteration", new Phrase("CDKN2A/CDKN2B alteration", "CDKN2A/CDKN2B 变异"), "C6", ["CDKN2A", "CDKN2B"], IsAltered),
        new("egfr-kinase-domain-duplication", new Phrase("EGFR kinase domain duplication", "EGFR 激酶结构域重复"), "C6", ["EGFR"], IsKinaseDuplication),
        new("pik3ca-activation", new Phrase("PIK3CA activating change", "PIK3CA 激活变异"), "GX-19", ["PIK3CA"], IsActivating),
        new("mdm2-amplification", new Phrase("MDM2/MDM4 amplification", "MDM2/MDM4 扩增"), "C6", ["MDM2", "MDM4"], IsAmplified),
        new("driver-amplification", new Phrase(
            "Amplification of a driver gene",
            "驱动基因扩增"), "GX-22", ["EGFR", "MET", "ERBB2", "KRAS", "BRAF", "ALK", "ROS1", "RET", "FGFR1", "FGFR2", "FGFR3", "PIK3CA", "MYC"], IsAmplified),
        new("chromatin-remodeling-loss", new Phrase("Loss of a chromatin-remodeling gene", "染色质重塑基因缺失"), "C6", ["SMARCA4", "SMARCB1", "ARID1A", "PBRM1"], LossOfFunction.IsLossOfFunction),
    ];

    private static readonly Phrase s_caveat = new(
        "Outside the review's taxonomy: shown for discussion, no mechanism of acquired resistance is claimed.",
        "不在综述分类体系之内：供讨论参考，不主张其为获得性耐药机制。");

    public static IEnumerable<OutsideFinding> Find(CaseRecord record, TreatmentClock clock) =>
        s_kinds.Select(kind => Find(record, clock, kind)).OfType<OutsideFinding>();

    private static OutsideFinding? Find(CaseRecord record, TreatmentClock clock, AlterationKind kind)
    {
        var findings = record.Genomics.Where(finding => kind.Genes.Any(gene => GeneSymbol.Of(gene).Is(finding.Gene)) && kind.Counts(finding)).ToList();
        return findings.Count == 0 ? null : new OutsideFinding
        {
            Id = kind.Id,
            Name = kind.Name,
            Timing = TimingOf(record, clock, findings),
            Evidence = findings.Select(finding => Say(record, finding, kind.Rule)).ToValueList(),
            Caveat = s_caveat,
        };
    }

    private static MechanismTiming TimingOf(CaseRecord record, TreatmentClock clock, List<GenomicFinding> findings)
    {
        if (findings.Exists(finding => clock.PhaseOf(finding, record.FindSpecimen(finding.Specimen)) is SamplePhase.BeforeIci))
        {
            return MechanismTiming.Baseline;
        }

        return findings.All(finding => IsAcquired(record, clock, finding)) ? MechanismTiming.Acquired : MechanismTiming.Unknown;
    }

    private static bool IsAcquired(CaseRecord record, TreatmentClock clock, GenomicFinding finding)
    {
        var samples = GeneSamples.Of(record, GeneSymbol.Of(finding.Gene), clock);
        return samples.FirstOrDefault(sample => sample.Findings.Contains(finding)) is { } later
            && AlterationTiming.Of(later, samples) is { Onset: AlterationOnset.Acquired, PurityKnown: true };
    }

    private static Evidence Say(CaseRecord record, GenomicFinding finding, string rule)
    {
        var text = GenomicWording.Of(finding, record.FindSpecimen(finding.Specimen));
        return new Evidence(new Phrase($"{text.En}.", $"{text.Zh}。"), [finding.Path], rule);
    }

    private static bool IsAltered(GenomicFinding finding) =>
        finding.Class is not AlterationClass.WildType && finding.Pathogenicity is not (Pathogenicity.Benign or Pathogenicity.Vus);

    private static bool IsLoss(GenomicFinding finding) => finding.IsLossOfFunction() || finding.IsAlleleLoss() || finding.Class is AlterationClass.ProteinLoss;

    private static bool IsAmplified(GenomicFinding finding) => finding.Class is AlterationClass.Amplification;

    private static bool IsActivating(GenomicFinding finding) =>
        finding is { Class: AlterationClass.Missense or AlterationClass.Inframe, Pathogenicity: Pathogenicity.Pathogenic or Pathogenicity.LikelyPathogenic };

    private static bool IsKinaseDuplication(GenomicFinding finding) =>
        finding.Alteration is { } alteration && KinaseDuplication().IsMatch(alteration);

    [GeneratedRegex(@"kinase[- ]domain[- ]duplication|\bKDD\b|激酶(结构)?域重复", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KinaseDuplication();

    private sealed record AlterationKind(string Id, Phrase Name, string Rule, ValueList<string> Genes, Func<GenomicFinding, bool> Counts);
}
