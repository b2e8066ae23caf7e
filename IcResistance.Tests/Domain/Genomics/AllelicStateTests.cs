using IcResistance.Domain.Genomics;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Genomics;

public sealed class AllelicStateTests
{
    [Theory]
    [InlineData(AlterationClass.Nonsense, null, true)]
    [InlineData(AlterationClass.Frameshift, Pathogenicity.Unknown, true)]
    [InlineData(AlterationClass.Splice, null, true)]
    [InlineData(AlterationClass.HomozygousDeletion, null, true)]
    [InlineData(AlterationClass.Missense, Pathogenicity.LikelyPathogenic, true)]
    [InlineData(AlterationClass.Missense, Pathogenicity.Unknown, false)]
    [InlineData(AlterationClass.Frameshift, Pathogenicity.Vus, false)]
    [InlineData(AlterationClass.Nonsense, Pathogenicity.Benign, false)]
    [InlineData(AlterationClass.Other, Pathogenicity.Pathogenic, true)]
    [InlineData(AlterationClass.Other, Pathogenicity.Unknown, false)]
    [InlineData(AlterationClass.ExpressionDown, Pathogenicity.Pathogenic, false)]
    [InlineData(AlterationClass.Hypermethylation, Pathogenicity.Pathogenic, false)]
    [InlineData(AlterationClass.Loh, Pathogenicity.Pathogenic, false)]
    public void Finding_CountsAsLossOfFunction_ByClassAndPathogenicity(AlterationClass kind, Pathogenicity? pathogenicity, bool expected) =>
        Assert.Equal(expected, Finding(kind, pathogenicity: pathogenicity).IsLossOfFunction());

    [Fact]
    public void State_OneHitAndLossOfTheOtherAllele_IsBiallelic() =>
        Assert.Equal(AllelicState.Biallelic, AllelicStates.Of([Finding(AlterationClass.Frameshift), Finding(AlterationClass.Loh)]));

    [Fact]
    public void State_OneHitAndProteinLost_IsBiallelic() =>
        Assert.Equal(AllelicState.Biallelic, AllelicStates.Of([Finding(AlterationClass.Frameshift)], proteinLost: true));

    [Fact]
    public void State_HomozygousDeletion_IsBiallelic() => Assert.Equal(AllelicState.Biallelic, AllelicStates.Of([Finding(AlterationClass.HomozygousDeletion)]));

    [Fact]
    public void State_TwoHitsOfUnknownPhase_IsProbablyBiallelic() => Assert.Equal(
        AllelicState.ProbableBiallelic,
        AllelicStates.Of([Finding(AlterationClass.Frameshift, "p.A1fs"), Finding(AlterationClass.Nonsense, "p.B2*")]));

    [Fact]
    public void State_OneHitStatedMonoallelic_IsMonoallelic() =>
        Assert.Equal(AllelicState.Monoallelic, AllelicStates.Of([Finding(AlterationClass.Nonsense, zygosity: Zygosity.Monoallelic)]));

    [Fact]
    public void State_OneHit_LeavesTheOtherAlleleUnknown() => Assert.Equal(AllelicState.OneHit, AllelicStates.Of([Finding(AlterationClass.Nonsense)]));

    [Fact]
    public void State_LossOfOneAlleleAlone_IsNoLoss() => Assert.Equal(AllelicState.NoLoss, AllelicStates.Of([Finding(AlterationClass.Loh)]));

    [Fact]
    public void State_ProteinLossAlone_IsNamedAsSuch() => Assert.Equal(AllelicState.ProteinLost, AllelicStates.Of([Finding(AlterationClass.ProteinLoss)]));

    private static GenomicFinding Finding(AlterationClass kind, string? alteration = null, Zygosity? zygosity = null, Pathogenicity? pathogenicity = null) => new()
    {
        Time = EventTime.Undated,
        Gene = "B2M",
        Class = kind,
        Alteration = alteration,
        Zygosity = zygosity,
        Pathogenicity = pathogenicity,
    };
}
