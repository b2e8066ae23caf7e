using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Mechanisms.Outside;

public sealed class OutsideTaxonomyTests
{
    [Fact]
    public void SmallCell_InTheLaterBiopsy_IsReportedWithRb1AndNotAsMrd()
    {
        var builder = CaseBuilder.Paired("RB1")
            .Change(CaseBuilder.Before, item => item with { Histology = SpecimenHistology.Adenocarcinoma })
            .Change(CaseBuilder.After, item => item with { Histology = SpecimenHistology.SmallCell })
            .Found(CaseBuilder.After, "RB1", AlterationClass.HomozygousDeletion);

        var finding = Assert.Single(Find(builder));

        Assert.Equal(("small-cell-transformation", MechanismTiming.Acquired), (finding.Id, finding.Timing));
        Assert.Contains(finding.Evidence, evidence => evidence.Data.Contains("genomics[0]"));
        Assert.Equal(MechanismStatus.NotAssessed, builder.Assess("INT-3").Status);
    }

    [Fact]
    public void SmallCell_NoEarlierBiopsy_HasUnknownTiming()
    {
        var finding = Assert.Single(Find(CaseBuilder.Empty.With(CaseBuilder.Specimen("S2", 340) with { Histology = SpecimenHistology.SmallCell })));

        Assert.Equal(MechanismTiming.Unknown, finding.Timing);
    }

    [Fact]
    public void Histology_FromAdenocarcinomaToSquamous_IsATransformation()
    {
        var builder = CaseBuilder.Paired()
            .Of(record => record with { Patient = new Patient { Histology = Histology.Adenocarcinoma } })
            .Change(CaseBuilder.After, item => item with { Histology = SpecimenHistology.Squamous });

        Assert.Equal("histological-transformation", Assert.Single(Find(builder)).Id);
    }

    [Fact]
    public void Histology_WithoutTumor_IsNoTransformation() =>
        Assert.Empty(Find(CaseBuilder.Paired().Change(CaseBuilder.After, item => item with { Histology = SpecimenHistology.NoTumour })));

    [Theory]
    [InlineData(SpecimenHistology.Other, "large-cell neuroendocrine carcinoma", true)]
    [InlineData(SpecimenHistology.LargeCell, "LCNEC", true)]
    [InlineData(SpecimenHistology.Other, "大细胞神经内分泌癌", true)]
    [InlineData(SpecimenHistology.Other, "carcinoma, no neuroendocrine markers", false)]
    public void Histology_ThatTurnsNeuroendocrine_IsATransformation(SpecimenHistology histology, string words, bool expected)
    {
        var builder = CaseBuilder.Paired()
            .Change(CaseBuilder.Before, item => item with { Histology = SpecimenHistology.Adenocarcinoma })
            .Change(CaseBuilder.After, item => item with { Histology = histology, HistologyText = words });

        Assert.Equal(expected ? ["histological-transformation"] : [], Find(builder).Select(finding => finding.Id));
    }

    [Fact]
    public void PdL1_GoneOnTheSameClone_IsReported()
    {
        var finding = Assert.Single(Find(CaseBuilder.Paired().Measured(CaseBuilder.Before, "pd-l1-tps", 80, "22C3").Measured(CaseBuilder.After, "pd-l1-tps", 0, "22C3")));

        Assert.Equal(("pd-l1-loss", MechanismTiming.Acquired), (finding.Id, finding.Timing));
    }

    [Fact]
    public void PdL1_LowInWords_IsReportedWithoutAFoldChange()
    {
        var finding = Assert.Single(Find(CaseBuilder.Paired()
            .Measured(CaseBuilder.Before, "pd-l1-tps", 80, null)
            .Measured(CaseBuilder.After, "pd-l1-tps", null, null, text: "low (no number visible)")));

        Assert.Equal(MechanismTiming.Unknown, finding.Timing);
        Assert.Contains("no fold change is computed", finding.Caveat.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SP142", 0)]
    [InlineData("22C3", 3)]
    public void PdL1_OtherCloneOrStillThere_IsNoLoss(string assay, int value) =>
        Assert.Empty(Find(CaseBuilder.Paired().Measured(CaseBuilder.Before, "pd-l1-tps", 60, "22C3").Measured(CaseBuilder.After, "pd-l1-tps", value, assay)));

    [Theory]
    [InlineData("SOX2", AlterationClass.Other, "sox2-alteration")]
    [InlineData("CDKN2A", AlterationClass.HomozygousDeletion, "cdkn2a-cdkn2b-alteration")]
    [InlineData("HLA-A", AlterationClass.Loh, "hla-loss")]
    [InlineData("TAP1", AlterationClass.Frameshift, "antigen-processing-loss")]
    [InlineData("MDM2", AlterationClass.Amplification, "mdm2-amplification")]
    [InlineData("MET", AlterationClass.Amplification, "driver-amplification")]
    [InlineData("KEAP1", AlterationClass.Nonsense, "keap1-loss")]
    public void Gene_WithoutAClass_IsListedApart(string gene, AlterationClass kind, string id) =>
        Assert.Equal(id, Assert.Single(Find(CaseBuilder.Paired().Found(CaseBuilder.After, gene, kind))).Id);

    [Fact]
    public void Gene_FoundBeforeIci_IsBaseline() =>
        Assert.Equal(MechanismTiming.Baseline, Assert.Single(Find(CaseBuilder.Paired().Found(CaseBuilder.Before, "MDM2", AlterationClass.Amplification))).Timing);

    [Fact]
    public void Hla_HypermethylatedOnly_IsNoHlaLoss() => Assert.Empty(Find(CaseBuilder.Paired().Found(CaseBuilder.After, "HLA-B", AlterationClass.Hypermethylation)));

    [Theory]
    [InlineData("no loss", false)]
    [InlineData("not low", false)]
    [InlineData("low", true)]
    [InlineData("阴性", true)]
    public void PdL1_InWords_IsLostOnlyWhereTheWordsSaySo(string text, bool lost) => Assert.Equal(
        lost,
        Find(CaseBuilder.Paired().Measured(CaseBuilder.Before, "pd-l1-tps", 60, "22C3").Measured(CaseBuilder.After, "pd-l1-tps", null, "22C3", null, text: text))
            .Any(finding => finding.Id == "pd-l1-loss"));

    [Theory]
    [InlineData("22C3", "PD-L1 22C3 pharmDx", true)]
    [InlineData("22C3", "SP263", false)]
    public void PdL1_OtherWordingOfOneClone_IsStillCompared(string before, string after, bool lost) => Assert.Equal(
        lost,
        Find(CaseBuilder.Paired().Measured(CaseBuilder.Before, "pd-l1-tps", 60, before).Measured(CaseBuilder.After, "pd-l1-tps", 0, after)).Any(finding => finding.Id == "pd-l1-loss"));

    [Theory]
    [InlineData("small cell carcinoma", true)]
    [InlineData("小细胞癌", true)]
    [InlineData("non-small cell carcinoma", false)]
    [InlineData("非小细胞癌", false)]
    public void SmallCell_OnlyInThePathologistsWords_IsRead(string text, bool transformed) => Assert.Equal(
        transformed,
        Find(CaseBuilder.Paired().Change(CaseBuilder.After, item => item with { Histology = SpecimenHistology.Other, HistologyText = text }))
            .Any(finding => finding.Id == "small-cell-transformation"));

    [Fact]
    public void ClassOneLost_WithB2mIntactInTheSameTissue_IsShownApart() => Assert.Contains(
        Find(CaseBuilder.Paired("B2M").Measured(CaseBuilder.After, "mhc-1-expression", 0)), finding => finding.Id == "hla-class-i-protein-loss");

    [Theory]
    [InlineData("MET", AlterationClass.Fusion, null, true)]
    [InlineData("BRAF", AlterationClass.Missense, Pathogenicity.Pathogenic, true)]
    [InlineData("BRAF", AlterationClass.Missense, Pathogenicity.Vus, false)]
    public void Driver_FoundOnlyAfterIci_AsksToPlanAnew(string gene, AlterationClass kind, Pathogenicity? pathogenicity, bool shown) => Assert.Equal(
        shown,
        Find(CaseBuilder.Paired(gene).Found(CaseBuilder.After, gene, kind, pathogenicity: pathogenicity)).Any(finding => finding.Id == "driver-found-after-ici"));

    [Fact]
    public void Driver_KnownBeforeIci_IsNoNewOne() => Assert.DoesNotContain(
        Find(CaseBuilder.Paired("ALK").Found(CaseBuilder.Before, "ALK", AlterationClass.Fusion).Found(CaseBuilder.After, "ALK", AlterationClass.Fusion)),
        finding => finding.Id == "driver-found-after-ici");

    [Theory]
    [InlineData("HLA class I")]
    [InlineData("HLA-I")]
    [InlineData("HLA-A*02:01")]
    public void HlaLoss_UnderAnyOfItsNames_LeavesATrace(string gene) =>
        Assert.Equal("hla-loss", Assert.Single(Find(CaseBuilder.Paired().Found(CaseBuilder.After, gene, AlterationClass.Loh))).Id);

    [Theory]
    [InlineData("CTNNB1", AlterationClass.Missense, Pathogenicity.Pathogenic)]
    [InlineData("LRP1B", AlterationClass.Frameshift, null)]
    [InlineData("EGFR/ALK", AlterationClass.Fusion, null)]
    public void Alteration_ThatNoRuleReads_IsShownAsNotInterpreted(string gene, AlterationClass kind, Pathogenicity? pathogenicity)
    {
        var finding = Assert.Single(Find(CaseBuilder.Paired().Found(CaseBuilder.After, gene, kind, pathogenicity: pathogenicity)));

        Assert.Equal(("alterations-not-interpreted", MechanismTiming.Unknown), (finding.Id, finding.Timing));
        Assert.Equal(["genomics[0]"], finding.Evidence.SelectMany(evidence => evidence.Data));
        Assert.Contains("not interpreted", finding.Caveat.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Alteration_UnderANameThatIsNotRecognized_IsSaidToBe() =>
        Assert.Contains("EGFR/ALK", Assert.Single(Find(CaseBuilder.Paired().Found(CaseBuilder.After, "EGFR/ALK", AlterationClass.Fusion))).Caveat.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("CTNNB1", AlterationClass.Missense, Pathogenicity.Vus)]
    [InlineData("CTNNB1", AlterationClass.WildType, null)]
    [InlineData("TP53", AlterationClass.Missense, Pathogenicity.Pathogenic)]
    [InlineData("B2M", AlterationClass.Missense, Pathogenicity.Pathogenic)]
    public void Alteration_WithoutWeightOrReadElsewhere_IsNotRepeated(string gene, AlterationClass kind, Pathogenicity? pathogenicity) =>
        Assert.Empty(Find(CaseBuilder.Paired().Found(CaseBuilder.After, gene, kind, pathogenicity: pathogenicity)));

    [Theory]
    [InlineData("EML4-ALK", AlterationClass.Fusion, null)]
    [InlineData("EGFR", AlterationClass.Inframe, Pathogenicity.Pathogenic)]
    public void Driver_KnownBeforeIci_IsReadByTheOptionsAndNotCalledUnread(string gene, AlterationClass kind, Pathogenicity? pathogenicity) =>
        Assert.Empty(Find(CaseBuilder.Paired().Found(CaseBuilder.Before, gene, kind, pathogenicity: pathogenicity)));

    [Fact]
    public void Alterations_InGreatNumber_AreCountedBeyondTheFirstEight()
    {
        var builder = Enumerable.Range(1, 10).Aggregate(CaseBuilder.Paired(), (built, number) => built.Found(CaseBuilder.After, $"GENE{number}", AlterationClass.Nonsense));
        var finding = Assert.Single(Find(builder));

        Assert.Equal(8, finding.Evidence.Count);
        Assert.Contains("2 more", finding.Caveat.En, StringComparison.Ordinal);
    }

    private static ValueList<OutsideFinding> Find(CaseBuilder builder) => OutsideTaxonomy.Find(builder.Build());
}
