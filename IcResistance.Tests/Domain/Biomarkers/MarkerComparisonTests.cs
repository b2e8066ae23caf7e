using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Biomarkers;

public sealed class MarkerComparisonTests
{
    private static readonly CaseRecord s_record = new()
    {
        Id = "case",
        Specimens = [Specimen("S1", SpecimenType.Tissue, "liver"), Specimen("S2", SpecimenType.Tissue, "liver"), Specimen("S3", SpecimenType.Tissue, "lung"), Specimen("P1", SpecimenType.Plasma, null)],
    };

    private static readonly BiomarkerMeasurement s_value = new()
    {
        Time = EventTime.OnDay(-10),
        Marker = "lag3",
        Value = 6,
        Unit = "%",
        Assay = "clone A",
        Specimen = "S1",
    };

    private static readonly BiomarkerMeasurement s_later = s_value with { Time = EventTime.OnDay(300), Value = 18, Specimen = "S2" };

    [Fact]
    public void Values_SameMarkerAssayUnitAndSpecimenType_AreComparable() => Assert.Null(Obstacle(s_later));

    [Fact]
    public void Values_OtherMarker_AreNot() => Assert.NotNull(Obstacle(s_later with { Marker = "tim3" }));

    [Fact]
    public void Values_Sp142AgainstTps_AreNeverMerged() => Assert.NotNull(MarkerComparison.Obstacle(
        s_record, s_value with { Marker = "pd-l1-tps", Assay = "22C3" }, s_later with { Marker = "pd-l1-sp142-tc", Assay = "SP142" }));

    [Fact]
    public void Values_OtherAssay_AreNot() => Assert.NotNull(Obstacle(s_later with { Assay = "clone B" }));

    [Fact]
    public void Values_AssayNotStated_AreNot() => Assert.NotNull(Obstacle(s_later with { Assay = null }));

    [Fact]
    public void Values_OtherUnit_AreNot() => Assert.NotNull(Obstacle(s_later with { Unit = "cells/mm2" }));

    [Fact]
    public void Values_OtherSpecimenType_AreNot() => Assert.NotNull(Obstacle(s_later with { Specimen = "P1" }));

    [Fact]
    public void Values_WithoutANumber_AreNot() => Assert.NotNull(Obstacle(s_later with { Value = null, Text = "low" }));

    [Fact]
    public void Values_BothBelowDetection_AreNot() => Assert.NotNull(MarkerComparison.Obstacle(
        s_record, s_value with { Comparator = ValueComparator.LessThan }, s_later with { Comparator = ValueComparator.LessThan }));

    [Fact]
    public void Tissue_OfAnotherSite_IsComparableAndSaidSo()
    {
        var pair = new MarkerPair(s_value, s_later with { Specimen = "S3" });

        Assert.Null(Obstacle(pair.After));
        Assert.Contains("BM-06", pair.Say(s_record, Phrase.Same("LAG-3")).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(328, true)]
    [InlineData(329, false)]
    public void Tissue_TakenAfterSteroids_IsSaidSoForTwentyEightDays(int day, bool expected)
    {
        var steroid = new ConcomitantMedication
        {
            Name = "prednisone",
            Kind = ConcomitantKind.Corticosteroid,
            Time = EventTime.OnDay(290),
            End = new CourseEnd { Day = 300 },
        };

        Assert.Equal(expected, MarkerComparison.IsAfterLocalOrSteroid(s_record with { Concomitant = [steroid] }, s_later with { Time = EventTime.OnDay(day) }));
    }

    [Fact]
    public void Fold_IsAfterOverBefore() => Assert.Equal(3, new MarkerPair(s_value, s_later).Fold);

    [Fact]
    public void Fold_FromZero_IsNotComputed()
    {
        var pair = new MarkerPair(s_value with { Value = 0 }, s_later);

        Assert.Null(pair.Fold);
        Assert.Contains("no fold change", pair.Say(s_record, Phrase.Same("LAG-3")).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Fall_ToBelowDetection_CountsByTheLimit() =>
        Assert.True(new MarkerPair(s_value with { Value = 3 }, s_later with { Value = 1, Comparator = ValueComparator.LessThan }).Moves(TrendDirection.Down));

    [Theory]
    [InlineData("<", 5, "=", 6, null)]
    [InlineData("<", 5, "=", 8, true)]
    [InlineData("<=", 5, "=", 7.5, true)]
    [InlineData(">", 50, "=", 60, false)]
    [InlineData("=", 50, ">", 60, null)]
    [InlineData("=", 50, ">", 80, true)]
    [InlineData("=", 50, ">=", 75, true)]
    [InlineData("=", 10, "<", 5, false)]
    [InlineData("=", 0, "=", 2, true)]
    [InlineData("=", 0, "<", 2, null)]
    [InlineData("=", 0, "=", 0, false)]
    [InlineData(">", 200, ">", 200, null)]
    public void Rise_WithALimitOfDetection_IsToldOnlyWhereTheLimitAllows(string beforeSign, double before, string afterSign, double after, bool? moves)
    {
        var pair = new MarkerPair(Value(beforeSign, before), Value(afterSign, after));

        Assert.Equal(moves, pair.Moves(TrendDirection.Up));
    }

    [Theory]
    [InlineData("22C3", "PD-L1 IHC 22C3 pharmDx", true)]
    [InlineData("28-8", "28-8 pharmDx", true)]
    [InlineData("SP263", "Ventana SP-263", true)]
    [InlineData("22C3", "SP142", false)]
    [InlineData("flow cytometry", "Flow-cytometry", true)]
    [InlineData("clone A", "clone B", false)]
    public void Assay_WrittenInAnotherWay_IsOneAssay(string first, string second, bool same) => Assert.Equal(same, AssayName.IsSame(first, second));

    [Theory]
    [InlineData("lag3", "%", "percent", true)]
    [InlineData("tam-m2", "cells/mm2", "cells per mm²", true)]
    [InlineData("tgf-beta", "pg/mL", "ng/L", true)]
    [InlineData("tgf-beta", "pg/mL", "ng/mL", false)]
    [InlineData("treg", "% of CD4+", "% of CD45+", false)]
    [InlineData("ido-kyn-trp", "ratio", "umol/mmol", false)]
    [InlineData("ido-kyn-trp", "umol/mmol", "µmol/mmol", true)]
    public void Unit_SpelledInAnotherWay_IsOneUnitButNoOtherWhole(string marker, string first, string second, bool comparable) =>
        Assert.Equal(
            comparable,
            MarkerComparison.Obstacle(s_record, s_value with { Marker = marker, Unit = first }, s_later with { Marker = marker, Unit = second }) is null);

    [Fact]
    public void Rise_ToALimitAboveTheBaseline_IsLeftOpen() =>
        Assert.Null(new MarkerPair(s_value with { Value = 0.1m }, s_later with { Value = 1, Comparator = ValueComparator.LessThan }).Moves(TrendDirection.Up));

    private static Phrase? Obstacle(BiomarkerMeasurement later) => MarkerComparison.Obstacle(s_record, s_value, later);

    private static Specimen Specimen(string id, SpecimenType type, string? site) => new() { Id = id, Time = EventTime.Undated, Type = type, Site = site };

    private static BiomarkerMeasurement Value(string sign, double number) => s_value with
    {
        Value = (decimal)number,
        Comparator = Vocabulary<ValueComparator>.TryParse(sign, out var comparator) ? comparator : throw new ArgumentException(sign, nameof(sign)),
    };
}
