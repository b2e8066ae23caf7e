using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

public sealed class B2mLossRuleTests
{
    private const string Mechanism = "INT-2a";

    private static readonly CaseBuilder s_lostAfter = CaseBuilder.Paired("B2M")
        .Found(CaseBuilder.After, "B2M", AlterationClass.Frameshift)
        .Found(CaseBuilder.After, "B2M", AlterationClass.Loh);

    [Fact]
    public void B2m_BothAllelesLostOnlyAfterProgression_IsSupportedAndAcquired()
    {
        var finding = s_lostAfter.Assess(Mechanism);

        Assert.Equal((MechanismStatus.Supported, MechanismTiming.Acquired), (finding.Status, finding.Timing));
        Assert.Contains(finding.For, evidence => evidence.Data.Contains("genomics[0]") && evidence.Rule == "GX-10");
        Assert.Contains(finding.For, evidence => evidence.Data.Contains("specimens[0]") && evidence.Rule == "GX-05");
    }

    [Fact]
    public void B2m_BaselinePurityUnknown_IsAtMostPossible()
    {
        var finding = s_lostAfter.Change(CaseBuilder.Before, specimen => specimen with { PurityPercent = null }).Assess(Mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void B2m_NoSpecimenFromBefore_IsPossibleWithUnknownTiming()
    {
        var finding = CaseBuilder.Empty.With(CaseBuilder.Specimen(CaseBuilder.After, 340, "B2M"))
            .Found(CaseBuilder.After, "B2M", AlterationClass.HomozygousDeletion)
            .Assess(Mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
        Assert.NotEmpty(finding.Missing);
    }

    [Fact]
    public void B2m_OneAlleleStated_IsArguedAgainst()
    {
        var finding = CaseBuilder.Paired("B2M").Found(CaseBuilder.After, "B2M", AlterationClass.Nonsense, Zygosity.Monoallelic)
            .Measured(CaseBuilder.After, "mhc-1-expression", 75)
            .Assess(Mechanism);

        Assert.Equal(MechanismStatus.ArguedAgainst, finding.Status);
        Assert.Contains(finding.Against, evidence => evidence.Data.Contains("biomarkers[0]"));
    }

    [Fact]
    public void B2m_CoveredAndNotFound_IsArguedAgainst() =>
        Assert.Equal(MechanismStatus.ArguedAgainst, CaseBuilder.Paired("B2M").Assess(Mechanism).Status);

    [Fact]
    public void B2m_ClassOneFallsButStays_IsNotALoss()
    {
        var finding = CaseBuilder.Paired("B2M")
            .Measured(CaseBuilder.Before, "mhc-1-expression", 70)
            .Measured(CaseBuilder.After, "mhc-1-expression", 20)
            .Assess(Mechanism);

        Assert.Equal(MechanismStatus.ArguedAgainst, finding.Status);
    }

    [Fact]
    public void B2m_OneHitWithProteinLoss_IsSupported()
    {
        var finding = CaseBuilder.Paired("B2M").Found(CaseBuilder.After, "B2M", AlterationClass.Frameshift)
            .Measured(CaseBuilder.After, "mhc-1-expression", 0)
            .Assess(Mechanism);

        Assert.Equal(MechanismStatus.Supported, finding.Status);
    }

    [Fact]
    public void B2m_ClassOneLostInUnsequencedTissue_IsPossible()
    {
        var finding = CaseBuilder.Paired().Measured(CaseBuilder.After, "mhc-1-expression", 0).Assess(Mechanism);

        Assert.Equal(MechanismStatus.Possible, finding.Status);
    }

    [Fact]
    public void B2m_CoverageUnknown_IsNotAssessed()
    {
        var finding = CaseBuilder.Paired().Assess(Mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.NotEmpty(finding.Missing);
    }

    [Fact]
    public void B2m_LostBeforeIci_IsNoAcquiredMechanism()
    {
        var finding = s_lostAfter.Found(CaseBuilder.Before, "B2M", AlterationClass.HomozygousDeletion).Assess(Mechanism);

        Assert.Equal((MechanismStatus.ArguedAgainst, MechanismTiming.Baseline), (finding.Status, finding.Timing));
    }

    [Fact]
    public void B2m_OneCopyKeptBeforeAndLostAfter_IsAcquired()
    {
        var finding = s_lostAfter.Found(CaseBuilder.Before, "B2M", AlterationClass.Frameshift, Zygosity.Monoallelic).Assess(Mechanism);

        Assert.Equal((MechanismStatus.Supported, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void B2m_UncertainVariant_NeverCounts()
    {
        var finding = CaseBuilder.Paired("B2M").Found(CaseBuilder.After, "B2M", AlterationClass.Missense, pathogenicity: Pathogenicity.Vus).Assess(Mechanism);

        Assert.Equal(MechanismStatus.ArguedAgainst, finding.Status);
    }

    [Theory]
    [InlineData(AlterationClass.Other, null)]
    [InlineData(AlterationClass.Other, Pathogenicity.Unknown)]
    [InlineData(AlterationClass.Missense, null)]
    [InlineData(AlterationClass.Missense, Pathogenicity.Unknown)]
    public void B2m_ChangeOfUnknownEffect_IsNotAssessedRatherThanArguedAgainst(AlterationClass kind, Pathogenicity? pathogenicity)
    {
        var finding = CaseBuilder.Paired().Found(CaseBuilder.After, "B2M", kind, pathogenicity: pathogenicity).Assess(Mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Contains("not stated", finding.Reason.En, StringComparison.Ordinal);
        Assert.Empty(finding.Against);
    }

    [Fact]
    public void B2m_IntactButClassOneGone_IsAConflictAndPossible()
    {
        var finding = CaseBuilder.Paired("B2M")
            .Measured(CaseBuilder.Before, "mhc-1-expression", 90)
            .Measured(CaseBuilder.After, "mhc-1-expression", 0)
            .Assess(Mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
        Assert.Contains("Conflict", finding.Reason.En, StringComparison.Ordinal);
        Assert.NotEmpty(finding.For);
        Assert.NotEmpty(finding.Against);
    }

    [Fact]
    public void B2m_IntactAndClassOneGoneBeforeIciToo_StaysArguedAgainst() => Assert.Equal(
        MechanismStatus.ArguedAgainst,
        CaseBuilder.Paired("B2M").Measured(CaseBuilder.Before, "mhc-1-expression", 0).Measured(CaseBuilder.After, "mhc-1-expression", 0).Assess(Mechanism).Status);

    [Fact]
    public void B2m_WithoutProgression_IsNeitherSupportedNorPossible()
    {
        var finding = s_lostAfter.Headline(ResistanceResult.NotResistant).Assess(Mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.NotEmpty(finding.For);
    }
}
