using IcResistance.Domain.Genomics;
using IcResistance.Domain.Record;
using IcResistance.Tests.Domain.Mechanisms;

namespace IcResistance.Tests.Domain.Genomics;

public sealed class AlterationTimingTests
{
    private static readonly CaseBuilder s_lost = CaseBuilder.Paired("B2M").Found(CaseBuilder.After, "B2M", AlterationClass.Frameshift);

    [Theory]
    [InlineData(20, AlterationOnset.Acquired)]
    [InlineData(19.9, AlterationOnset.Unknown)]
    public void Onset_AtThePurityBoundary_NeedsTwentyPercent(double purity, AlterationOnset expected) =>
        Assert.Equal(expected, Timing(s_lost.Change(CaseBuilder.Before, item => item with { PurityPercent = (decimal)purity })).Onset);

    [Fact]
    public void Onset_BaselineDidNotCoverTheGene_IsUnknown() =>
        Assert.Equal(AlterationOnset.Unknown, Timing(s_lost.Change(CaseBuilder.Before, item => item with { Covers = ["JAK1"] })).Onset);

    [Fact]
    public void Onset_BaselineCoverageNotStated_IsUnknown() =>
        Assert.Equal(AlterationOnset.Unknown, Timing(s_lost.Change(CaseBuilder.Before, item => item with { Covers = default })).Onset);

    [Fact]
    public void Onset_TissueAgainstPlasma_IsNotCompared() =>
        Assert.Equal(AlterationOnset.Unknown, Timing(s_lost.Change(CaseBuilder.Before, item => item with { Type = SpecimenType.Plasma })).Onset);

    [Fact]
    public void Onset_PurityUnknownOnTheSameExome_IsAcquiredWithAFlag()
    {
        var timing = Timing(s_lost.Change(CaseBuilder.Before, item => item with { PurityPercent = null, Assay = "whole-exome sequencing" }));

        Assert.Equal((AlterationOnset.Acquired, false), (timing.Onset, timing.PurityKnown));
    }

    [Fact]
    public void Onset_PurityUnknownOnAnotherAssay_IsUnknown() =>
        Assert.Equal(AlterationOnset.Unknown, Timing(s_lost.Change(CaseBuilder.Before, item => item with { PurityPercent = null, Assay = "324-gene panel" })).Onset);

    [Fact]
    public void Onset_CopyLossThatTheEarlierAssayMayNotSee_IsUnknown()
    {
        var deleted = CaseBuilder.Paired("B2M").Found(CaseBuilder.After, "B2M", AlterationClass.HomozygousDeletion)
            .Change(CaseBuilder.Before, item => item with { Assay = "324-gene panel" });

        Assert.Equal(AlterationOnset.Unknown, Timing(deleted).Onset);
    }

    [Fact]
    public void Onset_FoundBefore_IsBaseline() =>
        Assert.Equal(AlterationOnset.Baseline, Timing(s_lost.Found(CaseBuilder.Before, "B2M", AlterationClass.Nonsense)).Onset);

    private static AlterationTiming Timing(CaseBuilder builder)
    {
        var context = builder.Build();
        var samples = GeneSamples.Of(context.Record, GeneSymbol.Of("B2M"), context.Clock);
        return AlterationTiming.Of(samples.Single(sample => sample.Specimen?.Id == CaseBuilder.After), samples);
    }
}
