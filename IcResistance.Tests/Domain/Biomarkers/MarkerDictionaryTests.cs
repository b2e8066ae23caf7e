using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Biomarkers;

public sealed class MarkerDictionaryTests
{
    private static readonly string[] s_contract =
    [
        "pd-l1", "pd-l1-tps", "pd-l1-cps", "pd-l1-sp142-tc", "pd-l1-sp142-ic", "tmb-tissue", "tmb-blood", "msi", "cd8-density", "immune-phenotype",
        "cd3-pd1-fraction", "cd8-pd1-fraction", "cd45", "treg", "mdsc", "tam-m2", "tim3", "lag3", "vista", "ido-kyn-trp", "adenosine", "cd73",
        "tgf-beta", "il-10", "il-6", "il-8", "vegf", "lactate", "ldh", "neoantigen-burden", "tcr-clonality", "tcr-diversity", "ctdna-max-vaf",
        "ctdna-mean-vaf", "ctdna-mtm", "nlr", "dnlr", "lipi", "crp", "albumin", "mhc-1-expression", "collagen-caf", "cox2-pge2",
    ];

    [Fact]
    public void Dictionary_HoldsTheMarkersOfTheContract() =>
        Assert.Equal(s_contract.Order(StringComparer.Ordinal), MarkerDictionary.Current.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void CutOff_ExistsOnlyWithGradeAOrB() =>
        Assert.All(
            MarkerDictionary.Current.Entries.Where(entry => entry.CutOffs.Count > 0),
            entry => Assert.True(entry is { Grade: EvidenceGrade.A or EvidenceGrade.B, TrendOnly: false }, entry.Id));

    [Fact]
    public void TrendOnly_IsEveryMarkerBelowGradeB() =>
        Assert.All(MarkerDictionary.Current.Entries, entry => Assert.Equal(entry.Grade is not (EvidenceGrade.A or EvidenceGrade.B), entry.TrendOnly));

    [Fact]
    public void UnknownMarker_HasNoEntry() => Assert.Null(MarkerDictionary.Current.Find("PD-L1-TPS"));

    [Theory]
    [InlineData("22C3", 2)]
    [InlineData("Dako 22c3 pharmDx", 2)]
    [InlineData("SP142", 0)]
    [InlineData(null, 0)]
    public void CutOffs_OfTps_NeedAMatchingAssay(string? assay, int expected)
    {
        var measurement = new BiomarkerMeasurement { Time = EventTime.OnDay(0), Marker = "pd-l1-tps", Value = 60, Unit = "%", Assay = assay };

        Assert.Equal(expected, MarkerDictionary.Current.Find("pd-l1-tps")!.CutOffsFor(measurement).Count());
    }

    [Theory]
    [InlineData("tmb-tissue", "mut/Mb")]
    [InlineData("tmb-tissue", "Mutations/Mb")]
    [InlineData("tmb-tissue", "mutations per Mb")]
    [InlineData("cd8-density", "cells/mm²")]
    [InlineData("cd8-density", "cells per mm2")]
    [InlineData("treg", "% of CD4+")]
    [InlineData("pd-l1-tps", "percent")]
    [InlineData("ido-kyn-trp", "µmol/mmol")]
    [InlineData("tim3", "anything the assay gives")]
    [InlineData("il-6", "ng/L")]
    public void Unit_InAnotherSpelling_IsAccepted(string marker, string unit)
    {
        var json = $$"""{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"{{marker}}","value":3,"unit":"{{unit}}"}]}""";

        Assert.Empty(CaseFileReader.Read(json).Cases[0].Problems.Select(problem => problem.Message.En));
    }

    [Theory]
    [InlineData("ido-kyn-trp", "umol/mmol", 900, true)]
    [InlineData("ido-kyn-trp", "ratio", 900, false)]
    [InlineData("albumin", "g/L", 36, true)]
    [InlineData("albumin", "g/dL", 36, false)]
    [InlineData("tcr-clonality", "0-1", 2, false)]
    public void HardRange_DependsOnTheUnit(string marker, string unit, int value, bool accepted)
    {
        var json = $$"""{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"{{marker}}","value":{{value}},"unit":"{{unit}}"}]}""";

        Assert.Equal(accepted, CaseFileReader.Read(json).Cases[0].Record is not null);
    }
}
