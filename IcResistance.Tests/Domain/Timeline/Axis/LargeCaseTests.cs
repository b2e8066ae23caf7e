using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class LargeCaseTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(600)]
    [InlineData(6000)]
    public void Layout_OfAnyNumberOfEvents_LosesNone(int events)
    {
        var record = GeneratedCase.Of(events);

        var drawn = AxisCase.Draw(record).Items.SelectMany(item => item.Paths).ToHashSet();
        var listed = TimeAxisTable.Rows(CaseAssessor.Assess(record)).Select(row => row.Path).ToHashSet();

        Assert.Equal(events, record.Events.Count());
        Assert.All(record.Events, item => Assert.Contains(item.Path, drawn));
        Assert.All(record.Events, item => Assert.Contains(item.Path, listed));
    }

    [Fact]
    public void Points_ThatCoverEachOther_AreOneMarkInALargeDrawingOnly()
    {
        var (medium, large) = (AxisCase.Draw(GeneratedCase.Of(600)), AxisCase.Draw(GeneratedCase.Of(6000)));

        Assert.Equal(600, medium.Items.SelectMany(item => item.Paths).Distinct().Count(path => !path.Contains('.', StringComparison.Ordinal)));
        Assert.All(medium.Items, item => Assert.Single(item.Paths));
        foreach (var track in large.Tracks)
        {
            var points = track.Items.OfType<AxisGlyph>().GroupBy(glyph => ((int)glyph.X, (int)glyph.Y, glyph.Kind, glyph.Code?.Text));
            Assert.All(points, pixel => Assert.Single(pixel));
        }
    }

    [Fact]
    public void Values_OfACrowdedTrack_AreNamedAtTheirEndsAndExtremes()
    {
        var track = AxisCase.Draw(GeneratedCase.Of(600)).Tracks.First(track => track.Label.En == "LDH");
        var named = track.Items.OfType<AxisGlyph>().Where(glyph => glyph.Label is not null).ToList();
        var dated = track.Items.OfType<AxisGlyph>().OrderBy(glyph => glyph.Day).ToList();

        Assert.InRange(named.Count, 2, 4);
        Assert.Contains(dated[^1], named);
        Assert.Contains(named, glyph => glyph.Y == dated.Min(other => other.Y));
        Assert.Contains(named, glyph => glyph.Y == dated.Max(other => other.Y));
        Assert.All(dated.Except(named), glyph => Assert.NotNull(glyph.Wording));
    }

    [Fact]
    public void Values_OfATrackThatIsNotCrowded_AreAllNamed()
    {
        var values = AxisCase.Draw(GeneratedCase.Of(60)).Tracks.Where(track => track.Kind is TrackKind.Biomarker).SelectMany(track => track.Items);

        Assert.All(values, value => Assert.NotNull(value.Label));
    }

    [Fact]
    public void Mark_OfSeveralEvents_SaysHowManyAndNamesEach()
    {
        var mark = AxisCase.Draw(GeneratedCase.Of(6000)).Tracks.Single(track => track.Kind is TrackKind.AdverseEvents).Items.OfType<AxisGlyph>().First(glyph => glyph.Count > 1);

        Assert.Equal(mark.Paths.Count, mark.Count);
        Assert.Equal(mark.Count, mark.Tooltip.En.Split('\n').Length);
    }

    [Fact]
    public void Mark_OfSeveralEvents_KnowsThePlaceOfEach()
    {
        var drawing = AxisCase.Draw(GeneratedCase.Of(6000));
        var shared = drawing.Items.OfType<AxisGlyph>().Where(glyph => glyph.Parts.Count > 0).ToList();

        Assert.NotEmpty(shared);
        Assert.All(shared, mark =>
        {
            Assert.Equal(mark.Paths.Count, mark.Parts.Sum(part => part.Paths));
            Assert.All(mark.Parts, part => Assert.Equal(drawing.Scale.X(part.Day), part.X, 6));
        });
    }

    [Fact]
    public void Line_OfATrack_GoesThroughEveryValue_AlsoWhereSeveralShareAMark()
    {
        var track = AxisCase.Draw(GeneratedCase.Of(6000)).Tracks.First(track => track.Label.En == "LDH");

        Assert.Equal(track.Items.Sum(item => item.Paths.Count), track.Lines.Sum(line => line.Points.Count));
    }

    [Fact]
    public void GeneratedCase_WrittenAndRead_IsAcceptedWithoutAnError()
    {
        var read = CaseFileReader.Read(CaseFileWriter.Write(GeneratedCase.Of(600)));

        Assert.Equal(600, Assert.Single(read.Records).Events.Count());
    }
}
