using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Mechanisms that expression or methylation of paired specimens speaks for (INT-1a, INT-1c, INT-4, INT-5).</summary>
public sealed class ExpressionRuleTests
{
    public static TheoryData<string, string, AlterationClass> Findings => new()
    {
        { "INT-1a", "COX2", AlterationClass.ExpressionUp },
        { "INT-1c", "PRKCI", AlterationClass.ExpressionUp },
        { "INT-1c", "YAP1", AlterationClass.ExpressionUp },
        { "INT-1c", "CXCL5", AlterationClass.ExpressionUp },
        { "INT-4", "HLA-B", AlterationClass.Hypermethylation },
        { "INT-4", "TAP1", AlterationClass.Hypermethylation },
        { "INT-5", "LDHA", AlterationClass.ExpressionUp },
        { "INT-5", "SLC2A1", AlterationClass.ExpressionUp },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void Finding_InPairedSpecimens_IsPossibleAndNeverSupported(string mechanism, string gene, AlterationClass kind)
    {
        var finding = CaseBuilder.Paired().Found(CaseBuilder.After, gene, kind).Assess(mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
        Assert.Equal(["genomics[0]", "specimens[0]"], finding.For[0].Data);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void Finding_WithoutACounterpartFromBefore_IsNotAssessed(string mechanism, string gene, AlterationClass kind)
    {
        var finding = CaseBuilder.Empty.With(CaseBuilder.Specimen(CaseBuilder.After, 340)).Found(CaseBuilder.After, gene, kind).Assess(mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void Finding_CounterpartOnAnotherAssay_IsNotAssessed(string mechanism, string gene, AlterationClass kind)
    {
        var finding = CaseBuilder.Paired().Change(CaseBuilder.Before, specimen => specimen with { Assay = "324-gene panel" })
            .Found(CaseBuilder.After, gene, kind)
            .Assess(mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void Finding_BeforeIci_IsNoChangeUnderTreatment(string mechanism, string gene, AlterationClass kind) =>
        Assert.Equal(MechanismStatus.NotAssessed, CaseBuilder.Paired().Found(CaseBuilder.Before, gene, kind).Assess(mechanism).Status);

    [Fact]
    public void Epigenetic_LowerExpressionAlone_IsNotAssessed() =>
        Assert.Equal(MechanismStatus.NotAssessed, CaseBuilder.Paired().Found(CaseBuilder.After, "HLA-B", AlterationClass.ExpressionDown).Assess("INT-4").Status);

    [Fact]
    public void Methylation_OfB2m_NeverBecomesAMutation() =>
        Assert.Equal(MechanismStatus.ArguedAgainst, CaseBuilder.Paired("B2M").Found(CaseBuilder.After, "B2M", AlterationClass.Hypermethylation).Assess("INT-2a").Status);

    [Fact]
    public void KrasAndTp53_Mutated_AreShownAgainstAndSettleNothing()
    {
        var finding = CaseBuilder.Paired("KRAS", "TP53")
            .Found(CaseBuilder.After, "KRAS", AlterationClass.Missense, pathogenicity: Pathogenicity.Pathogenic)
            .Found(CaseBuilder.After, "Trp53", AlterationClass.Missense, pathogenicity: Pathogenicity.Pathogenic)
            .Assess("INT-1c");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Equal(["GX-16", "GX-17"], finding.Against.Select(evidence => evidence.Rule));
    }

    [Fact]
    public void Kras_CoveredAndWildType_ArguesAgainstItsAxis() =>
        Assert.Equal(MechanismStatus.ArguedAgainst, CaseBuilder.Paired("KRAS").Assess("INT-1c").Status);

    [Theory]
    [InlineData(19, MechanismStatus.NotAssessed)]
    [InlineData(20, MechanismStatus.ArguedAgainst)]
    public void Kras_NotFoundInTissueOfLittleTumor_LeavesTheAxisOpen(int purity, MechanismStatus expected)
    {
        var finding = CaseBuilder.Paired("KRAS")
            .Change(CaseBuilder.Before, specimen => specimen with { PurityPercent = purity })
            .Change(CaseBuilder.After, specimen => specimen with { PurityPercent = purity })
            .Assess("INT-1c");

        Assert.Equal(expected, finding.Status);
    }

    [Fact]
    public void Kras_StatedAltered_LeavesTheAxisOpen()
    {
        var finding = CaseBuilder.Paired("KRAS")
            .Of(record => record with { Drivers = [new DriverGene { Gene = "KRAS", Status = DriverGeneStatus.Altered }] })
            .Assess("INT-1c");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
    }

    [Fact]
    public void Ldh_OfBlood_SaysNothingOfTumorMetabolism()
    {
        var finding = CaseBuilder.Paired().Measured(CaseBuilder.Before, "ldh", 200).Measured(CaseBuilder.After, "ldh", 900).Assess("INT-5");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Empty(finding.For);
    }
}
