using IcResistance.Domain.Host;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Host;

public sealed class ExposureWindowTests
{
    private static readonly ExposureWindow s_window = new("W", -30, 30);

    [Theory]
    [InlineData(-40, -31, false)]
    [InlineData(-40, -30, true)]
    [InlineData(30, 35, true)]
    [InlineData(31, 35, false)]
    [InlineData(-60, 60, true)]
    public void Course_TouchesTheWindowOnItsEndDaysToo(int start, int end, bool expected) =>
        Assert.Equal(expected, s_window.Contains(Course(start, new CourseEnd { Day = end }), 0));

    [Fact]
    public void Course_WithoutAStart_IsNeverInside() => Assert.False(s_window.Contains(Course(null, new CourseEnd { Day = 0 }), 0));

    [Fact]
    public void Course_WithoutAnEnd_RunsOn() => Assert.True(s_window.Contains(Course(-200, default), 0));

    [Fact]
    public void Course_OfARechallenge_IsCountedFromItsOwnFirstDose()
    {
        var course = Course(1000, new CourseEnd { Day = 1005 });

        Assert.True(s_window.Contains(course, 1015));
        Assert.False(s_window.Contains(course, 0));
    }

    [Theory]
    [InlineData("dexamethasone 8 mg", 0.75)]
    [InlineData("Methylprednisolone", 4)]
    [InlineData("prednisolone", 5)]
    [InlineData("hydrocortisone", 20)]
    public void Conversion_KnownDrug_GivesItsEqualDose(string name, double expected) => Assert.Equal((decimal)expected, SteroidConversion.EqualToPrednisoneFive(name));

    [Fact]
    public void Conversion_UnknownDrug_IsNeverGuessed() => Assert.Null(SteroidConversion.EqualToPrednisoneFive("steroids"));

    private static ConcomitantMedication Course(int? start, CourseEnd end) =>
        new() { Name = "drug", Kind = ConcomitantKind.Antibiotic, Time = new EventTime { Day = start }, End = end };
}
