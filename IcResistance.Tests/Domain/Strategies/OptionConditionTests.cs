using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>Each option with all its conditions met, and each of its conditions not met and unknown.</summary>
public sealed class OptionConditionTests
{
    /// <summary>The changes under which an option that does not fit the complete patient has all its conditions met.</summary>
    private static readonly Dictionary<string, Func<CaseRecord, CaseRecord>> s_fitting = new()
    {
        ["ST-11"] = record => NewIn(record, "liver", "bone", "pleura"),
        ["ST-15"] = record => record with { Therapies = [OptionCase.Ici(200)] },
        ["ST-16"] = record => record with { Therapies = [OptionCase.Ici(null)] },
        ["ST-21"] = record => record with { Therapies = [OptionCase.Ici(OptionCase.Progression, TherapyIntent.Adjuvant)] },
    };

    private static readonly (string Options, string Condition, ConditionResult Expected, Func<CaseRecord, CaseRecord> Change)[] s_rows =
    [
        ("all", "progression", ConditionResult.NotMet, record => record with { Assessments = [.. record.Assessments.Take(3)] }),
        ("all", "progression", ConditionResult.Unknown, record => record with { Therapies = default }),
        ("ST-10,ST-12", "oligoprogression", ConditionResult.NotMet, record => NewIn(record, "liver", "liver", "bone", "pleura", "skin", "spleen")),
        ("ST-10,ST-12", "oligoprogression", ConditionResult.Unknown, Uncounted),
        ("ST-10", "isolated", ConditionResult.NotMet, record => NewIn(record, "liver")),
        ("ST-10", "isolated", ConditionResult.Unknown, record => record with { Therapies = [OptionCase.Ici(0) with { End = default }] }),
        ("ST-10,ST-12", "all-treatable", ConditionResult.NotMet, record => NewIn(record, "leptomeninges")),
        ("ST-10,ST-12", "all-treatable", ConditionResult.Unknown, record => record with { Lesions = [record.Lesions[0], record.Lesions[1] with { LocallyTreatedDay = null }] }),
        ("ST-10,ST-16", "clinically-stable", ConditionResult.NotMet, record => record.EachVisit(visit => visit with { ClinicallyStable = false })),
        ("ST-10,ST-16", "clinically-stable", ConditionResult.Unknown, record => record.EachVisit(visit => visit with { ClinicallyStable = null })),
        ("ST-11", "systemic", ConditionResult.NotMet, record => NewIn(record, "liver")),
        ("ST-11", "systemic", ConditionResult.Unknown, Uncounted),
        ("ST-13,ST-14,ST-15,ST-20,ST-23,ST-24", "no-targetable-driver", ConditionResult.NotMet, record => Driver(record, "KRAS", "G12C")),
        ("ST-13,ST-14,ST-15,ST-20,ST-23,ST-24", "no-targetable-driver", ConditionResult.Unknown, record => record with { Drivers = default }),
        ("ST-13", "no-targetable-driver", ConditionResult.Unknown, record => Driver(record, "KRAS", null)),
        ("ST-13", "no-targetable-driver", ConditionResult.Met, record => Driver(record, "KRAS", "G12D")),
        ("ST-15", "ici-ended", ConditionResult.NotMet, record => record with { Therapies = [OptionCase.Ici(null)] }),
        ("ST-15", "ici-ended", ConditionResult.Unknown, record => record with { Therapies = [OptionCase.Ici(0) with { End = default }] }),
        ("ST-15", "progressed-after-stopping", ConditionResult.NotMet, record => record with { Therapies = [OptionCase.Ici(OptionCase.Progression)] }),
        ("ST-15", "progressed-after-stopping", ConditionResult.Unknown, record => record with { Therapies = [OptionCase.Ici(0) with { End = default }] }),
        ("ST-16", "ici-running", ConditionResult.NotMet, record => record with { Therapies = [OptionCase.Ici(OptionCase.Progression)] }),
        ("ST-16", "ici-running", ConditionResult.Unknown, record => record with { Therapies = [OptionCase.Ici(0) with { End = default }] }),
        ("ST-16", "ecog-not-worse", ConditionResult.NotMet, record => record with { Performance = [record.Performance[0] with { Ecog = 2 }] }),
        ("ST-16", "ecog-not-worse", ConditionResult.Unknown, record => record with { Performance = [] }),
        ("ST-20", "pd-l1-50", ConditionResult.NotMet, record => PdL1(record, 49)),
        ("ST-20", "pd-l1-50", ConditionResult.Unknown, record => record.WithoutMarker("pd-l1-tps")),
        ("ST-20", "high-infiltration", ConditionResult.NotMet, record => Phenotype(record, "immune-desert")),
        ("ST-20", "high-infiltration", ConditionResult.Unknown, record => record.WithoutMarker("immune-phenotype")),
        ("ST-20", "no-platinum", ConditionResult.NotMet, record => record with { Therapies = [.. record.Therapies, OptionCase.Course("carboplatin + pemetrexed", TherapyKind.Chemotherapy, 0, 80)] }),
        ("ST-20", "no-platinum", ConditionResult.Unknown, record => record with { Therapies = [.. record.Therapies, OptionCase.Course("first-line chemotherapy", TherapyKind.Chemotherapy, -200, -100)] }),
        ("ST-21", "first-line", ConditionResult.NotMet, record => record with { Therapies = [OptionCase.Ici(OptionCase.Progression)] }),
        ("ST-21", "first-line", ConditionResult.Unknown, record => record with { Therapies = default }),
        ("ST-21", "pd-l1-1", ConditionResult.NotMet, record => PdL1(record, 1, ValueComparator.LessThan)),
        ("ST-21", "pd-l1-1", ConditionResult.Unknown, record => record.WithoutMarker("pd-l1-tps")),
        ("ST-21", "egfr-alk-negative", ConditionResult.NotMet, record => Driver(record, "EGFR", "L858R")),
        ("ST-21", "egfr-alk-negative", ConditionResult.Unknown, record => (record with { Drivers = default }).Patient(patient => patient with { DriverStatus = DriverStatus.Negative })),
        ("ST-22", "lesions-known", ConditionResult.NotMet, record => record with { Assessments = [.. record.Assessments.Take(3)] }),
        ("ST-22", "lesions-known", ConditionResult.Unknown, Uncounted),
        ("ST-22", "earlier-fields-known", ConditionResult.Unknown, record => record with { Therapies = [.. record.Therapies, OptionCase.Course("radiotherapy", TherapyKind.Radiotherapy, 310)] }),
        ("ST-22", "lung-function-known", ConditionResult.Unknown, record => record.WithoutMarker("dlco")),
        ("ST-23", "non-squamous", ConditionResult.NotMet, record => record.Patient(patient => patient with { Histology = Histology.Squamous })),
        ("ST-23", "non-squamous", ConditionResult.Unknown, record => record.Patient(patient => patient with { Histology = Histology.Adenosquamous })),
        ("ST-23", "no-brain-metastasis", ConditionResult.NotMet, record => NewIn(record, "brain")),
        ("ST-23", "no-brain-metastasis", ConditionResult.Unknown, record => record.EachVisit(visit => visit with { Regions = default })),
        ("ST-24", "hla-a2", ConditionResult.NotMet, record => Hla(record, "A*01:01, A*24:02")),
        ("ST-24", "hla-a2", ConditionResult.Unknown, record => record with { Genomics = [] }),
        ("ST-24", "hla-a2", ConditionResult.Unknown, record => Hla(record, "A*24:02")),
        ("ST-24", "ici-12-weeks", ConditionResult.NotMet, record => record with { Therapies = [OptionCase.Ici(30)] }),
        ("ST-24", "ici-12-weeks", ConditionResult.Unknown, record => record with { Therapies = [OptionCase.Ici(0) with { End = default }] }),
        ("ST-25", "herbs-known", ConditionResult.Unknown, record => record with { Concomitant = default }),
        ("ST-25", "liver-tests-known", ConditionResult.Unknown, record => record.WithoutMarker("alt")),
        ("ST-25", "other-drugs-known", ConditionResult.Unknown, record => record with { Concomitant = default }),
    ];

    public static TheoryData<string> Options => [.. StrategyRules.All.Select(rule => rule.Option)];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, s_rows.Length)];

    [Theory]
    [MemberData(nameof(Options))]
    public void Option_PatientWhoFits_HasEveryConditionMet(string option)
    {
        var finding = Fitting(option).Option(option);

        Assert.Equal([], finding.Conditions.Where(item => item.Result is not ConditionResult.Met).Select(item => $"{item.Statement.Id}: {item.Result}: {item.Reading.Found.En}"));
        Assert.Equal(finding.Conditions.Count, finding.Met);
        Assert.False(finding.IsBlocked);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Condition_OneFactChanged_AnswersForThatFact(int row)
    {
        var (options, condition, expected, change) = s_rows[row];
        foreach (var option in options == "all" ? StrategyRules.All.Select(rule => rule.Option) : options.Split(','))
        {
            var answered = change(Fitting(option)).Numbered().Option(option).Condition(condition);

            Assert.True(expected == answered.Result, $"{option} {condition}: {answered.Result}, {answered.Reading.Found.En}");
            Assert.True(expected is ConditionResult.Unknown || answered.Reading.Data.Count > 0, $"{option} {condition} names no datum");
        }
    }

    [Fact]
    public void Conditions_AreEachCoveredByARow()
    {
        var covered = s_rows.Select(row => row.Condition).ToHashSet();

        Assert.Equal([], StrategyRules.All.SelectMany(rule => rule.Conditions).Select(question => question.Id).Where(id => !covered.Contains(id)).Distinct());
    }

    private static CaseRecord Fitting(string option) =>
        OptionCase.With(s_fitting.GetValueOrDefault(option, record => record));

    private static CaseRecord NewIn(CaseRecord record, params string[] sites) =>
        Last(record, visit => visit with { NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = [.. sites] });

    /// <summary>Non-target disease that progresses, without a word on which of its two lesions: how many progress is not known.</summary>
    private static CaseRecord Uncounted(CaseRecord record) =>
        Last(record, visit => visit with { NonTarget = NonTargetStatus.Pd, NewLesions = NewLesionStatus.None, NewLesionSites = [] }) with
        {
            Lesions =
            [
                .. record.Lesions,
                new Lesion { Id = "N1", Organ = "bone", Role = LesionRole.NonTarget },
                new Lesion { Id = "N2", Organ = "liver", Role = LesionRole.NonTarget },
            ],
        };

    /// <summary>Changes the visit of progression and those after it.</summary>
    private static CaseRecord Last(CaseRecord record, Func<ResponseAssessment, ResponseAssessment> change) =>
        record.EachVisit(visit => visit.Day >= OptionCase.Progression ? change(visit) : visit);

    private static CaseRecord Driver(CaseRecord record, string gene, string? detail) =>
        record with { Drivers = [.. record.Drivers.Where(driver => driver.Gene != gene), new DriverGene { Gene = gene, Status = DriverGeneStatus.Altered, Detail = detail }] };

    private static CaseRecord PdL1(CaseRecord record, decimal value, ValueComparator? comparator = null) =>
        record.WithoutMarker("pd-l1-tps") with { Biomarkers = [.. record.WithoutMarker("pd-l1-tps").Biomarkers, OptionCase.Marker("pd-l1-tps", -20, value, "22C3", comparator)] };

    private static CaseRecord Phenotype(CaseRecord record, string text) =>
        record.WithoutMarker("immune-phenotype") with
        {
            Biomarkers = [.. record.WithoutMarker("immune-phenotype").Biomarkers, OptionCase.Marker("immune-phenotype", 305, null) with { Text = text }],
        };

    private static CaseRecord Hla(CaseRecord record, string alleles) => record with { Genomics = [record.Genomics[0] with { Alteration = alleles }] };
}
