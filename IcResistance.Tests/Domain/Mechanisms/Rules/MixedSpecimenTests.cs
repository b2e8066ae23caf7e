using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Mechanisms.Rules;

/// <summary>A value that may not be read stands beside a pair that may: it neither decides nor gets in the way.</summary>
public sealed class MixedSpecimenTests
{
    [Fact]
    public void Lactate_OfTumorAndOfBlood_IsReadInTheTumorOnly()
    {
        var finding = CaseBuilder.Paired().With(Blood("B2"))
            .Measured("B2", "lactate", 1.2m, "blood gas", "mmol/L")
            .Measured(CaseBuilder.Before, "lactate", 4, "tissue lysate", "mmol/L")
            .Measured(CaseBuilder.After, "lactate", 9, "tissue lysate", "mmol/L")
            .Assess("TME-4b");

        Assert.Equal(MechanismStatus.Possible, finding.Status);
        Assert.Equal(["biomarkers[1]", "biomarkers[2]"], finding.For[0].Data);
    }

    [Theory]
    [InlineData("platelet-poor plasma ELISA")]
    [InlineData("ELISA, platelet poor plasma")]
    [InlineData("ELISA (PPP)")]
    [InlineData("乏血小板血浆 ELISA")]
    public void TgfBeta_InSerumToo_IsReadInPlateletPoorPlasmaOnly(string assay)
    {
        var finding = CaseBuilder.Paired().With(Blood("B2"))
            .Change(CaseBuilder.Before, specimen => specimen with { Type = SpecimenType.Plasma })
            .Change(CaseBuilder.After, specimen => specimen with { Type = SpecimenType.Plasma })
            .Measured("B2", "tgf-beta", 40000, "serum ELISA", "pg/mL")
            .Measured(CaseBuilder.Before, "tgf-beta", 1800, assay, "pg/mL")
            .Measured(CaseBuilder.After, "tgf-beta", 5200, assay, "pg/mL")
            .Assess("TME-2a");

        Assert.Equal(MechanismStatus.Possible, finding.Status);
    }

    [Fact]
    public void LimitOfDetection_ThatLeavesTheFoldOpen_ArguesNeitherForNorAgainst()
    {
        var finding = CaseBuilder.Paired()
            .Measured(CaseBuilder.Before, "lag3", 5, comparator: ValueComparator.LessThan)
            .Measured(CaseBuilder.After, "lag3", 6)
            .Assess("TME-3b");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.En.Contains("limit of detection", StringComparison.Ordinal));
    }

    [Fact]
    public void TwoMarkersOfOneMechanism_ThatDisagree_AreBothShown()
    {
        var finding = CaseBuilder.Paired()
            .Measured(CaseBuilder.Before, "adenosine", 10).Measured(CaseBuilder.After, "adenosine", 30)
            .Measured(CaseBuilder.Before, "cd73", 30).Measured(CaseBuilder.After, "cd73", 10)
            .Assess("TME-2c");

        Assert.Equal(MechanismStatus.Possible, finding.Status);
        Assert.Equal((1, 1), (finding.For.Count, finding.Against.Count));
    }

    [Fact]
    public void Expression_CoverageStatedBeforeWithoutTheGene_IsNoCounterpart()
    {
        var finding = CaseBuilder.Paired("PTGS2").Change(CaseBuilder.Before, specimen => specimen with { Covers = ["LDHA"] })
            .Found(CaseBuilder.After, "PTGS2", AlterationClass.ExpressionUp)
            .Assess("INT-1a");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.En.Contains("BM-03", StringComparison.Ordinal));
    }

    private static Specimen Blood(string id) => new() { Id = id, Time = EventTime.OnDay(335), Type = SpecimenType.Blood };
}
