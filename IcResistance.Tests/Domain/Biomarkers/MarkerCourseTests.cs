using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Biomarkers;

public sealed class MarkerCourseTests
{
    [Fact]
    public void Course_OneAssay_IsOneSeriesWithoutABreak()
    {
        var course = Assert.Single(Of(Ldh(-3, 200), Ldh(60, 180), Ldh(120, 400)));

        Assert.Single(course.Series);
        Assert.Empty(course.Breaks);
    }

    [Fact]
    public void Course_AssayChanges_BreaksMidwayBetweenTheTwo()
    {
        var course = Assert.Single(Of(Score(-20, 60, "22C3"), Score(-10, 55, "PD-L1 IHC 22C3 pharmDx"), Score(300, 5, "SP263")));

        var change = Assert.Single(course.Breaks);
        Assert.Equal([2, 1], course.Series.Select(series => series.Values.Count));
        Assert.Equal((145, true, false), (change.Day, change.IsOtherAssay, change.IsOtherSpecimen));
    }

    [Fact]
    public void Course_KindOfSpecimenChanges_BreaksThere()
    {
        var course = Assert.Single(Of(Vegf(-5, "P1"), Vegf(40, "P1"), Vegf(90, "S1")));

        Assert.Equal((false, true), (Assert.Single(course.Breaks).IsOtherAssay, course.Breaks.Single().IsOtherSpecimen));
    }

    [Fact]
    public void Course_TwoAssaysSideBySide_AreNotJoinedAndHaveNoBreak()
    {
        var course = Assert.Single(Of(Score(-20, 60, "22C3"), Score(-19, 40, "SP142 clone"), Score(300, 50, "22C3"), Score(301, 30, "SP142 clone")));

        Assert.Equal(2, course.Series.Count);
        Assert.Empty(course.Breaks);
    }

    [Fact]
    public void Course_TumorAndStroma_AreTwoCourses()
    {
        var courses = Of(Cells(-20, "IHC, tumour"), Cells(-20, "IHC, stroma"), Cells(50, "IHC, tumour"), Cells(50, "IHC, stroma"), Cells(300, "IHC, tumour"), Cells(300, "IHC, stroma"));

        Assert.Equal([Compartment.Tumor, Compartment.Stroma], courses.Select(course => course.Compartment));
    }

    [Fact]
    public void Course_TwoUnits_ShareNoAxis() =>
        Assert.Equal([3, 3], Of(Ldh(-3, 200), Ldh(60, 180), Ldh(90, 180), Kat(120), Kat(150), Kat(180)).Select(course => course.Count));

    [Fact]
    public void Course_TwoValues_AreDrawnOnlyOfAMarkerWithAValidatedCutOff()
    {
        Assert.Empty(Of(Cells(-20, "IHC, tumour"), Cells(300, "IHC, tumour")));
        Assert.Single(Of(Score(-20, 60, "22C3"), Score(300, 5, "22C3")));
    }

    [Fact]
    public void Course_ValueWithoutDateOrNumber_HasNoPlaceInIt() =>
        Assert.Equal(3, Assert.Single(Of(Ldh(-3, 200), Ldh(60, 180), Ldh(120, 400), Ldh(1, 1) with { Time = EventTime.Undated }, Ldh(130, 1) with { Value = null, Text = "high" })).Count);

    [Fact]
    public void Series_TissueWithoutAnAssay_IsNotTakenAsOneAssay() =>
        Assert.Equal(2, Assert.Single(Of(Score(-20, 60, null), Score(300, 5, null))).Series.Count);

    [Theory]
    [InlineData(300, null, 1.5)]
    [InlineData(300, ValueComparator.LessThan, null)]
    public void Fold_AgainstTheOwnBaseline_IsNullForALimitOfDetection(int value, ValueComparator? comparator, double? expected)
    {
        var series = Assert.Single(ComparableSeries.Of(Record(Ldh(-30, 100), Ldh(-3, 200), Ldh(60, value) with { Comparator = comparator })));

        Assert.Equal((decimal?)expected, series.FoldOf(series.Latest));
    }

    [Fact]
    public void Fold_WithoutAValueFromBeforeTreatment_IsNull()
    {
        var series = Assert.Single(ComparableSeries.Of(Record(Ldh(10, 200), Ldh(60, 300))));

        Assert.Null(series.Baseline);
        Assert.Null(series.FoldOf(series.Latest));
    }

    [Fact]
    public void Fold_OfTheBaselineItself_IsNull()
    {
        var series = Assert.Single(ComparableSeries.Of(Record(Ldh(-3, 200))));

        Assert.Null(series.FoldOf(series.Latest));
    }

    private static IReadOnlyList<MarkerCourse> Of(params BiomarkerMeasurement[] values) => MarkerCourse.Of(Record(values));

    private static CaseRecord Record(params BiomarkerMeasurement[] values) => new CaseRecord
    {
        Id = "p1",
        Biomarkers = [.. values],
        Specimens = [new Specimen { Time = EventTime.Undated, Id = "T1", Type = SpecimenType.Tissue }, new Specimen { Time = EventTime.Undated, Id = "P1", Type = SpecimenType.Plasma }, new Specimen { Time = EventTime.Undated, Id = "S1", Type = SpecimenType.Serum }],
    }.Numbered();

    private static BiomarkerMeasurement Ldh(int day, decimal value) => new() { Time = EventTime.OnDay(day), Marker = "ldh", Value = value, Unit = "U/L" };

    private static BiomarkerMeasurement Kat(int day) => Ldh(day, 3) with { Unit = "µkat/L" };

    private static BiomarkerMeasurement Score(int day, decimal value, string? assay) =>
        new() { Time = EventTime.OnDay(day), Marker = "pd-l1-tps", Value = value, Unit = "%", Assay = assay, Specimen = "T1" };

    private static BiomarkerMeasurement Vegf(int day, string specimen) =>
        new() { Time = EventTime.OnDay(day), Marker = "vegf", Value = 100, Unit = "pg/mL", Assay = "ELISA", Specimen = specimen };

    private static BiomarkerMeasurement Cells(int day, string assay) =>
        new() { Time = EventTime.OnDay(day), Marker = "cd8-density", Value = 100, Unit = "cells/mm2", Assay = assay, Specimen = "T1" };
}
