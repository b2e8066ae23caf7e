using IcResistance.Domain.Assessment;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class HostWindowTests
{
    [Fact]
    public void Windows_AreDrawnOnRequestOnly()
    {
        Assert.True(Draw(ConcomitantKind.Antibiotic, isShown: false).HasHostWindows);
        Assert.DoesNotContain(Draw(ConcomitantKind.Antibiotic, isShown: false).Tracks, track => track.Kind is TrackKind.HostWindows);
    }

    [Theory]
    [InlineData(ConcomitantKind.Antibiotic, 5, "HF-05")]
    [InlineData(ConcomitantKind.Ppi, 1, "HF-06")]
    [InlineData(ConcomitantKind.Corticosteroid, 2, "HF-07")]
    public void EachKindOfDrug_HasItsPublishedWindows(ConcomitantKind kind, int count, string rule)
    {
        var windows = Draw(kind, isShown: true).Tracks.Single(track => track.Kind is TrackKind.HostWindows).Items;

        Assert.Equal(count, windows.Count);
        Assert.All(windows, window => Assert.Contains(rule, window.Tooltip.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Window_NamesTheCourseThatTouchesIt_AndNoOther()
    {
        var windows = Draw(ConcomitantKind.Antibiotic, isShown: true).Tracks.Single(track => track.Kind is TrackKind.HostWindows).Items;

        Assert.Contains(windows, window => window.Tooltip.En.Contains("W2", StringComparison.Ordinal) && window.Tooltip.En.Contains("touched by levofloxacin", StringComparison.Ordinal));
        Assert.Contains(windows, window => window.Tooltip.En.Contains("W1", StringComparison.Ordinal) && window.Tooltip.En.Contains("no dated course", StringComparison.Ordinal));
    }

    [Fact]
    public void OtherDrugs_HaveNoWindow() => Assert.False(Draw(ConcomitantKind.Herbal, isShown: false).HasHostWindows);

    private static TimeAxisDrawing Draw(ConcomitantKind kind, bool isShown)
    {
        var record = AxisCase.Relapsing with
        {
            Concomitant = [new ConcomitantMedication { Time = EventTime.OnDay(-50), Name = "levofloxacin", Kind = kind, End = new CourseEnd { Day = -40 } }],
        };
        return TimeAxisLayout.Draw(CaseAssessor.Assess(record.Numbered()), new TimeAxisOptions { Width = 1392, ShowHostWindows = isShown });
    }
}
