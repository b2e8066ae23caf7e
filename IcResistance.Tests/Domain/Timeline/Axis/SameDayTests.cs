using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class SameDayTests
{
    [Fact]
    public void ThreeEventsOfOneDay_BecomeOneMark_WithCountAndEveryName()
    {
        var track = Adverse(("rash", 1), ("colitis", 3), ("pneumonitis", 2));
        var mark = Assert.IsType<AxisGlyph>(Assert.Single(track.Items));

        Assert.Equal(3, mark.Count);
        Assert.Equal("3", mark.Inside);
        Assert.Equal(["adverseEvents[0]", "adverseEvents[1]", "adverseEvents[2]"], mark.Paths);
        Assert.Equal(3, mark.Tooltip.En.Split('\n').Length);
        Assert.Contains("colitis", mark.Label!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoEventsOfOneDay_StandInRowsOfTheirOwn() =>
        Assert.Equal(2, Adverse(("rash", 1), ("colitis", 3)).Items.Count);

    [Fact]
    public void TwoVisitsOfOneDay_BothKeepTheirCategory()
    {
        var record = AxisCase.Relapsing;
        var drawing = AxisCase.Draw(record with { Assessments = [.. record.Assessments, AxisCase.Scan(84, 50)] });

        Assert.Equal(9, drawing.Tracks.Single(track => track.Kind is TrackKind.Imaging).Items.Count);
    }

    private static AxisTrack Adverse(params (string Name, int Grade)[] events) => AxisCase.Draw(AxisCase.Relapsing with
    {
        AdverseEvents = [.. events.Select(item => new AdverseEvent { Time = EventTime.OnDay(60), Name = item.Name, Grade = item.Grade, ImmuneRelated = true })],
    }).Tracks.Single(track => track.Kind is TrackKind.AdverseEvents);
}
