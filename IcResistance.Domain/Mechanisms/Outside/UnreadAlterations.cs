using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Outside;

/// <summary>Alterations that no rule reads, so that none leaves the assessment without a trace: another gene, or a name that is not recognized (C6, GX-01).</summary>
/// <remarks>
/// Called (likely) pathogenic, or of a class that breaks, removes, multiplies or fuses a gene; and any under a name that is not recognized, which may
/// be a known gene misspelled. What is left out is shown among the findings of the case all the same.
/// </remarks>
internal static class UnreadAlterations
{
    private const int MostNamed = 8;

    // Weighed by the rules of the taxonomy, which say themselves what they do not count; and drivers, which the options are checked against (GX-22).
    private static readonly HashSet<string> s_weighed =
    [
        "B2M", "JAK1", "JAK2", "IFNGR1", "IFNGR2", "STAT1", "PTEN", "STK11",
        "EGFR", "ALK", "ROS1", "RET", "MET", "ERBB2", "BRAF", "NTRK1", "NTRK2", "NTRK3", "KRAS",
    ];

    public static IEnumerable<OutsideFinding> Find(MechanismContext context, IEnumerable<MechanismFinding> mechanisms, IReadOnlyCollection<OutsideFinding> others)
    {
        var told = mechanisms.SelectMany(finding => finding.For.Concat(finding.Against)).Concat(others.SelectMany(finding => finding.Evidence)).SelectMany(evidence => evidence.Data).ToHashSet();
        var unread = context.Record.Genomics.Where(finding => !told.Contains(finding.Path) && Matters(finding)).ToList();
        if (unread.Count > 0)
        {
            yield return new OutsideFinding
            {
                Id = "alterations-not-interpreted",
                Name = new Phrase("Alterations that no rule reads", "无规则解读的变异"),
                Timing = MechanismTiming.Unknown,
                Evidence = unread.Take(MostNamed).Select(finding => Say(context.Record, finding)).ToValueList(),
                Caveat = Caveat(unread),
            };
        }
    }

    private static bool Matters(GenomicFinding finding)
    {
        var gene = GeneSymbol.Of(finding.Gene);
        return finding.Class is not AlterationClass.WildType
            && finding.Pathogenicity is not (Pathogenicity.Benign or Pathogenicity.Vus)
            && !s_weighed.Contains(gene.Name)
            && (finding.Pathogenicity is Pathogenicity.Pathogenic or Pathogenicity.LikelyPathogenic
                || finding.IsLossOfFunction()
                || finding.Class is AlterationClass.Amplification or AlterationClass.Fusion or AlterationClass.ProteinLoss
                || (finding.Class is AlterationClass.Loh or AlterationClass.HetLoss && !gene.IsRecognized));
    }

    private static Evidence Say(CaseRecord record, GenomicFinding finding)
    {
        var text = GenomicWording.Of(finding, record.FindSpecimen(finding.Specimen));
        return new Evidence(new Phrase($"{text.En}.", $"{text.Zh}。"), [finding.Path], "C6");
    }

    private static Phrase Caveat(List<GenomicFinding> unread)
    {
        var strange = unread.Where(finding => !GeneSymbol.Of(finding.Gene).IsRecognized).Select(finding => finding.Gene).Distinct().Take(MostNamed).ToList();
        var names = strange.Count == 0 ? null : (Phrase?)Phrase.Of(
            $" Not among the gene names of the program: {string.Join(", ", strange)}; if one is another name of a known gene, no rule saw it (GX-01).",
            $"程序的基因名中无：{string.Join("、", strange)}；若为已知基因的别名，则未被任何规则读取（GX-01）。");
        var rest = unread.Count > MostNamed ? (Phrase?)Phrase.Of($" And {unread.Count - MostNamed} more.", $"另有 {unread.Count - MostNamed} 项。") : null;
        return new Phrase(
            $"Shown as recorded, not interpreted; whether one came under treatment was not compared.{names?.En}{rest?.En}",
            $"按记录展示，不作解读；未比较其是否在治疗中出现。{names?.Zh}{rest?.Zh}");
    }
}
