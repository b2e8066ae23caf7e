using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Biomarkers;

public sealed class CtdnaClearanceTests
{
    [Fact]
    public void Series_NotDetectedAfterADetectedBaseline_IsCleared()
    {
        var clearance = Of(Draw(-5, 3.1m), Draw(42, 0.2m), Below(84), Below(147));

        Assert.Equal(ClearanceResult.Cleared, clearance.Result);
        Assert.Equal(["biomarkers[0]", "biomarkers[2]"], clearance.Data);
        Assert.Contains("first not detected on day 84", clearance.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_NotDetectedInWords_IsCleared() =>
        Assert.Equal(ClearanceResult.Cleared, Of(Draw(-5, 3.1m), Draw(84, 0) with { Value = null, Unit = null, Text = "not detected" }).Result);

    [Fact]
    public void Series_DetectedAtEveryDraw_IsNotCleared() =>
        Assert.Equal(ClearanceResult.NotCleared, Of(Draw(-5, 3.1m), Draw(84, 0.01m)).Result);

    [Fact]
    public void Baseline_NotDetected_IsNotEvaluableAndNoClearance() =>
        Assert.Equal(ClearanceResult.NotEvaluable, Of(Below(-5), Below(84)).Result);

    [Fact]
    public void Series_WithoutADrawBeforeOrAfterTreatment_IsNotEvaluable()
    {
        Assert.Equal(ClearanceResult.NotEvaluable, Of(Draw(42, 3), Below(84)).Result);
        Assert.Equal(ClearanceResult.NotEvaluable, Of(Draw(-20, 3), Draw(-5, 3)).Result);
    }

    [Fact]
    public void Series_OfTwoAssays_AreJudgedApart() =>
        Assert.Equal(
            [ClearanceResult.NotEvaluable, ClearanceResult.NotEvaluable],
            CtdnaClearance.Of(Record(Draw(-5, 3), Below(84) with { Assay = "another panel" })).Select(item => item.Result));

    [Fact]
    public void Rise_IsTheFirstValueOverTheLastLowestOne()
    {
        var series = Of(Draw(-5, 3.1m), Below(84), Below(147), Draw(273, 0.12m), Draw(301, 0.5m)).Series;

        Assert.Equal((147, 273), (series.Nadir.Day, series.FirstRise?.Day));
    }

    [Fact]
    public void Rise_OfASeriesThatNeverFell_IsNone() => Assert.Null(Of(Draw(-5, 1), Draw(84, 2)).Series.FirstRise);

    private static CtdnaClearance Of(params BiomarkerMeasurement[] values) => Assert.Single(CtdnaClearance.Of(Record(values)));

    private static CaseRecord Record(params BiomarkerMeasurement[] values) => new CaseRecord { Id = "p1", Biomarkers = [.. values] }.Numbered();

    private static BiomarkerMeasurement Draw(int day, decimal value) => new() { Time = EventTime.OnDay(day), Marker = "ctdna-mean-vaf", Value = value, Unit = "%", Assay = "panel A" };

    private static BiomarkerMeasurement Below(int day) => Draw(day, 0.01m) with { Comparator = ValueComparator.LessThan };
}
