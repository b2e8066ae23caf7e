using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>What one specimen says of one gene: covered or not, what was found, how many copies are lost.</summary>
public sealed record GeneSample
{
    public required GeneSymbol Gene { get; init; }

    /// <summary>The specimen; null where a finding names none.</summary>
    public required Specimen? Specimen { get; init; }

    public required SamplePhase Phase { get; init; }

    /// <summary>
    /// Whether the assay looked at the gene: stated in the specimen's coverage, or shown by a finding. False: coverage is
    /// unknown, or stated without this gene. Then nothing found says nothing.
    /// </summary>
    public required bool Covered { get; init; }

    /// <summary>Findings in this gene, wild-type rows left out.</summary>
    public required ValueList<GenomicFinding> Findings { get; init; }

    public required AllelicState State { get; init; }

    /// <summary>Whether ctDNA was found at all in this plasma: another finding or a level above detection. Null: not told, or no plasma.</summary>
    public bool? ShowsCtdna { get; init; }

    /// <summary>Speaks of the tumor: germline and matched normal material does not.</summary>
    public bool IsSomatic => Specimen?.Type is not (SpecimenType.Germline or SpecimenType.Stool);

    public bool HasLoss => State is not AllelicState.NoLoss;

    /// <summary>Holds a change of which nobody said whether it abolishes the gene product (GX-03).</summary>
    public bool IsOpen => !HasLoss && Findings.Any(LossOfFunction.IsOfUnknownEffect);

    /// <summary>Looked at, and no loss of function found.</summary>
    public bool IsIntact => Covered && !HasLoss && !IsOpen;

    /// <summary>A loss of function inherited in one copy, where the tumor hit the other; null: none.</summary>
    public GenomicFinding? Inherited { get; init; }

    /// <summary>Loss-of-function findings and losses of one allele: what the allelic state was read from.</summary>
    public IEnumerable<GenomicFinding> Hits => Findings.Where(finding => finding.IsLossOfFunction() || finding.IsAlleleLoss() || finding.Class is AlterationClass.ProteinLoss);

    /// <summary>JSON paths of the hits, or of the specimen where nothing was found.</summary>
    public ValueList<string> Paths => HasLoss ? Hits.Select(hit => hit.Path).ToValueList() : SpecimenPaths;

    public ValueList<string> SpecimenPaths => Specimen is null ? Findings.Select(finding => finding.Path).ToValueList() : [Specimen.Path];
}
