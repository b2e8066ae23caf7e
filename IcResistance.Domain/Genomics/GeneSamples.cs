using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>Collects, for one gene, what every specimen of a case says of it.</summary>
public static class GeneSamples
{
    /// <summary>One entry for each specimen that covered the gene or found something in it, in the order of the record.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="gene">The gene.</param>
    /// <param name="clock">Where samples stand in the course.</param>
    /// <param name="proteinLostIn">Says whether the gene's protein is lost in a specimen, where a marker tells; null: never.</param>
    public static ValueList<GeneSample> Of(CaseRecord record, GeneSymbol gene, TreatmentClock clock, Func<Specimen, bool>? proteinLostIn = null)
    {
        var findings = record.Genomics.Where(finding => gene.Is(finding.Gene)).ToList();
        var inherited = findings.Find(finding => finding.IsLossOfFunction() && IsGermline(record, finding));
        var withSpecimen = record.Specimens
            .Select(specimen => Sample(gene, specimen, findings.FindAll(finding => finding.Specimen == specimen.Id), clock, proteinLostIn) with
            {
                ShowsCtdna = specimen.Type is SpecimenType.Plasma ? PlasmaContent.ShowsCtdna(record, specimen) : null,
            })
            .Select(sample => inherited is null ? sample : WithInherited(sample, inherited))
            .Where(sample => sample.Covered || sample.Findings.Count > 0);
        var without = findings
            .Where(finding => record.FindSpecimen(finding.Specimen) is null)
            .GroupBy(finding => clock.PhaseOf(finding))
            .Select(group => Sample(gene, group.Key, [.. group]));
        return withSpecimen.Concat(without).ToValueList();
    }

    private static GeneSample Sample(
        GeneSymbol gene, Specimen specimen, List<GenomicFinding> findings, TreatmentClock clock, Func<Specimen, bool>? proteinLostIn)
    {
        var altered = Altered(findings);
        return new GeneSample
        {
            Gene = gene,
            Specimen = specimen,
            Phase = findings.Count > 0 ? clock.PhaseOf(findings[0], specimen) : clock.PhaseOf(specimen),
            Covered = findings.Count > 0 || specimen.Covers.Any(gene.Is),
            Findings = altered,
            State = AllelicStates.Of(altered, proteinLostIn?.Invoke(specimen) ?? false),
        };
    }

    private static bool IsGermline(CaseRecord record, GenomicFinding finding) => record.FindSpecimen(finding.Specimen)?.Type is SpecimenType.Germline;

    /// <summary>An inherited loss is the first hit of every tumor cell: with the tumor's own hit it makes two (GX-04).</summary>
    private static GeneSample WithInherited(GeneSample sample, GenomicFinding inherited) =>
        sample is { IsSomatic: true, Specimen: not null } && !sample.Findings.Contains(inherited) && sample.Findings.Any(finding => finding.IsLossOfFunction() || finding.IsAlleleLoss())
            ? sample with { State = AllelicStates.Of([.. sample.Findings, inherited]), Inherited = inherited }
            : sample;

    private static GeneSample Sample(GeneSymbol gene, SamplePhase phase, List<GenomicFinding> findings)
    {
        var altered = Altered(findings);
        return new GeneSample { Gene = gene, Specimen = null, Phase = phase, Covered = true, Findings = altered, State = AllelicStates.Of(altered) };
    }

    private static ValueList<GenomicFinding> Altered(IEnumerable<GenomicFinding> findings) =>
        findings.Where(finding => finding.Class is not AlterationClass.WildType).ToValueList();
}
