using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using static IcResistance.Domain.Record.RecistCategory;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

/// <summary>The definitions that ask for a response only: AR-12 (EVOKE-01) and AR-13 (response, then progression).</summary>
public sealed class ResponseBasedDefinitionTests
{
    [Theory]
    [InlineData(CR, ResistanceResult.Acquired, ResistanceResult.Acquired)]
    [InlineData(PR, ResistanceResult.Acquired, ResistanceResult.Acquired)]
    [InlineData(SD, ResistanceResult.Primary, ResistanceResult.NotMet)]
    public void BestResponse_DecidesBoth(RecistCategory best, ResistanceResult evoke, ResistanceResult responseThenProgression)
    {
        var course = CourseBuilder.Monotherapy.Ongoing().Seen(60, best).ProgressesOn(300);

        Assert.Equal((evoke, responseThenProgression), (course.Judge("AR-12").Result, course.Judge("AR-13").Result));
    }

    [Fact]
    public void BestResponsePd_IsPrimaryAndNotMet()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(50);

        Assert.Equal((ResistanceResult.Primary, ResistanceResult.NotMet), (course.Judge("AR-12").Result, course.Judge("AR-13").Result));
    }

    [Fact]
    public void BestResponse_NotKnown_LeavesBothIndeterminate()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(852);

        Assert.Equal((ResistanceResult.Indeterminate, ResistanceResult.Indeterminate), (course.Judge("AR-12").Result, course.Judge("AR-13").Result));
    }

    [Fact]
    public void Rechallenge_EarlierResponseCountsForTheCaseButNotForTheLastRegimen()
    {
        var course = CourseBuilder.Monotherapy.AsRechallengeAfter(CR).LastDoseOn(1060).ProgressesOn(1060);

        Assert.Equal((ResistanceResult.Primary, ResistanceResult.Acquired), (course.Judge("AR-12").Result, course.Judge("AR-13").Result));
    }
}
