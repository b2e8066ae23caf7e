using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>Vectors at the limits that the options name (ST-20, ST-21, ST-24).</summary>
public sealed class OptionVectorTests
{
    [Theory]
    [InlineData(50, null, "inflamed", ConditionResult.Met, ConditionResult.Met)]
    [InlineData(49, null, "inflamed", ConditionResult.NotMet, ConditionResult.Met)]
    [InlineData(50, null, "excluded", ConditionResult.Met, ConditionResult.NotMet)]
    [InlineData(50, ValueComparator.AtLeast, "immune-desert", ConditionResult.Met, ConditionResult.NotMet)]
    [InlineData(50, ValueComparator.LessThan, "炎症型", ConditionResult.NotMet, ConditionResult.Met)]
    [InlineData(10, ValueComparator.GreaterThan, "reader could not tell", ConditionResult.Unknown, ConditionResult.Unknown)]
    public void ChemoIci_PdL1AndInfiltration_AreJudgedApart(int tps, ValueComparator? comparator, string phenotype, ConditionResult pdL1, ConditionResult infiltration)
    {
        var option = OptionCase.With(record => record with
        {
            Biomarkers = [OptionCase.Marker("pd-l1-tps", -20, tps, "22C3", comparator), OptionCase.Marker("immune-phenotype", -20, null) with { Text = phenotype }],
        }).Option("ST-20");

        Assert.Equal(pdL1, option.Condition("pd-l1-50").Result);
        Assert.Equal(infiltration, option.Condition("high-infiltration").Result);
    }

    [Fact]
    public void ChemoIci_Cd8DensityAlone_DecidesNothing()
    {
        var option = OptionCase.With(record => record.WithoutMarker("immune-phenotype") with { Biomarkers = [OptionCase.Marker("cd8-density", -20, 4000)] }).Option("ST-20");

        Assert.Equal(ConditionResult.Unknown, option.Condition("high-infiltration").Result);
        Assert.Contains("BM-17", option.Condition("high-infiltration").Reading.Found.En, StringComparison.Ordinal);
    }

    [Fact]
    public void PdL1_Sp142_NeverStandsForTps()
    {
        var option = OptionCase.With(record => record.WithoutMarker("pd-l1-tps") with { Biomarkers = [OptionCase.Marker("pd-l1-sp142-tc", -20, 80, "SP142")] }).Option("ST-20");

        Assert.Equal(ConditionResult.Unknown, option.Condition("pd-l1-50").Result);
    }

    [Fact]
    public void PdL1_TwoSpecimens_TheLatestDecides()
    {
        var option = OptionCase.With(record => record with { Biomarkers = [.. record.Biomarkers, OptionCase.Marker("pd-l1-tps", 320, 5, "22C3")] }).Option("ST-20");

        Assert.Equal(ConditionResult.NotMet, option.Condition("pd-l1-50").Result);
        Assert.Equal(2, option.Condition("pd-l1-50").Reading.Data.Count);
    }

    [Theory]
    [InlineData(TherapyIntent.Adjuvant, ConditionResult.Met)]
    [InlineData(TherapyIntent.Palliative, ConditionResult.NotMet)]
    public void DualIci_Line_CountsAdvancedDiseaseOnly(TherapyIntent intent, ConditionResult expected) =>
        Assert.Equal(expected, OptionCase.With(record => record with { Therapies = [OptionCase.Ici(OptionCase.Progression, intent)] }).Option("ST-21").Condition("first-line").Result);

    [Theory]
    [InlineData(1, null, ConditionResult.Met)]
    [InlineData(0, null, ConditionResult.NotMet)]
    [InlineData(1, ValueComparator.LessThan, ConditionResult.NotMet)]
    [InlineData(1, ValueComparator.AtMost, ConditionResult.Unknown)]
    public void DualIci_PdL1OfOnePercent_IsTheLimit(int tps, ValueComparator? comparator, ConditionResult expected)
    {
        var option = OptionCase.With(record => record with { Biomarkers = [OptionCase.Marker("pd-l1-tps", -20, tps, "22C3", comparator)] }).Option("ST-21");

        Assert.Equal(expected, option.Condition("pd-l1-1").Result);
    }

    [Fact]
    public void DualIci_EgfrFoundInALaterSpecimen_IsNotNegative()
    {
        var option = OptionCase.With(record => record with
        {
            Genomics = [new GenomicFinding { Gene = "EGFR", Alteration = "p.Leu858Arg", Class = AlterationClass.Missense, Pathogenicity = Pathogenicity.Pathogenic, Time = EventTime.OnDay(320) }],
        }).Option("ST-21");

        Assert.Equal(ConditionResult.NotMet, option.Condition("egfr-alk-negative").Result);
        Assert.True(option.IsBlocked);
    }

    [Theory]
    [InlineData(84, ConditionResult.Met)]
    [InlineData(83, ConditionResult.NotMet)]
    public void Vaccine_TwelveWeeksOfIci_IsTheLimit(int progression, ConditionResult expected)
    {
        var option = OptionCase.With(record => record with
        {
            Therapies = [OptionCase.Ici(progression)],
            Assessments = [OptionCase.Visit(-10, 50, 40), OptionCase.Visit(42, 20, 16), OptionCase.Visit(progression, 20, 40)],
        }).Option("ST-24");

        Assert.Equal(expected, option.Condition("ici-12-weeks").Result);
    }

    [Theory]
    [InlineData("A*02:01", ConditionResult.Met)]
    [InlineData("HLA-A*02:06/A*11:01", ConditionResult.Met)]
    [InlineData("A*11:01, A*24:02", ConditionResult.NotMet)]
    [InlineData("A*24:02", ConditionResult.Unknown)]
    [InlineData("loss of heterozygosity", ConditionResult.Unknown)]
    public void Vaccine_HlaType_IsReadByAllele(string alleles, ConditionResult expected) =>
        Assert.Equal(expected, OptionCase.With(record => record with { Genomics = [record.Genomics[0] with { Alteration = alleles }] }).Option("ST-24").Condition("hla-a2").Result);

    [Theory]
    [InlineData("positive", ConditionResult.Met)]
    [InlineData("阴性", ConditionResult.NotMet)]
    public void Vaccine_HlaA2Marker_IsReadByItsWord(string text, ConditionResult expected) =>
        Assert.Equal(expected, OptionCase.With(record => record with { Genomics = [], Biomarkers = [OptionCase.Marker("hla-a2", -5, null) with { Text = text }] }).Option("ST-24").Condition("hla-a2").Result);
}
