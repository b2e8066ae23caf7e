using IcResistance.Domain.Genomics;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Genomics;

public sealed class LossOfFunctionTests
{
    [Theory]
    [InlineData("c.346+1G>A", null, true)]
    [InlineData("c.346-2A>G", null, true)]
    [InlineData("c.346+5G>A", null, false)]
    [InlineData("c.346+5G>A", Pathogenicity.LikelyPathogenic, true)]
    [InlineData(null, null, true)]
    [InlineData("c.346+1G>A", Pathogenicity.Vus, false)]
    public void Splice_OnlyTheCanonicalBasesCountByThemselves(string? alteration, Pathogenicity? pathogenicity, bool loses) =>
        Assert.Equal(loses, Finding("B2M", AlterationClass.Splice, alteration, pathogenicity).IsLossOfFunction());

    [Theory]
    [InlineData("p.Met1?", true)]
    [InlineData("p.(Met1Val)", true)]
    [InlineData("p.M1V", true)]
    [InlineData("start-loss", true)]
    [InlineData("p.Met12Val", false)]
    [InlineData("p.Leu15Pro", false)]
    public void StartCodon_Lost_IsALossOfFunction(string alteration, bool loses) =>
        Assert.Equal(loses, Finding("B2M", AlterationClass.Missense, alteration).IsLossOfFunction());

    [Theory]
    [InlineData("p.V617F")]
    [InlineData("p.Val617Phe")]
    [InlineData("c.1849G>T")]
    public void Jak2V617F_HoweverItIsWritten_NeverCounts(string alteration) =>
        Assert.False(Finding("JAK2", AlterationClass.Missense, alteration, Pathogenicity.Pathogenic).IsLossOfFunction());

    [Fact]
    public void Jak2_AnotherPathogenicChange_Counts() =>
        Assert.True(Finding("JAK2", AlterationClass.Missense, "p.Arg100Trp", Pathogenicity.Pathogenic).IsLossOfFunction());

    private static GenomicFinding Finding(string gene, AlterationClass kind, string? alteration, Pathogenicity? pathogenicity = null) =>
        new() { Time = EventTime.OnDay(300), Gene = gene, Class = kind, Alteration = alteration, Pathogenicity = pathogenicity };
}
