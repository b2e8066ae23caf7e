using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>What the program infers from findings for and against options, and where it infers nothing.</summary>
public sealed class OptionArgumentTests
{
    private static readonly Specimen s_after = new()
    {
        Id = "S2",
        Type = SpecimenType.Tissue,
        Site = "adrenal",
        PurityPercent = 50,
        Assay = "WES",
        Covers = ["B2M", "JAK1", "JAK2", "PTEN", "EGFR", "ALK"],
        Time = EventTime.OnDay(305),
    };

    private static readonly Specimen s_before = s_after with { Id = "S1", Time = EventTime.OnDay(-20) };

    [Theory]
    [InlineData("B2M", "LK-02")]
    [InlineData("JAK1", "LK-01")]
    [InlineData("JAK2", "LK-01")]
    public void DualIci_ProvenBiallelicLoss_IsArguedAgainst(string gene, string link)
    {
        var argument = Lost(gene, Zygosity.Biallelic).Option("ST-21").Arguments.Single(item => item.Link.Id == link);

        Assert.Equal(LinkDirection.Against, argument.Link.Direction);
        Assert.Contains("genomics[0]", argument.Reading.Data);
        Assert.Contains("§2.2 [31]", argument.Link.InferredFrom.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B2M", Zygosity.Monoallelic)]
    [InlineData("PTEN", Zygosity.Biallelic)]
    public void DualIci_OneAlleleOrAnotherGene_IsNotArguedAgainst(string gene, Zygosity zygosity) =>
        Assert.DoesNotContain(Lost(gene, zygosity).Option("ST-21").Arguments, argument => argument.Link.Id is "LK-01" or "LK-02");

    [Fact]
    public void Driver_Targetable_ComesBeforeEveryIciOption()
    {
        var record = OptionCase.With(item => item with { Drivers = [new DriverGene { Gene = "EGFR", Status = DriverGeneStatus.Altered, Detail = "exon 19 deletion" }] });

        Assert.All(["ST-10", "ST-13", "ST-14", "ST-15", "ST-16", "ST-20", "ST-21", "ST-22", "ST-23", "ST-24"], id =>
            Assert.Contains(record.Option(id).Arguments, argument => argument.Link is { Id: "LK-04", Direction: LinkDirection.Against }));
        Assert.DoesNotContain(record.Option("ST-12").Arguments, argument => argument.Link.Id == "LK-04");
    }

    [Fact]
    public void Rechallenge_ProgressionDuringIci_LowersTheExpectation()
    {
        var arguments = OptionCase.Complete.Option("ST-15").Arguments;

        Assert.Equal(["LK-05"], arguments.Select(argument => argument.Link.Id));
        Assert.Contains("11.4 %", arguments[0].Link.Statement.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Rechallenge_ProgressionAfterStopping_SpeaksForItWithItsFigure()
    {
        var argument = OptionCase.With(record => record with { Therapies = [OptionCase.Ici(200)] }).Option("ST-15").Arguments.Single();

        Assert.Equal(LinkDirection.For, argument.Link.Direction);
        Assert.Contains("46.2 %", argument.Link.Statement.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ST-10")]
    [InlineData("ST-12")]
    public void LocalTreatment_OligoprogressionWithEveryLesionTreatable_IsOpened(string option) =>
        Assert.Contains(OptionCase.Complete.Option(option).Arguments, argument => argument.Link.Id == "LK-07");

    [Fact]
    public void LocalTreatment_TreatabilityUnknown_IsNotOpened() =>
        Assert.DoesNotContain(
            OptionCase.With(record => record with { Lesions = [record.Lesions[0], record.Lesions[1] with { LocallyTreatedDay = null }] }).Option("ST-12").Arguments,
            argument => argument.Link.Id == "LK-07");

    [Theory]
    [InlineData("vegf", "ST-23", "LK-08")]
    [InlineData("treg", "ST-21", "LK-09")]
    [InlineData("treg", "ST-20", "LK-10")]
    [InlineData("tam-m2", "ST-22", "LK-11")]
    public void Mechanism_HeldPossible_SpeaksForTheOptionAimedAtIt(string marker, string option, string link)
    {
        var record = OptionCase.With(item => item with
        {
            Specimens = [.. item.Specimens, s_after],
            Biomarkers = [OptionCase.Marker(marker, -20, 10, "panel"), OptionCase.Marker(marker, 305, 40, "panel") with { Specimen = "S2" }],
        });

        Assert.Contains(record.Option(option).Arguments, argument => argument.Link.Id == link && argument.Link.Direction is LinkDirection.For);
    }

    [Fact]
    public void Radiotherapy_ColdPhenotype_SpeaksForItBesideTheCaveat()
    {
        var option = OptionCase.With(record => record with { Biomarkers = [OptionCase.Marker("immune-phenotype", 305, null) with { Text = "immune-desert" }] }).Option("ST-22");

        Assert.Contains(option.Arguments, argument => argument.Link.Id == "LK-12");
        Assert.Contains("RL-04", option.Entry.Caveats);
    }

    [Fact]
    public void DualIci_Stk11Lost_NamesTheFirstLineAnalysis()
    {
        var option = Lost("STK11", Zygosity.Unknown).Option("ST-21");

        Assert.Contains(option.Arguments, argument => argument.Link.Id == "LK-13");
    }

    [Fact]
    public void OtherTreatment_AfterAResponse_NamesTheSubgroupWithoutGain() =>
        Assert.Contains(OptionCase.Complete.Option("ST-11").Arguments, argument => argument.Link is { Id: "LK-14", Direction: LinkDirection.Against });

    [Fact]
    public void Arguments_Against_StandFirst()
    {
        var directions = OptionCase.With(record => record with
        {
            Specimens = [s_before, s_after],
            Genomics = [Loss("B2M", Zygosity.Biallelic), Loss("STK11", Zygosity.Unknown)],
        }).Option("ST-21").Arguments.Select(argument => argument.Link.Direction).ToList();

        Assert.Equal([LinkDirection.Against, LinkDirection.For], directions);
    }

    private static CaseRecord Lost(string gene, Zygosity zygosity) =>
        OptionCase.With(record => record with { Specimens = [s_before, s_after], Genomics = [Loss(gene, zygosity)] });

    private static GenomicFinding Loss(string gene, Zygosity zygosity) => new()
    {
        Gene = gene,
        Class = AlterationClass.Frameshift,
        Pathogenicity = Pathogenicity.Pathogenic,
        Zygosity = zygosity,
        Specimen = "S2",
        Time = EventTime.OnDay(305),
    };
}
