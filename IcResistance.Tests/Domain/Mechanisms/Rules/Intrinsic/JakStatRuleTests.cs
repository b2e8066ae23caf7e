using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

public sealed class JakStatRuleTests
{
    private const string Mechanism = "INT-1d";

    [Theory]
    [InlineData("JAK1")]
    [InlineData("JAK2")]
    public void Jak_BothAllelesLostOnlyAfter_IsSupported(string gene)
    {
        var finding = Lost(gene).Assess(Mechanism);

        Assert.Equal((MechanismStatus.Supported, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Theory]
    [InlineData("IFNGR1")]
    [InlineData("IFNGR2")]
    [InlineData("STAT1")]
    [InlineData("PTEN")]
    public void SupportiveGene_BothAllelesLostOnlyAfter_IsPossible(string gene) =>
        Assert.Equal(MechanismStatus.Possible, Lost(gene).Assess(Mechanism).Status);

    [Fact]
    public void SupportiveGene_WithProteinLoss_IsSupported() =>
        Assert.Equal(MechanismStatus.Supported, Lost("PTEN").Found(CaseBuilder.After, "PTEN", AlterationClass.ProteinLoss).Assess(Mechanism).Status);

    [Fact]
    public void Pten_ProteinLossAlone_IsPossible() =>
        Assert.Equal(MechanismStatus.Possible, CaseBuilder.Paired("PTEN").Found(CaseBuilder.After, "PTEN", AlterationClass.ProteinLoss).Assess(Mechanism).Status);

    [Fact]
    public void Jak1_SecondAlleleUnknown_IsPossibleAndSaysWhatIsMissing()
    {
        var finding = CaseBuilder.Paired("JAK1").Found(CaseBuilder.After, "JAK1", AlterationClass.Nonsense).Assess(Mechanism);

        Assert.Equal(MechanismStatus.Possible, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.En.Contains("second JAK1 allele", StringComparison.Ordinal));
    }

    [Fact]
    public void Jak2_V617F_DoesNotCount()
    {
        var finding = CaseBuilder.Paired("JAK2")
            .Found(CaseBuilder.After, "JAK2", AlterationClass.Missense, Zygosity.Biallelic, Pathogenicity.Pathogenic, "p.Val617Phe")
            .Assess(Mechanism);

        Assert.Equal(MechanismStatus.ArguedAgainst, finding.Status);
    }

    [Fact]
    public void Pathway_CoveredAndNotFound_IsArguedAgainst() =>
        Assert.Equal(MechanismStatus.ArguedAgainst, CaseBuilder.Paired("JAK1", "JAK2").Assess(Mechanism).Status);

    [Fact]
    public void Pathway_OnlyPlasmaCovered_IsNotAssessedButShown()
    {
        var finding = CaseBuilder.Paired("JAK1").Change(CaseBuilder.After, specimen => specimen with { Type = SpecimenType.Plasma }).Assess(Mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.NotEmpty(finding.Against);
    }

    [Fact]
    public void Pathway_BiopsyWithoutTumor_SaysNothing() =>
        Assert.Equal(
            MechanismStatus.NotAssessed,
            CaseBuilder.Paired("JAK1").Change(CaseBuilder.After, specimen => specimen with { Histology = SpecimenHistology.NoTumour }).Assess(Mechanism).Status);

    [Fact]
    public void Pathway_NotSequenced_IsNotAssessed() => Assert.Equal(MechanismStatus.NotAssessed, CaseBuilder.Paired().Assess(Mechanism).Status);

    [Fact]
    public void Jak1_LostBeforeIci_IsNoAcquiredMechanism()
    {
        var finding = CaseBuilder.Paired("JAK1").Found(CaseBuilder.Before, "JAK1", AlterationClass.HomozygousDeletion)
            .Headline(ResistanceResult.Primary)
            .Assess(Mechanism);

        Assert.Equal((MechanismStatus.ArguedAgainst, MechanismTiming.Baseline), (finding.Status, finding.Timing));
    }

    private static CaseBuilder Lost(string gene) =>
        CaseBuilder.Paired(gene).Found(CaseBuilder.After, gene, AlterationClass.HomozygousDeletion, Zygosity.Biallelic);
}
