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

    [Fact]
    public void Symbol_TwoSpellingsOfOneGene_AreEqual() => Assert.Equal(GeneSymbol.Of("lkb1"), GeneSymbol.Of("STK11"));

    [Fact]
    public void Symbol_EmptyName_IsRefused() => Assert.Throws<ArgumentException>(() => GeneSymbol.Of(" "));
}
