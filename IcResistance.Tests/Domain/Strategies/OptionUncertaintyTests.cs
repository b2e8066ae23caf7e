using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>What looks like an answer and is none: material without tumor, names without a category, words with a "not" in them.</summary>
public sealed class OptionUncertaintyTests
{
    private static readonly Specimen s_sequenced = new() { Id = "S9", Type = SpecimenType.Tissue, Assay = "NGS panel", Covers = ["EGFR", "ALK"], Time = EventTime.OnDay(-20) };

    [Fact]
    public void Drivers_TumorSequencedWithoutFinding_AreUnaltered() => Assert.Equal(ConditionResult.Met, DriversOf(s_sequenced));

    [Fact]
    public void Drivers_SpecimenWithoutTumor_AreUnknown() => Assert.Equal(ConditionResult.Unknown, DriversOf(s_sequenced with { Histology = SpecimenHistology.NoTumour }));

    [Fact]
    public void Drivers_GermlineMaterial_AreUnknown() => Assert.Equal(ConditionResult.Unknown, DriversOf(s_sequenced with { Type = SpecimenType.Germline }));

    [Theory]
    [InlineData(19, ConditionResult.Unknown)]
    [InlineData(20, ConditionResult.Met)]
    public void Drivers_TumorContentAtTheLimit_DecidesWhetherTheyAreKnown(int purity, ConditionResult expected) =>
        Assert.Equal(expected, DriversOf(s_sequenced with { PurityPercent = purity }));

    [Fact]
    public void Drivers_PlasmaWithoutTumorDna_AreUnknown() => Assert.Equal(ConditionResult.Unknown, Condition("ST-13", "no-targetable-driver", record => record with
    {
        Drivers = [],
        Specimens = [record.Specimens[0], s_sequenced with { Type = SpecimenType.Plasma }],
        Biomarkers = [OptionCase.Marker("ctdna-max-vaf", -20, 0.1m, "NGS", ValueComparator.LessThan) with { Specimen = "S9" }],
    }));

    [Fact]
    public void Drivers_WildTypeAmongTheFindings_AreUnaltered() => Assert.Equal(ConditionResult.Met, Condition("ST-13", "no-targetable-driver", record => record with
    {
        Drivers = [],
        Genomics = [.. record.Genomics, WildType("EGFR"), WildType("ALK")],
    }));

    [Fact]
    public void Drivers_PositiveAsAWholeAndNoneNamed_AreUnknown() =>
        Assert.Equal(ConditionResult.Unknown, Condition("ST-13", "no-targetable-driver", record => record.Patient(patient => patient with { DriverStatus = DriverStatus.Positive })));

    [Fact]
    public void DualIci_AlkRearrangementWithoutAClass_IsBlocked() => Assert.Equal(CautionLevel.Block, Caution("ST-21", "egfr-alk-altered", record => record with
    {
        Drivers = [],
        Specimens = [record.Specimens[0], s_sequenced],
        Genomics = [new GenomicFinding { Gene = "ALK", Alteration = "EML4-ALK rearrangement", Class = AlterationClass.Other, Specimen = "S9", Time = EventTime.OnDay(-20) }],
    }));

    [Theory]
    [InlineData("rheumatoid arthritis", null)]
    [InlineData("系统性红斑狼疮", null)]
    [InlineData("Crohn's disease", ComorbidityCategory.Other)]
    public void DualIci_AutoimmuneDiseaseOfNoCategory_IsCautioned(string name, ComorbidityCategory? category) =>
        Assert.Equal(CautionLevel.Caution, Caution("ST-21", "autoimmune", record => record.Patient(patient => patient with { Comorbidities = [OptionCase.Comorbid(name, category)] })));

    [Fact]
    public void DualIci_LatestPerformanceListedFirst_IsReadByItsDay()
    {
        static CaseRecord Listed(CaseRecord record) => record.Patient(patient => patient with { Ecog = null }) with
        {
            Performance = [new PerformanceStatus { Time = EventTime.OnDay(305), Ecog = 2 }, new PerformanceStatus { Time = EventTime.OnDay(-5), Ecog = 1 }],
        };

        Assert.Equal(CautionLevel.Caution, Caution("ST-21", "ecog-2", Listed));
        Assert.Equal(ConditionResult.NotMet, Condition("ST-16", "ecog-not-worse", Listed));
    }

    [Theory]
    [InlineData("colitis", null, CautionLevel.Unknown)]
    [InlineData("facial nerve palsy", 3, CautionLevel.Block)]
    [InlineData("encephalopathy", 3, CautionLevel.Block)]
    [InlineData("吉兰-巴雷综合征", 3, CautionLevel.Block)]
    [InlineData("心肌损伤", 3, CautionLevel.Block)]
    public void Rechallenge_ImmuneEventThatMayHaveBeenGrave_IsNeverExcluded(string name, int? grade, CautionLevel expected) =>
        Assert.Equal(expected, Caution("ST-15", "life-threatening-irae", record => record with { AdverseEvents = [OptionCase.Event(name, grade)] }));

    [Fact]
    public void Chemotherapy_ScoreBySp142EnteredAsTps_IsUnknown() => Assert.Equal(ConditionResult.Unknown, Condition("ST-20", "pd-l1-50", record => record with
    {
        Biomarkers = [OptionCase.Marker("pd-l1-tps", -20, 80, "Ventana SP142")],
    }));

    [Theory]
    [InlineData("not inflamed")]
    [InlineData("non-inflamed")]
    [InlineData("非炎症型")]
    [InlineData("排除型")]
    public void Chemotherapy_PhenotypeThatIsNotInflamed_IsNotMet(string phenotype) => Assert.Equal(ConditionResult.NotMet, Condition("ST-20", "high-infiltration", record => record with
    {
        Biomarkers = [OptionCase.Marker("immune-phenotype", -20, null) with { Text = phenotype }],
    }));

    [Fact]
    public void Chemotherapy_PlatinumWithRadiotherapy_CountsAsPlatinum() => Assert.Equal(ConditionResult.NotMet, Condition("ST-20", "no-platinum", record => record with
    {
        Therapies = [OptionCase.Course("chemoradiotherapy", TherapyKind.Radiotherapy, -200, -160, "mediastinum", 60) with { Agents = ["cisplatin", "etoposide"] }, .. record.Therapies],
    }));

    [Fact]
    public void Chemotherapy_ChemoradiotherapyWithoutDrugNames_LeavesPlatinumUnknown() => Assert.Equal(ConditionResult.Unknown, Condition("ST-20", "no-platinum", record => record with
    {
        Therapies = [OptionCase.Course("同步放化疗", TherapyKind.Radiotherapy, -200, -160, "mediastinum", 60) with { Agents = [] }, .. record.Therapies],
    }));

    private static ConditionResult DriversOf(Specimen specimen) =>
        Condition("ST-13", "no-targetable-driver", record => record with { Drivers = [], Specimens = [record.Specimens[0], specimen] });

    private static GenomicFinding WildType(string gene) => new() { Gene = gene, Class = AlterationClass.WildType, Specimen = "S1", Time = EventTime.OnDay(-20) };

    private static ConditionResult Condition(string option, string id, Func<CaseRecord, CaseRecord> change) => OptionCase.With(change).Option(option).Condition(id).Reading.Result;

    private static CautionLevel? Caution(string option, string id, Func<CaseRecord, CaseRecord> change) => OptionCase.With(change).Option(option).Caution(id);
}
