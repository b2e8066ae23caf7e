using IcResistance.Domain.Genomics;

namespace IcResistance.Tests.Domain.Genomics;

public sealed class GeneSymbolTests
{
    [Theory]
    [InlineData("LKB1", "STK11")]
    [InlineData("COX2", "PTGS2")]
    [InlineData("COX-2", "PTGS2")]
    [InlineData("Trp53", "TP53")]
    [InlineData(" b2m ", "B2M")]
    [InlineData("PD-L1", "CD274")]
    public void Symbol_AliasOrOtherCase_IsTheApprovedOne(string written, string symbol) => Assert.Equal(symbol, GeneSymbol.Of(written).Name);

    [Theory]
    [InlineData("STK11 (LKB1)", "STK11")]
    [InlineData("STK11/LKB1", "STK11")]
    [InlineData("B2M (beta-2-microglobulin)", "B2M")]
    [InlineData("beta-2 microglobulin (B2M)", "B2M")]
    [InlineData("β2-microglobulin", "B2M")]
    [InlineData("β2微球蛋白", "B2M")]
    [InlineData("c-MET", "MET")]
    [InlineData("HER-2", "ERBB2")]
    [InlineData("HER2/neu", "ERBB2")]
    [InlineData("K-RAS", "KRAS")]
    [InlineData("JAK-1", "JAK1")]
    [InlineData("HLA-A*02:01", "HLA-A")]
    [InlineData("HLA class I", "HLA class I")]
    [InlineData("HLA-I", "HLA class I")]
    [InlineData("HLA-A/B/C", "HLA class I")]
    public void Symbol_InAnotherSpelling_IsTheApprovedOne(string written, string symbol)
    {
        Assert.Equal(symbol, GeneSymbol.Of(written).Name);
        Assert.True(GeneSymbol.Of(written).IsRecognized);
    }

    [Theory]
    [InlineData("EML4-ALK", "ALK")]
    [InlineData("EML4::ALK", "ALK")]
    [InlineData("EML4-ALK fusion", "ALK")]
    [InlineData("EML4-ALK (E13;A20)", "ALK")]
    [InlineData("CD74-ROS1", "ROS1")]
    [InlineData("KIF5B–RET", "RET")]
    [InlineData("ETV6/NTRK3", "NTRK3")]
    public void Symbol_OfAFusion_IsTheGeneThatATherapyIsFor(string written, string symbol) => Assert.Equal(symbol, GeneSymbol.Of(written).Name);

    [Theory]
    [InlineData("ALK fusion", "ALK")]
    [InlineData("ALK rearrangement", "ALK")]
    [InlineData("ALK融合", "ALK")]
    [InlineData("EGFR L858R", "EGFR")]
    [InlineData("EGFR 19del", "EGFR")]
    [InlineData("EGFR exon 19 deletion", "EGFR")]
    [InlineData("EGFR突变", "EGFR")]
    [InlineData("KRAS-G12C", "KRAS")]
    [InlineData("PD-L1 amplification", "CD274")]
    public void Symbol_WithItsAlteration_IsTheGene(string written, string symbol) => Assert.Equal(symbol, GeneSymbol.Of(written).Name);

    [Theory]
    [InlineData("EGFR/ALK")]
    [InlineData("JAK1/2")]
    [InlineData("NKX2-1")]
    [InlineData("HLA class II")]
    [InlineData("HLA-DRB1")]
    [InlineData("no EGFR")]
    [InlineData("LRP1B")]
    public void Symbol_OfTwoGenesOrAnUnknownOne_IsNotGuessed(string written)
    {
        Assert.Equal(written.ToUpperInvariant(), GeneSymbol.Of(written).Name);
        Assert.False(GeneSymbol.Of(written).IsRecognized);
    }

    [Fact]
    public void Symbol_TwoSpellingsOfOneGene_AreEqual() => Assert.Equal(GeneSymbol.Of("lkb1"), GeneSymbol.Of("STK11"));

    [Fact]
    public void Symbol_EmptyName_IsRefused() => Assert.Throws<ArgumentException>(() => GeneSymbol.Of(" "));
}
