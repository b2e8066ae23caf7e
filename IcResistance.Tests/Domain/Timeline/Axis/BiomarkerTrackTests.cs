using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class BiomarkerTrackTests
{
    [Fact]
    public void Series_SameAssay_IsOneLine()
    {
        var track = Track(AxisCase.Marker("ctdna-max-vaf", -5, 8.4m, "A"), AxisCase.Marker("ctdna-max-vaf", 40, 0.6m, "A"), AxisCase.Marker("ctdna-max-vaf", 90, 1.1m, "A"));

        Assert.Equal(3, Assert.Single(track.Lines).Points.Count);
        Assert.Empty(track.Breaks);
    }

    [Fact]
    public void Series_ChangeOfAssay_BreaksTheLine()
    {
        var track = Track(
            AxisCase.Marker("ctdna-max-vaf", 0, 8m, "A"), AxisCase.Marker("ctdna-max-vaf", 40, 4m, "A"),
            AxisCase.Marker("ctdna-max-vaf", 80, 3m, "B"), AxisCase.Marker("ctdna-max-vaf", 120, 2m, "B"));

        Assert.Equal([2, 2], track.Lines.Select(line => line.Points.Count));
        Assert.Single(track.Breaks);
        Assert.Contains("2 assays, not joined", track.Note!.Value.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_OtherSpecimenType_IsNotJoined()
    {
        var record = AxisCase.Empty with
        {
            Specimens = [Sample("S1", SpecimenType.Tissue, -5), Sample("S2", SpecimenType.Plasma, 60)],
            Biomarkers = [AxisCase.Marker("vegf", -5, 100) with { Specimen = "S1" }, AxisCase.Marker("vegf", 60, 300) with { Specimen = "S2" }],
        };

        var track = AxisCase.Draw(record).Tracks.Single(track => track.Kind is TrackKind.Biomarker);
        Assert.Empty(track.Lines);
    }

    [Fact]
    public void OtherUnit_IsATrackOfItsOwn()
    {
        var values = new[] { ("pg/mL", 10), ("pg/mL", 20), ("ng/L", 30), ("ng/L", 40) }
            .Select(value => AxisCase.Marker("il-6", value.Item2, value.Item2, unit: value.Item1));

        Assert.Equal(2, AxisCase.Draw(AxisCase.Empty with { Biomarkers = [.. values] }).Tracks.Count(track => track.Kind is TrackKind.Biomarker));
    }

    [Fact]
    public void BelowDetection_IsAnOpenMark()
    {
        var track = Track(
            AxisCase.Marker("ctdna-max-vaf", 0, 8m), AxisCase.Marker("ctdna-max-vaf", 40, 0.01m, comparator: ValueComparator.LessThan) with { Text = "not detected" });

        Assert.Equal([GlyphKind.Dot, GlyphKind.Ring], track.Items.Cast<AxisGlyph>().Select(glyph => glyph.Kind));
        Assert.Equal("nd", track.Items[1].Label?.Text);
    }

    [Fact]
    public void CutOff_ValidatedAssayOnly()
    {
        Assert.Equal([1m, 50m], Cut("22C3"));
        Assert.Empty(Cut("an assay of our own"));

        static IEnumerable<decimal> Cut(string assay) => Track(AxisCase.Marker("pd-l1-tps", -5, 70, assay), AxisCase.Marker("pd-l1-tps", 300, 5, assay))
            .Guides.Where(guide => guide.Kind is GuideKind.CutOff).Select(guide => guide.Value).Order();
    }

    [Fact]
    public void ReferenceLimit_StatedWithTheValues_IsDrawn()
    {
        var track = Track(
            AxisCase.Marker("ldh", 0, 280, unit: "U/L") with { ReferenceHigh = 246 }, AxisCase.Marker("ldh", 50, 200, unit: "U/L") with { ReferenceHigh = 246 });

        Assert.Equal((GuideKind.Reference, 246m), (Assert.Single(track.Guides).Kind, track.Guides[0].Value));
    }

    [Fact]
    public void SingleValue_StandsInTheCommonRow()
    {
        var drawing = AxisCase.Draw(AxisCase.Empty with { Biomarkers = [AxisCase.Marker("tmb-tissue", -5, 17, unit: "mut/Mb"), AxisCase.Marker("msi", -5, null) with { Text = "dMMR" }] });

        var track = Assert.Single(drawing.Tracks);
        Assert.Equal(TrackKind.SingleValues, track.Kind);
        Assert.Equal(["TMB, tissue · 17 mut/Mb", "MSI / MMR · dMMR"], track.Items.Select(item => item.Label?.Text.Replace('\u2009', ' ')));
    }

    [Fact]
    public void Values_ShareAScaleThatHoldsZero_SoThatASmallChangeLooksSmall()
    {
        var track = Track(AxisCase.Marker("tmb-tissue", -5, 14.2m), AxisCase.Marker("tmb-tissue", 300, 13.8m));

        var heights = track.Items.Cast<AxisGlyph>().Select(glyph => glyph.Y).ToList();
        Assert.InRange(Math.Abs(heights[0] - heights[1]), 0.01, 1);
    }

    private static AxisTrack Track(params BiomarkerMeasurement[] values) =>
        AxisCase.Draw(AxisCase.Empty with { Biomarkers = [.. values] }).Tracks.Single(track => track.Kind is TrackKind.Biomarker);

    private static Specimen Sample(string id, SpecimenType type, int day) => new() { Id = id, Type = type, Time = EventTime.OnDay(day) };
}
