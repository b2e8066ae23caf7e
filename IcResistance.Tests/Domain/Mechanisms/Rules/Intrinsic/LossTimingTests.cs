using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using static IcResistance.Domain.Mechanisms.MechanismStatus;
using static IcResistance.Domain.Record.AlterationClass;
using static IcResistance.Tests.Domain.Mechanisms.CaseBuilder;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>When a loss came, in other material than two biopsies of known purity on one exome (GX-05, GX-06, C3).</summary>
public sealed class LossTimingTests
{
    [Fact]
    public void Plasma_WithAnotherVariantBefore_HadCtdnaAndShowsThatTheLossWasAbsent()
    {
        var finding = InPlasma().Found(Before, "TP53", Missense).Found(After, "B2M", Nonsense, Zygosity.Biallelic).Assess("INT-2a");

        Assert.Equal((Supported, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void Plasma_WithoutCtdnaBefore_LeavesTheTimingUnknown()
    {
        var finding = InPlasma().Measured(Before, "ctdna-max-vaf", 0.05m, comparator: ValueComparator.LessThan)
            .Found(After, "B2M", Nonsense, Zygosity.Biallelic)
            .Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
    }

    [Fact]
    public void Plasma_WithAWhiteCellVariantBefore_HadNoCtdnaShown()
    {
        var finding = InPlasma().Found(Before, "DNMT3A", Missense).Found(After, "B2M", Nonsense, Zygosity.Biallelic).Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void Plasma_NothingToldOfCtdnaBefore_IsAtMostPossible()
    {
        var finding = InPlasma().Found(After, "B2M", Nonsense, Zygosity.Biallelic).Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void TissueBeforeAndPlasmaAfter_AreNotCompared()
    {
        var finding = Paired("B2M").Change(After, item => item with { Type = SpecimenType.Plasma }).Found(After, "B2M", HomozygousDeletion).Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
    }

    [Fact]
    public void LossUnderTreatment_BeforeTheProgression_HasUnknownTiming()
    {
        var finding = Paired("B2M").With(Specimen("S3", 100, "B2M")).Found("S3", "B2M", HomozygousDeletion).Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
        Assert.Contains(finding.Missing, text => text.En.Contains("before progression", StringComparison.Ordinal));
    }

    [Fact]
    public void InheritedLoss_WithTheOtherCopyLostUnderTreatment_IsBiallelicAndAcquired()
    {
        var finding = Paired("B2M").With(Specimen("G1", -20, "B2M") with { Type = SpecimenType.Germline })
            .Found("G1", "B2M", Frameshift)
            .Found(After, "B2M", Loh)
            .Assess("INT-2a");

        Assert.Equal((Supported, MechanismTiming.Acquired), (finding.Status, finding.Timing));
        Assert.Equal(["genomics[0]", "genomics[1]"], finding.For.Where(evidence => evidence.Rule == "GX-10").SelectMany(evidence => evidence.Data).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void InheritedLoss_WithTheTumorIntact_IsNoLossOfTheTumor() => Assert.Equal(
        ArguedAgainst,
        Paired("B2M").With(Specimen("G1", -20, "B2M") with { Type = SpecimenType.Germline }).Found("G1", "B2M", Frameshift).Assess("INT-2a").Status);

    [Fact]
    public void LossInPlasmaAndTissueAfter_TheComparableOneDecides()
    {
        var finding = Paired("B2M").With(Specimen("P1", 345, "B2M") with { Type = SpecimenType.Plasma })
            .Found("P1", "B2M", HomozygousDeletion)
            .Found(After, "B2M", HomozygousDeletion)
            .Assess("INT-2a");

        Assert.Equal((Supported, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void OneHitBeforeAndTheSecondAfter_OnTheSameExome_IsAcquired()
    {
        var finding = Paired("B2M").Found(Before, "B2M", Frameshift, alteration: "fs1")
            .Found(After, "B2M", Frameshift, alteration: "fs1").Found(After, "B2M", Loh)
            .Assess("INT-2a");

        Assert.Equal((Supported, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void OneHitBeforeAndTheSecondAfter_OnAnotherAssay_LeavesTheTimingUnknown()
    {
        var finding = Paired("B2M").Change(Before, item => item with { Assay = "324-gene panel" }).Found(Before, "B2M", Frameshift, alteration: "fs1")
            .Found(After, "B2M", Frameshift, alteration: "fs1").Found(After, "B2M", Loh)
            .Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
    }

    [Fact]
    public void OneStk11HitBefore_IsTheLoss_BecauseOneIsEnough()
    {
        var finding = Paired("STK11").Found(Before, "STK11", Frameshift).Found(After, "STK11", Frameshift).Found(After, "STK11", Loh).Assess("INT-1b");

        Assert.Equal((ArguedAgainst, MechanismTiming.Baseline), (finding.Status, finding.Timing));
    }

    [Theory]
    [InlineData(19.9, Possible)]
    [InlineData(20, Supported)]
    public void BaselinePurity_AtTheBoundary_Decides(double purity, MechanismStatus expected) => Assert.Equal(
        expected,
        Paired("JAK2").Change(Before, item => item with { PurityPercent = (decimal)purity }).Found(After, "JAK2", HomozygousDeletion).Assess("INT-1d").Status);

    [Fact]
    public void BaselineWithoutTumor_ShowsNothing()
    {
        var finding = Paired("B2M").Change(Before, item => item with { Histology = SpecimenHistology.NoTumour }).Found(After, "B2M", HomozygousDeletion).Assess("INT-2a");

        Assert.Equal(MechanismTiming.Unknown, finding.Timing);
    }

    [Fact]
    public void BaselineByImmunohistochemistryAlone_CannotShowThatAMutationWasAbsent()
    {
        var finding = Paired("PTEN").Change(Before, item => item with { Assay = "IHC" }).Found(After, "PTEN", Nonsense).Found(After, "PTEN", Loh).Assess("INT-1d");

        Assert.Equal((Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
    }

    [Fact]
    public void GermlineSample_IsNoBaselineOfTheTumor()
    {
        var finding = Paired("JAK1").Change(Before, item => item with { Type = SpecimenType.Germline }).Found(After, "JAK1", HomozygousDeletion).Assess("INT-1d");

        Assert.Equal((Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
    }

    [Fact]
    public void ProteinLossAlone_HasNoTimingFromAnExomeBefore()
    {
        var finding = Paired("B2M").Found(After, "B2M", ProteinLoss).Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
    }

    [Fact]
    public void ClassOneKeptBeforeAndLostAfter_GeneNotSequenced_IsPossibleAndAcquired()
    {
        var finding = Paired().Measured(Before, "mhc-1-expression", 80).Measured(After, "mhc-1-expression", 0).Assess("INT-2a");

        Assert.Equal((Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void OtherGeneOfThePathwayLostBefore_IsNotHiddenByAnIntactOne()
    {
        var finding = Paired("JAK1", "PTEN").Found(Before, "PTEN", HomozygousDeletion).Assess("INT-1d");

        Assert.Equal((ArguedAgainst, MechanismTiming.Baseline), (finding.Status, finding.Timing));
    }

    private static CaseBuilder InPlasma() => Paired("B2M", "TP53")
        .Change(Before, item => item with { Type = SpecimenType.Plasma, PurityPercent = null })
        .Change(After, item => item with { Type = SpecimenType.Plasma, PurityPercent = null });
}
