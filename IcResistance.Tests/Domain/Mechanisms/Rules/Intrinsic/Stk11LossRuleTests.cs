using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

public sealed class Stk11LossRuleTests
{
    private const string Mechanism = "INT-1b";

    [Fact]
    public void Stk11_LostOnlyAfter_IsPossibleAndNeverSupported()
    {
        var finding = CaseBuilder.Paired("STK11").Found(CaseBuilder.After, "LKB1", AlterationClass.HomozygousDeletion).Assess(Mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
    }

    [Fact]
    public void Stk11_OneHitInOnePlasmaSample_IsPossibleWithUnknownTiming()
    {
        var finding = CaseBuilder.Empty
            .With(CaseBuilder.Specimen(CaseBuilder.After, 340) with { Type = SpecimenType.Plasma, PurityPercent = null })
            .Found(CaseBuilder.After, "STK11", AlterationClass.Frameshift)
            .Assess(Mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Unknown), (finding.Status, finding.Timing));
    }

    [Fact]
    public void Stk11_LostBeforeIciInPrimaryResistance_IsPossibleAsBaseline()
    {
        var finding = LostBefore.Headline(ResistanceResult.Primary).Assess(Mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Baseline), (finding.Status, finding.Timing));
    }

    [Fact]
    public void Stk11_LostBeforeIciInAcquiredResistance_IsArguedAgainst()
    {
        var finding = LostBefore.Assess(Mechanism);

        Assert.Equal((MechanismStatus.ArguedAgainst, MechanismTiming.Baseline), (finding.Status, finding.Timing));
    }

    [Fact]
    public void Stk11_CoveredAndNotFound_IsArguedAgainst() => Assert.Equal(MechanismStatus.ArguedAgainst, CaseBuilder.Paired("STK11").Assess(Mechanism).Status);

    [Fact]
    public void Stk11_AlterationNotVisible_IsNotAssessedAndShownAsNotCounted()
    {
        var finding = CaseBuilder.Empty.Found("none", "STK11", AlterationClass.Other, Zygosity.Unknown, Pathogenicity.Unknown).Assess(Mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.En.Contains("GX-03", StringComparison.Ordinal));
    }

    private static CaseBuilder LostBefore => CaseBuilder.Paired("STK11").Found(CaseBuilder.Before, "STK11", AlterationClass.Nonsense);
}
