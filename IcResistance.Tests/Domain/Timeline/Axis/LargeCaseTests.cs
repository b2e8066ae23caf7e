using System.Diagnostics;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class LargeCaseTests(ITestOutputHelper output)
{
    /// <summary>Generous, for a busy machine: what matters is that ten times the events do not take a hundred times as long.</summary>
    private const double MostTimes = 30;

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
    public void Points_CloserThanAPixel_AreOneMarkInALargeDrawingOnly()
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
    public void Mark_OfSeveralEvents_SaysHowManyAndNamesEach()
    {
        var mark = AxisCase.Draw(GeneratedCase.Of(6000)).Tracks.Single(track => track.Kind is TrackKind.AdverseEvents).Items.OfType<AxisGlyph>().First(glyph => glyph.Count > 1);

        Assert.Equal(mark.Paths.Count, mark.Count);
        Assert.Equal(mark.Count, mark.Tooltip.En.Split('\n').Length);
    }

    [Fact]
    public void GeneratedCase_WrittenAndRead_IsAcceptedWithoutAnError()
    {
        var read = CaseFileReader.Read(CaseFileWriter.Write(GeneratedCase.Of(600)));

        Assert.Equal(600, Assert.Single(read.Records).Events.Count());
    }

    [Fact]
    public void Layout_TenTimesTheEvents_TakesNotAHundredTimesAsLong()
    {
        var (small, large) = (CaseAssessor.Assess(GeneratedCase.Of(600)), CaseAssessor.Assess(GeneratedCase.Of(6000)));
        Seconds(small);
        var times = Seconds(large) / Seconds(small);
        output.WriteLine($"6,000 events take {times:0.0} times as long as 600");

        Assert.InRange(times, 0, MostTimes);
    }

    private static double Seconds(CaseAssessment assessment) => Enumerable.Range(0, 5).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        TimeAxisLayout.Draw(assessment, new TimeAxisOptions { Width = 1392 });
        return watch.Elapsed.TotalSeconds;
    });
}
