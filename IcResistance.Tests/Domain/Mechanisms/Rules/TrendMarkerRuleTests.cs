using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;

namespace IcResistance.Tests.Domain.Mechanisms.Rules;

/// <summary>The mechanisms that only markers without a cut-off speak for: one rule (C8), many markers.</summary>
public sealed class TrendMarkerRuleTests
{
    /// <summary>Mechanism, marker, and whether the marker must rise.</summary>
    public static TheoryData<string, string, bool> Markers => new()
    {
        { "INT-1a", "cox2-pge2", true },
        { "INT-2b", "neoantigen-burden", false },
        { "INT-2b", "tcr-diversity", false },
        { "TME-1a", "cd3-pd1-fraction", false },
        { "TME-1a", "cd8-pd1-fraction", false },
        { "TME-1a", "cd45", false },
        { "TME-1b", "treg", true },
        { "TME-1c", "mdsc", true },
        { "TME-1d", "tam-m2", true },
        { "TME-2b", "ido-kyn-trp", true },
        { "TME-2c", "adenosine", true },
        { "TME-2c", "cd73", true },
        { "TME-3a", "tim3", true },
        { "TME-3b", "lag3", true },
        { "TME-3c", "vista", true },
        { "TME-4a", "vegf", true },
        { "TME-4b", "lactate", true },
        { "TME-4c", "collagen-caf", true },
    };

    [Theory]
    [MemberData(nameof(Markers))]
    public void Marker_ChangesThreefoldThatWay_IsPossibleAndNeverSupported(string mechanism, string marker, bool rises)
    {
        var finding = Pair(marker, rises ? 10 : 30, rises ? 30 : 10).Assess(mechanism);

        Assert.Equal((MechanismStatus.Possible, MechanismTiming.Acquired), (finding.Status, finding.Timing));
        Assert.Equal(["biomarkers[0]", "biomarkers[1]"], finding.For[0].Data);
    }

    [Theory]
    [MemberData(nameof(Markers))]
    public void Marker_ChangesTheOtherWay_IsArguedAgainst(string mechanism, string marker, bool rises)
    {
        var finding = Pair(marker, rises ? 30 : 10, rises ? 10 : 30).Assess(mechanism);

        Assert.Equal(MechanismStatus.ArguedAgainst, finding.Status);
    }

    [Theory]
    [MemberData(nameof(Markers))]
    public void Marker_MeasuredOnlyAtProgression_IsNotAssessed(string mechanism, string marker, bool rises)
    {
        var finding = CaseBuilder.Paired().Measured(CaseBuilder.After, marker, rises ? 30 : 10).Assess(mechanism);

        Assert.Equal((MechanismStatus.NotAssessed, MechanismTiming.NotApplicable), (finding.Status, finding.Timing));
        Assert.NotEmpty(finding.Missing);
    }

    [Theory]
    [MemberData(nameof(Markers))]
    public void Marker_MeasuredOnlyBeforeIci_IsABaselineAndNoChange(string mechanism, string marker, bool rises)
    {
        var finding = CaseBuilder.Paired().Measured(CaseBuilder.Before, marker, rises ? 30 : 10).Assess(mechanism);

        Assert.Equal((MechanismStatus.NotAssessed, MechanismTiming.Baseline), (finding.Status, finding.Timing));
    }

    [Theory]
    [MemberData(nameof(Markers))]
    public void Marker_ChangesWithoutProgression_IsNotAssessed(string mechanism, string marker, bool rises)
    {
        var finding = Pair(marker, rises ? 10 : 30, rises ? 30 : 10).Headline(ResistanceResult.NotResistant).Assess(mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.NotEmpty(finding.For);
    }

    [Theory]
    [InlineData(10, 15, MechanismStatus.Possible)]
    [InlineData(10, 14.99, MechanismStatus.ArguedAgainst)]
    public void Rise_AtTheBoundary_IsDecidedOnTheUnroundedValue(double before, double after, MechanismStatus expected) =>
        Assert.Equal(expected, Pair("lag3", (decimal)before, (decimal)after).Assess("TME-3b").Status);

    [Theory]
    [InlineData(15, 10, MechanismStatus.Possible)]
    [InlineData(15, 10.01, MechanismStatus.ArguedAgainst)]
    public void Fall_AtTheBoundary_IsDecidedOnTheUnroundedValue(double before, double after, MechanismStatus expected) =>
        Assert.Equal(expected, Pair("neoantigen-burden", (decimal)before, (decimal)after).Assess("INT-2b").Status);

    [Fact]
    public void Marker_OtherClone_IsNotComparedAndSaysWhy()
    {
        var finding = CaseBuilder.Paired()
            .Measured(CaseBuilder.Before, "lag3", 6, assay: "clone A")
            .Measured(CaseBuilder.After, "lag3", 30, assay: "clone B")
            .Assess("TME-3b");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.En.Contains("two assays", StringComparison.Ordinal));
    }

    [Fact]
    public void Marker_MeasuredUnderTreatmentOnly_IsNoValueOfProgression()
    {
        var finding = CaseBuilder.Paired().With(CaseBuilder.Specimen("S9", 100))
            .Measured(CaseBuilder.Before, "lag3", 6)
            .Measured("S9", "lag3", 30)
            .Assess("TME-3b");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
    }

    [Fact]
    public void EffectorCells_Fall_ShowTheConflictWithTheLiterature()
    {
        var finding = Pair("cd8-pd1-fraction", 41, 15).Assess("TME-1a");

        Assert.Contains(finding.Against, evidence => evidence.Rule == "RL-08");
    }

    [Fact]
    public void EffectorCells_OnlyCd8DensityFalls_IsNotAssessed() =>
        Assert.Equal(MechanismStatus.NotAssessed, Pair("cd8-density", 500, 100).Assess("TME-1a").Status);

    [Fact]
    public void RegulatoryTCells_OnlyIl10Rises_IsNotAssessed() =>
        Assert.Equal(MechanismStatus.NotAssessed, Pair("il-10", 4, 19).Assess("TME-1b").Status);

    [Theory]
    [InlineData(SpecimenType.Plasma, "platelet-poor plasma", MechanismStatus.Possible)]
    [InlineData(SpecimenType.Plasma, "EDTA plasma", MechanismStatus.NotAssessed)]
    [InlineData(SpecimenType.Serum, "platelet-poor", MechanismStatus.NotAssessed)]
    public void TgfBeta_IsReadInPlateletPoorPlasmaOnly(SpecimenType type, string assay, MechanismStatus expected)
    {
        var finding = CaseBuilder.Paired()
            .Change(CaseBuilder.Before, specimen => specimen with { Type = type })
            .Change(CaseBuilder.After, specimen => specimen with { Type = type })
            .Measured(CaseBuilder.Before, "tgf-beta", 1800, assay)
            .Measured(CaseBuilder.After, "tgf-beta", 5200, assay)
            .Assess("TME-2a");

        Assert.Equal(expected, finding.Status);
    }

    [Fact]
    public void TgfBeta_FallsInPlateletPoorPlasma_IsArguedAgainst()
    {
        var finding = CaseBuilder.Paired()
            .Change(CaseBuilder.Before, specimen => specimen with { Type = SpecimenType.Plasma })
            .Change(CaseBuilder.After, specimen => specimen with { Type = SpecimenType.Plasma })
            .Measured(CaseBuilder.Before, "tgf-beta", 5200, "platelet-poor plasma")
            .Measured(CaseBuilder.After, "tgf-beta", 1800, "platelet-poor plasma")
            .Assess("TME-2a");

        Assert.Equal(MechanismStatus.ArguedAgainst, finding.Status);
    }

    [Fact]
    public void Lactate_OfBlood_IsNotReadAsTumorLactate()
    {
        var finding = CaseBuilder.Paired()
            .Change(CaseBuilder.Before, specimen => specimen with { Type = SpecimenType.Blood })
            .Change(CaseBuilder.After, specimen => specimen with { Type = SpecimenType.Blood })
            .Measured(CaseBuilder.Before, "lactate", 1.2m)
            .Measured(CaseBuilder.After, "lactate", 3.4m)
            .Assess("TME-4b");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.En.Contains("BM-33", StringComparison.Ordinal));
    }

    [Fact]
    public void Collagen_RisesAndPhenotypeTurnsExcluded_ShowsBoth()
    {
        var finding = Pair("collagen-caf", 12, 38)
            .Measured(CaseBuilder.Before, "immune-phenotype", null, "reader", null, text: "inflamed")
            .Measured(CaseBuilder.After, "immune-phenotype", null, "reader", null, text: "excluded")
            .Assess("TME-4c");

        Assert.Equal(["C8", "BM-18"], finding.For.Select(evidence => evidence.Rule));
    }

    [Fact]
    public void Collagen_OnlyPhenotypeTurnsExcluded_IsNotAssessed()
    {
        var finding = CaseBuilder.Paired()
            .Measured(CaseBuilder.Before, "immune-phenotype", null, "reader", null, text: "inflamed")
            .Measured(CaseBuilder.After, "immune-phenotype", null, "reader", null, text: "excluded")
            .Assess("TME-4c");

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
    }

    private static CaseBuilder Pair(string marker, decimal before, decimal after) =>
        CaseBuilder.Paired().Measured(CaseBuilder.Before, marker, before).Measured(CaseBuilder.After, marker, after);
}
