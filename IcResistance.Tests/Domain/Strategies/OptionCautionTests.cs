using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>Each caution where it holds, where the record does not tell, and where the record excludes it.</summary>
public sealed class OptionCautionTests
{
    private static readonly (string Options, string Caution, CautionLevel Level, Func<CaseRecord, CaseRecord> Change)[] s_firing =
    [
        ("ST-10,ST-12,ST-22", "rt-ild", CautionLevel.Caution, record => Comorbid(record, OptionCase.Comorbid("interstitial lung disease", ComorbidityCategory.Ild))),
        ("ST-10,ST-12,ST-22", "rt-overlap", CautionLevel.Caution, record => Treated(record, OptionCase.Course("SBRT", TherapyKind.Radiotherapy, 100, site: "left adrenal", dose: 30))),
        ("ST-10,ST-12,ST-22", "rt-ultra-central", CautionLevel.Caution, record => record with { Lesions = [record.Lesions[0] with { Site = "at the main bronchus" }, record.Lesions[1]] }),
        ("ST-10,ST-12,ST-22", "rt-concurrent-drug", CautionLevel.Caution, record => Treated(record, OptionCase.Course("bevacizumab", TherapyKind.AntiAngiogenic, 310) with { End = new CourseEnd { Ongoing = true } })),
        ("ST-11,ST-23", "ramucirumab-bleeding", CautionLevel.Caution, record => Happened(record, OptionCase.Event("hemoptysis", 2, immune: false))),
        ("ST-11", "dato-squamous", CautionLevel.Caution, record => record.Patient(patient => patient with { Histology = Histology.Squamous })),
        ("ST-11", "dato-ild", CautionLevel.Caution, record => Happened(record, OptionCase.Event("pneumonitis", 1))),
        ("ST-11", "dato-mucosa-eye", CautionLevel.Caution, record => Happened(record, OptionCase.Event("stomatitis", 1, immune: false))),
        ("ST-11", "sacituzumab", CautionLevel.Caution, record => Happened(record, OptionCase.Event("neutropenia", 3, immune: false))),
        ("ST-11", "osimertinib", CautionLevel.Caution, record => Driver(record, "EGFR", "L858R")),
        ("ST-11", "sotorasib", CautionLevel.Caution, record => Driver(record, "KRAS", "G12C")),
        ("ST-13,ST-14,ST-15,ST-16,ST-20", "life-threatening-irae", CautionLevel.Block, record => Happened(record, OptionCase.Event("pneumonitis", 3))),
        ("ST-15", "life-threatening-irae", CautionLevel.Block, record => Happened(record, OptionCase.Event("hepatitis", 4))),
        ("ST-15", "life-threatening-irae", CautionLevel.Unknown, record => Happened(record, OptionCase.Event("myocarditis", null))),
        ("ST-13,ST-15", "pd-during-ici", CautionLevel.Caution, record => record),
        ("ST-13,ST-15", "steroid-10", CautionLevel.Caution, record => Takes(record, ConcomitantKind.Corticosteroid, "prednisone", 320, 20)),
        ("ST-13,ST-15", "steroid-10", CautionLevel.Unknown, record => Takes(record, ConcomitantKind.Corticosteroid, "prednisone", 320, null)),
        ("ST-21", "egfr-alk-altered", CautionLevel.Block, record => Driver(record, "ALK", "EML4-ALK")),
        ("ST-21", "egfr-alk-altered", CautionLevel.Unknown, record => record with { Drivers = default }),
        ("ST-21", "autoimmune", CautionLevel.Caution, record => Comorbid(record, OptionCase.Comorbid("rheumatoid arthritis", ComorbidityCategory.Autoimmune))),
        ("ST-21", "autoimmune", CautionLevel.Unknown, record => Comorbid(record, OptionCase.Comorbid("rheumatoid arthritis", ComorbidityCategory.Autoimmune, active: null))),
        ("ST-21", "ild", CautionLevel.Caution, record => Comorbid(record, OptionCase.Comorbid("interstitial lung disease", ComorbidityCategory.Ild))),
        ("ST-21", "ecog-2", CautionLevel.Caution, record => record with { Performance = [record.Performance[0] with { Ecog = 2 }] }),
        ("ST-21", "severe-irae", CautionLevel.Caution, record => Happened(record, OptionCase.Event("colitis", 3))),
        ("ST-21", "severe-irae", CautionLevel.Unknown, record => record with { AdverseEvents = default }),
        ("ST-23", "squamous-bevacizumab", CautionLevel.Block, record => record.Patient(patient => patient with { Histology = Histology.Squamous })),
        ("ST-23", "haemoptysis", CautionLevel.Block, record => Happened(record, OptionCase.Event("haemoptysis", 2, immune: false))),
        ("ST-23", "haemoptysis", CautionLevel.Unknown, record => record),
        ("ST-23", "thoracic-rt", CautionLevel.Caution, record => Treated(record, OptionCase.Course("chemoradiation", TherapyKind.Radiotherapy, -200, -160, "mediastinum", 60))),
        ("ST-23", "central-tumor", CautionLevel.Caution, record => record with { Lesions = [record.Lesions[0] with { Site = "right upper lobe, cavitating" }, record.Lesions[1]] }),
        ("ST-23", "recent-surgery", CautionLevel.Caution, record => Treated(record, OptionCase.Course("lobectomy", TherapyKind.Surgery, 330))),
        ("ST-23", "blood-pressure", CautionLevel.Caution, record => Comorbid(record, OptionCase.Comorbid("arterial hypertension", ComorbidityCategory.Cardiovascular))),
        ("ST-23", "thrombosis", CautionLevel.Caution, record => Takes(record, ConcomitantKind.Anticoagulant, "apixaban", 100, null)),
        ("ST-23", "perforation", CautionLevel.Caution, record => Happened(record, OptionCase.Event("bowel perforation", 4, immune: false))),
        ("ST-24", "hla-a2-negative", CautionLevel.Block, record => record with { Genomics = [record.Genomics[0] with { Alteration = "A*01:01, A*03:01" }] }),
        ("ST-24", "hla-a2-negative", CautionLevel.Unknown, record => record with { Genomics = [] }),
        ("ST-24", "trial-only", CautionLevel.Caution, record => record),
        ("ST-24", "til-reserve", CautionLevel.Caution, record => Comorbid(record, OptionCase.Comorbid("heart failure", ComorbidityCategory.Cardiovascular))),
        ("ST-25", "herbal-liver", CautionLevel.Caution, record => Happened(record, OptionCase.Event("transaminases raised", 1))),
        ("ST-25", "herbal-cyp", CautionLevel.Caution, record => Takes(record, ConcomitantKind.Anticoagulant, "warfarin", 100, null)),
        ("ST-25", "herbal-immune", CautionLevel.Caution, record => Treated(record, OptionCase.Course("Qingzao Jiufei decoction", TherapyKind.Tcm, 200))),
    ];

    public static TheoryData<int> Firing => [.. Enumerable.Range(0, s_firing.Length)];

    [Theory]
    [MemberData(nameof(Firing))]
    public void Caution_FactThatItWarnsOf_HoldsAtItsLevel(int row)
    {
        var (options, caution, level, change) = s_firing[row];

        Assert.All(options.Split(','), option => Assert.Equal(level, OptionCase.With(change).Option(option).Caution(caution)));
    }

    [Fact]
    public void Cautions_AreEachMadeToHold()
    {
        var fired = s_firing.Where(row => row.Level is not CautionLevel.Unknown).SelectMany(row => row.Options.Split(',').Select(option => (option, row.Caution))).ToHashSet();

        Assert.Equal([], StrategyRules.All.SelectMany(rule => rule.Cautions.Select(question => (rule.Option, question.Id))).Where(pair => !fired.Contains(pair)));
    }

    [Fact]
    public void Blocked_OptionStaysListed_WithItsReason()
    {
        var option = OptionCase.With(record => Driver(record, "EGFR", "L858R")).Option("ST-21");

        Assert.True(option.IsBlocked);
        Assert.Equal("EGFR L858R", option.Cautions[0].Reading.Found.En);
        Assert.Equal(["drivers[0]"], option.Cautions[0].Reading.Data);
    }

    [Fact]
    public void Excluded_CautionWithoutItsFact_IsKeptApartWithTheListItWasLookedForIn()
    {
        var option = OptionCase.Complete.Option("ST-21");

        Assert.Empty(option.Cautions);
        Assert.Equal(["egfr-alk-altered", "autoimmune", "ild", "ecog-2", "severe-irae"], option.Excluded.Select(caution => caution.Statement.Id));
        Assert.All(option.Excluded, caution => Assert.NotEmpty(caution.Reading.Data));
    }

    [Fact]
    public void Remission_InactiveAutoimmuneDisease_IsToldAndDoesNotHold()
    {
        var option = OptionCase.With(record => Comorbid(record, OptionCase.Comorbid("psoriasis", ComorbidityCategory.Autoimmune, active: false))).Option("ST-21");

        Assert.Equal("psoriasis (not active).", option.Excluded.Single(caution => caution.Statement.Id == "autoimmune").Reading.Found.En);
    }

    [Fact]
    public void Neuropathy_CauseNotStated_IsUnknownAndBlocksNothing()
    {
        var option = OptionCase.With(record => Happened(record, OptionCase.Event("peripheral neuropathy", 3, immune: null))).Option("ST-15");

        Assert.Equal(CautionLevel.Unknown, option.Caution("life-threatening-irae"));
        Assert.False(option.IsBlocked);
    }

    [Theory]
    [InlineData("pulmonary embolism", CautionLevel.Caution)]
    [InlineData("essential thrombocytosis", null)]
    [InlineData("thrombocytopenia", null)]
    public void Thrombosis_NameThatOnlySoundsAlike_IsNoThrombosis(string name, CautionLevel? expected) =>
        Assert.Equal(expected, OptionCase.With(record => Comorbid(record, OptionCase.Comorbid(name))).Option("ST-23").Caution("thrombosis"));

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, CautionLevel.Caution)]
    public void Steroid_TenMilligrams_IsTheLimit(int dose, CautionLevel? expected) =>
        Assert.Equal(expected, OptionCase.With(record => Takes(record, ConcomitantKind.Corticosteroid, "prednisone", 320, dose)).Option("ST-15").Caution("steroid-10"));

    [Fact]
    public void Steroid_EndedBeforeTheCutOff_DoesNotHold() =>
        Assert.Null(OptionCase.With(record => Takes(record, ConcomitantKind.Corticosteroid, "prednisone", 100, 40, end: 120)).Option("ST-15").Caution("steroid-10"));

    private static CaseRecord Comorbid(CaseRecord record, Comorbidity item) => record.Patient(patient => patient with { Comorbidities = [item] });

    private static CaseRecord Happened(CaseRecord record, AdverseEvent item) => record with { AdverseEvents = [item] };

    private static CaseRecord Treated(CaseRecord record, Therapy course) => record with { Therapies = [.. record.Therapies, course] };

    private static CaseRecord Driver(CaseRecord record, string gene, string detail) => record with
    {
        Drivers = [new DriverGene { Gene = gene, Status = DriverGeneStatus.Altered, Detail = detail }, .. record.Drivers.Where(driver => driver.Gene != gene)],
    };

    private static CaseRecord Takes(CaseRecord record, ConcomitantKind kind, string name, int day, decimal? dose, int? end = null) => record with
    {
        Concomitant =
        [
            new ConcomitantMedication
            {
                Name = name, Kind = kind, Time = EventTime.OnDay(day), End = new CourseEnd { Day = end, Ongoing = end is null ? true : null }, PrednisoneEquivalentMgPerDay = dose,
            },
        ],
    };
}
