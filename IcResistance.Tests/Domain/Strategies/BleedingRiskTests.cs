using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>The words and days by which a drug against VEGF, an antibody-drug conjugate or herbs are cautioned (ST-51, ST-55, ST-59).</summary>
public sealed class BleedingRiskTests
{
    [Theory]
    [InlineData(311, null)]
    [InlineData(312, null)]
    [InlineData(313, CautionLevel.Caution)]
    [InlineData(340, CautionLevel.Caution)]
    public void Surgery_LessThan28DaysBeforeTheCutOff_IsRecent(int day, CautionLevel? expected) =>
        Assert.Equal(expected, Caution("ST-23", "recent-surgery", record => record with { Therapies = [.. record.Therapies, OptionCase.Course("lobectomy", TherapyKind.Surgery, day)] }));

    [Theory]
    [InlineData("right frontal lobe", null)]
    [InlineData("right lobe of the liver", null)]
    [InlineData("right upper lobe", CautionLevel.Caution)]
    [InlineData("左上叶", CautionLevel.Caution)]
    public void Radiotherapy_OfALobe_IsThoracicOnlyInTheLung(string site, CautionLevel? expected) => Assert.Equal(expected, Caution("ST-23", "thoracic-rt", record => record with
    {
        Therapies = [.. record.Therapies, OptionCase.Course("SBRT", TherapyKind.Radiotherapy, 100, site: site, dose: 30)],
    }));

    [Fact]
    public void Hemoptysis_SlightBesideAPulmonaryHemorrhage_Blocks() => Assert.Equal(CautionLevel.Block, Caution("ST-23", "haemoptysis", record => record with
    {
        AdverseEvents = [OptionCase.Event("hemoptysis", 1, immune: false), OptionCase.Event("bronchopulmonary hemorrhage", 3, immune: false)],
    }));

    [Fact]
    public void BloodPressure_RaisedAsAnAdverseEvent_IsCautioned() =>
        Assert.Equal(CautionLevel.Caution, Caution("ST-23", "blood-pressure", record => record with { AdverseEvents = [OptionCase.Event("hypertension", 3, immune: false)] }));

    [Fact]
    public void BloodPressure_OfThePulmonaryArteryAlone_IsAnotherDisease() =>
        Assert.Null(Caution("ST-23", "blood-pressure", record => record.Patient(patient => patient with { Comorbidities = [OptionCase.Comorbid("pulmonary hypertension")] })));

    [Theory]
    [InlineData("pleural cavity", CautionLevel.Unknown)]
    [InlineData("right upper lobe, cavitating", CautionLevel.Caution)]
    public void Cavity_OfTheBody_IsNoHollowTumor(string site, CautionLevel expected) =>
        Assert.Equal(expected, Caution("ST-23", "central-tumor", record => record with { Lesions = [record.Lesions[0] with { Site = site }, record.Lesions[1]] }));

    [Theory]
    [InlineData("dato-mucosa-eye", "dry eye")]
    [InlineData("dato-mucosa-eye", "conjunctivitis")]
    [InlineData("dato-mucosa-eye", "视力模糊")]
    [InlineData("sacituzumab", "neutrophil count decreased")]
    public void Conjugate_EventByItsUsualTerm_IsCautioned(string caution, string name) =>
        Assert.Equal(CautionLevel.Caution, Caution("ST-11", caution, record => record with { AdverseEvents = [OptionCase.Event(name, 2, immune: false)] }));

    [Fact]
    public void Herbs_RaisedTransaminaseByItsUsualTerm_IsCautioned() =>
        Assert.Equal(CautionLevel.Caution, Caution("ST-25", "herbal-liver", record => record with { AdverseEvents = [OptionCase.Event("ALT increased", 2)] }));

    [Fact]
    public void Brain_EquivocalLesion_IsUnknown() => Assert.Equal(ConditionResult.Unknown, Brain(record => record with
    {
        Assessments = [.. record.Assessments, OptionCase.Visit(345, 18, 37) with { NewLesions = NewLesionStatus.Equivocal, NewLesionSites = ["brain"] }],
    }));

    [Fact]
    public void Brain_LesionToldInWords_IsNotMet() => Assert.Equal(ConditionResult.NotMet, Brain(record => record with
    {
        Assessments = [.. record.Assessments, OptionCase.Visit(345, 18, 37) with { LesionChanges = [new LesionChange { Site = "brain", Change = LesionChangeKind.Stable }] }],
    }));

    [Fact]
    public void Brain_TreatedByRadiotherapyWithoutALesion_IsUnknown() => Assert.Equal(ConditionResult.Unknown, Brain(record => record with
    {
        Therapies = [.. record.Therapies, OptionCase.Course("SRS", TherapyKind.Radiotherapy, -50, site: "brain", dose: 20)],
    }));

    [Fact]
    public void HlaType_OfTheFirstFieldAlone_IsRead() => Assert.Equal(
        ConditionResult.Met,
        OptionCase.With(record => record with { Genomics = [record.Genomics[0] with { Alteration = "A*02, A*24" }] }).Option("ST-24").Condition("hla-a2").Reading.Result);

    private static ConditionResult Brain(Func<CaseRecord, CaseRecord> change) => OptionCase.With(change).Option("ST-23").Condition("no-brain-metastasis").Reading.Result;

    private static CautionLevel? Caution(string option, string id, Func<CaseRecord, CaseRecord> change) => OptionCase.With(change).Option(option).Caution(id);
}
