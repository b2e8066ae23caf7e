using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.HostRelated;

public sealed class HostRuleTests
{
    [Fact]
    public void HostFactors_WhateverIsOnRecord_StayContext()
    {
        var context = CaseBuilder.Empty
            .Takes(ConcomitantKind.Antibiotic, -5, 5)
            .Of(record => record with { Patient = new Patient { Sex = Sex.Male, AgeAtDay0 = 80, Bmi = 36, Smoking = new Smoking { Status = SmokingStatus.Current } } })
            .Build();

        var host = MechanismAssessor.Assess(context).Where(finding => finding.Entry.Branch is MechanismBranch.Host).ToList();

        Assert.Equal(8, host.Count);
        Assert.All(host, finding => Assert.Equal(MechanismStatus.Context, finding.Status));
    }

    public static TheoryData<string, string> FactsOfEachFactor => new()
    {
        { "HOST-1", "HF-01" }, { "HOST-2", "HF-02" }, { "HOST-3", "HF-03" }, { "HOST-4", "HF-04" },
        { "HOST-5", "HF-05" }, { "HOST-6", "HF-03" }, { "HOST-7", "HF-12" }, { "HOST-8", "HF-05" },
    };

    [Theory]
    [MemberData(nameof(FactsOfEachFactor))]
    public void HostFactor_WithAFact_ShowsItAsContextWithItsRule(string mechanism, string rule)
    {
        var finding = s_everything.Assess(mechanism);

        Assert.Equal(MechanismStatus.Context, finding.Status);
        Assert.Equal(rule, finding.For[0].Rule);
    }

    [Fact]
    public void Weight_StandsBesidePerformanceStatusAndAlbumin() =>
        Assert.Equal(["HF-03", "HF-03", "HF-14", "HF-14"], s_everything.Measured(CaseBuilder.Before, "albumin", 31, unit: "g/L").Assess("HOST-3").For.Select(evidence => evidence.Rule));

    [Theory]
    [InlineData(160, 80, "BMI 31.3 kg/m², band ≥ 30; computed from 160 cm and 80 kg.")]
    [InlineData(200, 120, "BMI 30 kg/m², band ≥ 30; computed from 200 cm and 120 kg.")]
    [InlineData(16, 80, null)]
    public void BodyMass_OfHeightAndWeight_IsComputedAndSaidToBe(int height, int weight, string? expected)
    {
        var patient = new Patient { HeightCm = height, WeightKg = weight };
        var found = CaseBuilder.Empty.Of(record => record with { Patient = patient }).Assess("HOST-3").For.FirstOrDefault(evidence => evidence.Statement.En.StartsWith("BMI", StringComparison.Ordinal));

        Assert.Equal(expected, found?.Statement.En);
        Assert.Equal(expected is null ? [] : ["patient.heightCm", "patient.weightKg"], (found?.Data ?? []).ToArray());
    }

    private static readonly CaseBuilder s_everything = CaseBuilder.Paired().Takes(ConcomitantKind.Antibiotic, -5, 5).Of(record => record with
    {
        Patient = new Patient
        {
            Sex = Sex.Female,
            AgeAtDay0 = 70,
            WeightKg = 61,
            Bmi = 22,
            Ecog = 1,
            Smoking = new Smoking { Status = SmokingStatus.Former },
            Comorbidities = [new Comorbidity { Name = "rheumatoid arthritis", Category = ComorbidityCategory.Autoimmune, Active = true }],
        },
    });

    [Theory]
    [InlineData("甲泼尼龙", "4 mg")]
    [InlineData("Methylprednisolone", "4 mg")]
    [InlineData("地塞米松", "0.75 mg")]
    public void Steroid_WithoutDose_NamesWhatEqualsPrednisone(string name, string dose)
    {
        var finding = CaseBuilder.Empty.Of(record => record with
        {
            Concomitant = [new ConcomitantMedication { Name = name, Kind = ConcomitantKind.Corticosteroid, Time = EventTime.OnDay(0) }],
        }).Assess("HOST-8");

        Assert.Contains(finding.Missing, missing => missing.En.Contains(dose, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HOST-1")]
    [InlineData("HOST-2")]
    [InlineData("HOST-3")]
    [InlineData("HOST-4")]
    [InlineData("HOST-5")]
    [InlineData("HOST-6")]
    [InlineData("HOST-7")]
    [InlineData("HOST-8")]
    public void HostFactor_NothingOnRecord_SaysWhatIsMissing(string mechanism) => Assert.NotEmpty(CaseBuilder.Empty.Assess(mechanism).Missing);

    [Theory]
    [InlineData(64, "< 65")]
    [InlineData(65, "65–74")]
    [InlineData(74, "65–74")]
    [InlineData(75, "≥ 75")]
    public void Age_IsPutIntoItsBand(int age, string band)
    {
        var finding = CaseBuilder.Empty.Of(record => record with { Patient = new Patient { AgeAtDay0 = age } }).Assess("HOST-2");

        Assert.Contains(band, finding.For[0].Statement.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Age_FromBirthDate_CountsFullYearsAtDay0()
    {
        var finding = CaseBuilder.Empty
            .Of(record => record with { Day0 = new DateOnly(2020, 6, 1), Patient = new Patient { BirthDate = new DateOnly(1955, 6, 2) } })
            .Assess("HOST-2");

        Assert.StartsWith("Age 64 ", finding.For[0].Statement.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Antibiotic_BeforeTheFirstDose_NamesItsWindows()
    {
        var finding = CaseBuilder.Empty.Takes(ConcomitantKind.Antibiotic, -14, -7, indication: "pneumonia").Assess("HOST-8");

        Assert.Contains("W1 [-30, 0], W2 [-60, 0], W3 [-60, 30], W4 [-14, 42], W5 [-60, 60]", finding.For[0].Statement.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Antibiotic_UnderTreatment_LiesOnlyInTheWindowsThatReachIt()
    {
        var finding = CaseBuilder.Empty.Takes(ConcomitantKind.Antibiotic, 20, 27).Assess("HOST-5");

        Assert.Contains("in W3 [-60, 30], W4 [-14, 42], W5 [-60, 60]", finding.For[0].Statement.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Antibiotic_Undated_LiesInNoWindow()
    {
        var finding = CaseBuilder.Empty.Takes(ConcomitantKind.Antibiotic, null, 10).Assess("HOST-8");

        Assert.Contains("undated, so in no window (C5)", finding.For[0].Statement.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Steroid_OnTheFirstDayForACancerSymptom_ShowsDoseAndIndication()
    {
        var text = CaseBuilder.Empty.Takes(ConcomitantKind.Corticosteroid, -5, 20, 53.3m, "dyspnoea, cancer symptom").Assess("HOST-8").For[0].Statement.En;

        Assert.Contains("53.3 mg/day", text, StringComparison.Ordinal);
        Assert.Contains("cancer symptom", text, StringComparison.Ordinal);
        Assert.Contains("on the day of the first ICI dose", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Steroid_UnderTenMilligrams_IsNoExposure() => Assert.Contains(
        "no exposure", CaseBuilder.Empty.Takes(ConcomitantKind.Corticosteroid, -5, 20, 9.9m).Assess("HOST-8").For[0].Statement.En, StringComparison.Ordinal);

    [Fact]
    public void Steroid_TenMilligramsBegunInTheEighthWeek_IsInTheFirstEightWeeks() => Assert.Contains(
        "in the first eight weeks", CaseBuilder.Empty.Takes(ConcomitantKind.Corticosteroid, 56, 60, 10).Assess("HOST-8").For[0].Statement.En, StringComparison.Ordinal);

    [Fact]
    public void Steroid_WithoutDoseAndIndication_NamesBothAsMissing()
    {
        var missing = CaseBuilder.Empty.Takes(ConcomitantKind.Corticosteroid, 0, 20).Assess("HOST-8").Missing;

        Assert.Contains(missing, text => text.En.Contains("HF-07", StringComparison.Ordinal));
        Assert.Contains(missing, text => text.En.Contains("HF-08", StringComparison.Ordinal));
    }

    [Fact]
    public void Comorbidity_NotActive_IsShownAsSuch()
    {
        var finding = CaseBuilder.Empty.Of(record => record with
        {
            Patient = new Patient { Comorbidities = [new Comorbidity { Name = "arthritis", Category = ComorbidityCategory.Autoimmune, Active = false }] },
        }).Assess("HOST-7");

        Assert.Equal(("arthritis (not active).", "HF-12"), (finding.For[0].Statement.En, finding.For[0].Rule));
    }
}
