using IcResistance.Domain.Genomics;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>What shows that a driver gene is unaltered: a report, a wild-type finding, or tumor that was sequenced for it without a finding.</summary>
internal static class UnalteredDrivers
{
    /// <summary>One path for each gene; null where one of them is not known to be unaltered.</summary>
    public static List<string>? PathsOf(CaseRecord record, IEnumerable<string> genes)
    {
        var paths = new List<string>();
        foreach (var gene in genes.Select(GeneSymbol.Of))
        {
            if ((Reported(record, gene) ?? FoundWildType(record, gene) ?? Covered(record, gene)) is not { } path)
            {
                return null;
            }

            paths.Add(path);
        }

        return paths;
    }

    private static string? Reported(CaseRecord record, GeneSymbol gene) => record.Drivers
        .Select((driver, index) => (driver, Path: $"drivers[{index}]"))
        .Where(item => gene.Is(item.driver.Gene) && item.driver is { Status: DriverGeneStatus.WildType } or { Status: DriverGeneStatus.Altered, Detail: not null })
        .Select(item => item.Path)
        .FirstOrDefault();

    private static string? FoundWildType(CaseRecord record, GeneSymbol gene) => record.Genomics.FirstOrDefault(finding =>
        finding.Class is AlterationClass.WildType && gene.Is(finding.Gene)
        && (record.FindSpecimen(finding.Specimen) is not { } specimen || ShowsTumor(record, specimen)))?.Path;

    private static string? Covered(CaseRecord record, GeneSymbol gene) =>
        record.Specimens.FirstOrDefault(specimen => specimen.Covers.Any(gene.Is) && ShowsTumor(record, specimen))?.Path;

    /// <summary>
    /// Material without tumor, with too little of it, or on a methylation assay can show that an alteration is there, never
    /// that it is not (GX-05): then the gene is unknown.
    /// </summary>
    private static bool ShowsTumor(CaseRecord record, Specimen specimen) =>
        specimen.Type is not (SpecimenType.Germline or SpecimenType.Stool)
        && specimen.Histology is not SpecimenHistology.NoTumour
        && !(specimen.PurityPercent < GenomicConventions.Default.MinimumPurityPercent)
        && !(specimen.Type is SpecimenType.Plasma && PlasmaContent.ShowsCtdna(record, specimen) is false)
        && (AssayKind.ReadsDna(specimen.Assay) || !AssayKind.IsMethylation(specimen.Assay));
}
