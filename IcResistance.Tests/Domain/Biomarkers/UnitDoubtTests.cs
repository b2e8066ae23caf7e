using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;
using IcResistance.Tests.Domain.Mechanisms;
using IcResistance.Tests.Domain.Strategies;

namespace IcResistance.Tests.Domain.Biomarkers;

/// <summary>A value in a unit that its marker is not known in, or in none, is shown and read by no rule (BM-03, BM-04).</summary>
public sealed class UnitDoubtTests
{
    [Theory]
    [InlineData("lag3", "H-score", "TME-3b")]
    [InlineData("lag3", null, "TME-3b")]
    [InlineData("treg", "cells/HPF", "TME-1b")]
    [InlineData("vista", "TPM", "TME-3c")]
    public void Trend_OfAnUnknownUnit_IsNotAssessedAndSaysWhy(string marker, string? unit, string mechanism)
    {
        var finding = CaseBuilder.Paired().Measured("S1", marker, 2, unit: unit).Measured("S2", marker, 9, unit: unit).Assess(mechanism);

        Assert.Equal(MechanismStatus.NotAssessed, finding.Status);
        Assert.Empty(finding.For);
        Assert.Contains(finding.Missing, text => text.En.Contains(unit is null ? "no unit is stated" : $"the unit {unit}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("%", true)]
    [InlineData("H-score", true)]
    [InlineData("score", false)]
    [InlineData(null, false)]
    public void ClassOne_AtZero_IsLostOnlyOnAKnownScale(string? unit, bool lost) =>
        Assert.Equal(lost, ClassOneExpression.IsLost(Value(ClassOneExpression.Marker, 0, unit)));

    [Fact]
    public void ClassOne_LostInWordsBesideAnUnknownScale_IsLost() =>
        Assert.True(ClassOneExpression.IsLost(Value(ClassOneExpression.Marker, 0, "score") with { Text = "absent" }));

    [Theory]
    [InlineData("%", 2)]
    [InlineData("fraction", 0)]
    [InlineData(null, 0)]
    public void CutOffs_OfTps_NeedItsUnit(string? unit, int expected) =>
        Assert.Equal(expected, MarkerDictionary.Current.Find("pd-l1-tps")!.CutOffsFor(Value("pd-l1-tps", 60, unit) with { Assay = "22C3" }).Count());

    [Fact]
    public void Ctdna_InAnUnknownUnit_RaisesNoAlert()
    {
        Assert.Empty(Alerts("copies"));
        Assert.Single(Alerts("%"));
    }

    [Theory]
    [InlineData("fraction", "TPS 0.6 fraction", "not interpreted in this unit")]
    [InlineData(null, "TPS 0.6", "unit not stated")]
    public void KeyFact_OfATpsInAnUnknownUnit_ShowsItAsWritten(string? unit, string shown, string detail)
    {
        var record = new CaseRecord { Id = "case", Biomarkers = [Value("pd-l1-tps", 0.6m, unit)] };
        var fact = KeyFactList.Of(CaseAssessor.Assess(record)).Single(item => item.Question is KeyQuestion.PdL1);

        Assert.Equal(shown, fact.Value.En);
        Assert.Contains(detail, fact.Detail!.Value.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Option_ThatAsksForTps_DoesNotDecideOnAnUnknownUnit()
    {
        var record = OptionCase.Complete with { Biomarkers = [Value("pd-l1-tps", 0.6m, "fraction")] };
        var condition = CaseAssessor.Assess(record.Numbered()).Options.SelectMany(option => option.Conditions).First(item => item.Statement.Id == "pd-l1-1");

        Assert.Equal(ConditionResult.Unknown, condition.Result);
        Assert.Contains("fraction", condition.Reading.Found.En, StringComparison.Ordinal);
    }

    private static BiomarkerMeasurement Value(string marker, decimal value, string? unit) =>
        new() { Time = EventTime.OnDay(-10), Marker = marker, Value = value, Unit = unit };

    private static IEnumerable<Alert> Alerts(string unit)
    {
        string[] draws = [.. new[] { (-5, 4), (60, 1), (120, 6) }.Select(draw =>
            $$"""{"day":{{draw.Item1}},"marker":"ctdna-mean-vaf","value":{{draw.Item2}},"unit":"{{unit}}","assay":"A"}""")];
        var json = $$"""{"caseFile":1,"id":"a","therapies":[{"name":"nivolumab","kind":"ici","day":0}],"biomarkers":[{{string.Join(",", draws)}}]}""";
        return CaseAssessor.Assess(CaseFileReader.Read(json).Records.Single()).Alerts.Where(alert => alert.Kind is AlertKind.CtdnaRise);
    }
}
