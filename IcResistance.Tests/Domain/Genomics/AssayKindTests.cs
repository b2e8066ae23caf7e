using IcResistance.Domain.Genomics;

namespace IcResistance.Tests.Domain.Genomics;

public sealed class AssayKindTests
{
    [Theory]
    [InlineData("WES", "whole-exome sequencing", true)]
    [InlineData("WES", "全外显子测序", true)]
    [InlineData("WGS", "whole genome", true)]
    [InlineData("WES", "WGS", false)]
    [InlineData("FoundationOne CDx", "foundationone-cdx", true)]
    [InlineData("FoundationOne CDx", "MSK-IMPACT", false)]
    [InlineData("Western blot", "WES", false)]
    [InlineData("RNA-seq", "WES", false)]
    [InlineData(null, null, false)]
    public void Assays_OfOneBroadKind_AreOne(string? first, string? second, bool same) => Assert.Equal(same, AssayKind.IsSameBroad(first, second));

    [Theory]
    [InlineData("WES", true)]
    [InlineData("Guardant360 ddPCR", true)]
    [InlineData("WES + RNA-seq", true)]
    [InlineData("RNA-seq", false)]
    [InlineData("IHC", false)]
    [InlineData("bisulfite sequencing", false)]
    [InlineData(null, true)]
    public void Assay_ThatReadsNoDnaSequence_CannotShowThatAMutationIsAbsent(string? assay, bool reads) => Assert.Equal(reads, AssayKind.ReadsDna(assay));

    [Theory]
    [InlineData("EPIC array", true, false)]
    [InlineData("RRBS", true, false)]
    [InlineData("NanoString", false, true)]
    [InlineData("RT-qPCR", false, true)]
    [InlineData("WES", false, false)]
    public void Assay_OfMethylationOrExpression_IsKnownByItsName(string assay, bool methylation, bool expression) =>
        Assert.Equal((methylation, expression), (AssayKind.IsMethylation(assay), AssayKind.IsExpression(assay)));
}
