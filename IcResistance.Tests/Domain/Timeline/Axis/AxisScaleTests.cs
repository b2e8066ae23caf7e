using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class AxisScaleTests
{
    private static readonly AxisScale s_broken = new()
    {
        Left = 0,
        Right = 340,
        Segments = [new AxisSegment(-1000, -900, 10, 110), new AxisSegment(-50, 150, 130, 330)],
    };

    [Fact]
    public void LaterDay_StandsFurtherRight_AlsoAcrossALeftOutSpan()
    {
        var positions = Enumerable.Range(-1000, 1151).Select(s_broken.X).ToList();

        Assert.All(positions.Zip(positions.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public void DayAt_PositionOfADay_IsThatDay() =>
        Assert.All([-1000, -950, -900, -50, 0, 77, 150], day => Assert.Equal(day, s_broken.DayAt(s_broken.X(day))));

    [Fact]
    public void Day_OffTheScale_StandsAtItsEdge()
    {
        Assert.Equal(10, s_broken.X(-5000));
        Assert.Equal(330, s_broken.X(5000));
    }

    [Fact]
    public void LeftOut_OnlyBetweenPieces()
    {
        Assert.True(s_broken.IsLeftOut(-500));
        Assert.False(s_broken.IsLeftOut(-900));
        Assert.False(s_broken.IsLeftOut(0));
    }

    [Fact]
    public void LongSpanWithoutEvents_IsLeftOut_AndItsLengthSaid()
    {
        var surgery = new Therapy { Name = "lobectomy", Kind = TherapyKind.Surgery, Time = EventTime.OnDay(-2000) };
        var drawing = AxisCase.Draw(AxisCase.Relapsing with { Therapies = [surgery, .. AxisCase.Relapsing.Therapies] });

        Assert.Contains("mo", Assert.Single(drawing.Kinks).Label.Text, StringComparison.Ordinal);
        Assert.True(drawing.Scale.X(0) < drawing.Scale.Left + 200);
    }

    [Fact]
    public void LongCourse_IsNeverLeftOut() =>
        Assert.Empty(AxisCase.Draw(AxisCase.Empty with { Therapies = [AxisCase.Ici(0, 2000)] }).Kinks);

    [Fact]
    public void DrugTakenForYears_BeginsWithAnArrow_AndDoesNotStretchTheScale()
    {
        var omeprazole = new ConcomitantMedication
        {
            Name = "omeprazole",
            Kind = ConcomitantKind.Ppi,
            Time = EventTime.OnDay(-3000),
            End = new CourseEnd { Ongoing = true },
        };
        var drawing = AxisCase.Draw(AxisCase.Relapsing with { Concomitant = [omeprazole] });

        var bar = Assert.IsType<AxisBar>(Assert.Single(drawing.Items, item => item.Path == "concomitant[0]"));
        Assert.Equal((BarEnd.Arrow, BarEnd.Arrow), (bar.Start, bar.End));
        Assert.Equal(-12, drawing.Scale.FirstDay);
    }

    [Fact]
    public void Ticks_CalendarOnlyWhereTheCaseHasOne()
    {
        Assert.Contains(AxisCase.Draw(AxisCase.Relapsing).Ticks, tick => tick.IsCalendar && tick.Label.Text == "2021-05");
        Assert.DoesNotContain(AxisCase.Draw(AxisCase.Relapsing with { Day0 = null, StatedDay0 = null }).Ticks, tick => tick.IsCalendar);
    }

    [Theory]
    [InlineData(1392, AxisDensity.Wide)]
    [InlineData(360, AxisDensity.Narrow)]
    [InlineData(680, AxisDensity.Strip)]
    public void Ticks_NeverOverlap(double width, AxisDensity density)
    {
        var ticks = AxisCase.Draw(AxisCase.Relapsing, width, density).Ticks;

        foreach (var row in ticks.GroupBy(tick => tick.IsCalendar))
        {
            var labels = row.Select(tick => tick.Label).OrderBy(label => label.Left).ToList();
            Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.First.Right < pair.Second.Left));
        }
    }

    [Fact]
    public void OneDatedEvent_HasOneTick()
    {
        var tick = Assert.Single(AxisCase.Draw(AxisCase.Empty with { Therapies = [AxisCase.Ici(0)] }).Ticks);

        Assert.Equal("ICI start", tick.Label.Text);
    }
}
