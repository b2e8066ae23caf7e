using IcResistance.Domain.Genomics;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Genomics;

public sealed class TreatmentClockTests
{
    private static readonly TreatmentClock s_clock = new(300);

    [Theory]
    [InlineData(-5, SamplePhase.BeforeIci)]
    [InlineData(0, SamplePhase.BeforeIci)]
    [InlineData(1, SamplePhase.OnTreatment)]
    [InlineData(271, SamplePhase.OnTreatment)]
    [InlineData(272, SamplePhase.AfterProgression)]
    [InlineData(400, SamplePhase.AfterProgression)]
    public void Day_IsPutIntoItsPhase(int day, SamplePhase expected) => Assert.Equal(expected, s_clock.PhaseOf(EventTime.OnDay(day)));

    [Theory]
    [InlineData(TreatmentPhase.BeforeIci, SamplePhase.BeforeIci)]
    [InlineData(TreatmentPhase.OnIci, SamplePhase.OnTreatment)]
    [InlineData(TreatmentPhase.AtProgression, SamplePhase.AfterProgression)]
    [InlineData(TreatmentPhase.AfterIci, SamplePhase.AfterProgression)]
    public void Undated_IsPutIntoItsStatedPhase(TreatmentPhase stated, SamplePhase expected) => Assert.Equal(expected, s_clock.PhaseOf(EventTime.During(stated)));

    [Fact]
    public void Undated_WithoutAPhase_StaysUnknown() => Assert.Equal(SamplePhase.Unknown, s_clock.PhaseOf(EventTime.Undated));

    [Fact]
    public void Day_ProgressionUndated_CountsAsAfterIt() => Assert.Equal(SamplePhase.AfterProgression, new TreatmentClock(null).PhaseOf(EventTime.OnDay(30)));
}
