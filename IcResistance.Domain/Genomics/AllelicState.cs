using IcResistance.Domain.Record;

namespace IcResistance.Domain.Genomics;

/// <summary>How many copies of a gene are lost in one specimen (GX-04), from none to both.</summary>
public enum AllelicState
{
    /// <summary>No loss of function found.</summary>
    NoLoss,

    /// <summary>One copy lost, the other stated to be kept.</summary>
    Monoallelic,

    /// <summary>The protein is lost by immunohistochemistry; the gene was not shown to be.</summary>
    ProteinLost,

    /// <summary>One hit; nothing is known of the other copy.</summary>
    OneHit,

    /// <summary>Two hits whose phase is unknown: they may sit on one copy.</summary>
    ProbableBiallelic,
    Biallelic,
}

public static class AllelicStates
{
    /// <summary>Reads the state of one gene from all its findings in one specimen.</summary>
    /// <param name="findings">Findings of one gene in one specimen.</param>
    /// <param name="proteinLost">Whether the gene's protein is lost in the same specimen by immunohistochemistry.</param>
    public static AllelicState Of(IReadOnlyCollection<GenomicFinding> findings, bool proteinLost = false)
    {
        var hits = findings.Where(finding => finding.IsLossOfFunction()).ToList();
        var withoutProtein = proteinLost || findings.Any(finding => finding.Class is AlterationClass.ProteinLoss);
        if (hits.Count == 0)
        {
            return findings.Any(finding => finding.Class is AlterationClass.ProteinLoss) ? AllelicState.ProteinLost : AllelicState.NoLoss;
        }

        if (withoutProtein || hits.Exists(IsStatedBiallelic) || findings.Any(LossOfFunction.IsAlleleLoss))
        {
            return AllelicState.Biallelic;
        }

        if (hits.Select(hit => (hit.Alteration, hit.Class)).Distinct().Count() > 1)
        {
            return AllelicState.ProbableBiallelic;
        }

        return hits.Exists(hit => hit.Zygosity is Zygosity.Monoallelic) ? AllelicState.Monoallelic : AllelicState.OneHit;
    }

    private static bool IsStatedBiallelic(GenomicFinding hit) => hit.Class is AlterationClass.HomozygousDeletion || hit.Zygosity is Zygosity.Biallelic;
}
