using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Outside;

/// <summary>A targetable driver that was found only after ICI (GX-22): no mechanism, but treatment is planned anew where it holds.</summary>
internal static class NewDriver
{
    private static readonly string[] s_genes = ["EGFR", "ALK", "ROS1", "RET", "MET", "ERBB2", "BRAF", "NTRK1", "NTRK2", "NTRK3"];

    public static IEnumerable<OutsideFinding> Find(CaseRecord record, TreatmentClock clock)
    {
        var news = record.Genomics
            .Where(finding => IsDriver(finding) && PhaseOf(record, clock, finding) is SamplePhase.AfterProgression && !IsKnownBefore(record, clock, finding))
            .ToList();
        if (news.Count > 0)
        {
            yield return new OutsideFinding
            {
                Id = "driver-found-after-ici",
                Name = new Phrase("Driver alteration found after ICI", "ICI 后检出的驱动基因变异"),
                Timing = MechanismTiming.Unknown,
                Evidence = news.ConvertAll(finding => Say(record, finding)).ToValueList(),
                Caveat = new Phrase(
                    "Whether it came under treatment or was missed before is not known. Drivers are checked before any immunotherapy option (GX-22).",
                    "系治疗中新发还是此前漏检不明。任何免疫治疗选择之前须核查驱动基因（GX-22）。"),
            };
        }
    }

    private static bool IsDriver(GenomicFinding finding) => s_genes.Any(gene => GeneSymbol.Of(gene).Is(finding.Gene)) && finding switch
    {
        { Class: AlterationClass.Fusion } => true,
        { Class: AlterationClass.Missense or AlterationClass.Inframe or AlterationClass.Splice } =>
            finding.Pathogenicity is Pathogenicity.Pathogenic or Pathogenicity.LikelyPathogenic,
        _ => false,
    };

    private static bool IsKnownBefore(CaseRecord record, TreatmentClock clock, GenomicFinding finding)
    {
        var gene = GeneSymbol.Of(finding.Gene);
        return record.Drivers.Any(driver => gene.Is(driver.Gene) && driver.Status is DriverGeneStatus.Altered)
            || record.Genomics.Any(other => gene.Is(other.Gene) && IsDriver(other) && PhaseOf(record, clock, other) is SamplePhase.BeforeIci);
    }

    private static SamplePhase PhaseOf(CaseRecord record, TreatmentClock clock, GenomicFinding finding) =>
        clock.PhaseOf(finding, record.FindSpecimen(finding.Specimen));

    private static Evidence Say(CaseRecord record, GenomicFinding finding)
    {
        var text = GenomicWording.Of(finding, record.FindSpecimen(finding.Specimen));
        return new Evidence(new Phrase($"{text.En}.", $"{text.Zh}。"), [finding.Path], "GX-22");
    }
}
