using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

public sealed class OverallResponseTableTests
{
    private static readonly NonTargetStatus[] s_notPd = [NonTargetStatus.Cr, NonTargetStatus.NonCrNonPd, NonTargetStatus.Ne, NonTargetStatus.None];

    public static TheoryData<string, RecistCategory, NonTargetStatus, bool, RecistCategory> MeasurableRows()
    {
        var rows = new TheoryData<string, RecistCategory, NonTargetStatus, bool, RecistCategory>();
        foreach (var target in new[] { RecistCategory.CR, RecistCategory.PR, RecistCategory.SD, RecistCategory.PD, RecistCategory.NE })
        {
            foreach (var nonTarget in Enum.GetValues<NonTargetStatus>())
            {
                rows.Add("RC-19 row 1: new lesion", target, nonTarget, true, RecistCategory.PD);
            }

            rows.Add("RC-19 row 3: non-target PD", target, NonTargetStatus.Pd, false, RecistCategory.PD);
        }

        foreach (var nonTarget in s_notPd)
        {
            rows.Add("RC-19 row 2: target PD", RecistCategory.PD, nonTarget, false, RecistCategory.PD);
            rows.Add("RC-19 row 7: target PR", RecistCategory.PR, nonTarget, false, RecistCategory.PR);
            rows.Add("RC-19 row 8: target SD", RecistCategory.SD, nonTarget, false, RecistCategory.SD);
            rows.Add("RC-19 row 9: target NE", RecistCategory.NE, nonTarget, false, RecistCategory.NE);
        }

        rows.Add("RC-19 row 4: CR and CR", RecistCategory.CR, NonTargetStatus.Cr, false, RecistCategory.CR);
        rows.Add("RC-19 row 4: CR and none at baseline", RecistCategory.CR, NonTargetStatus.None, false, RecistCategory.CR);
        rows.Add("RC-19 row 5: CR and NON-CR/NON-PD", RecistCategory.CR, NonTargetStatus.NonCrNonPd, false, RecistCategory.PR);
        rows.Add("RC-19 row 6: CR and NE", RecistCategory.CR, NonTargetStatus.Ne, false, RecistCategory.PR);
        return rows;
    }

    [Theory]
    [MemberData(nameof(MeasurableRows))]
    public void MeasurableDisease_FollowsTheTable(string rule, RecistCategory target, NonTargetStatus nonTarget, bool newLesion, RecistCategory expected) =>
        Assert.Equal((rule, expected), (rule, OverallResponseTable.Measurable(target, nonTarget, newLesion)));

    [Theory]
    [InlineData("RC-20 new lesion", NonTargetStatus.Cr, true, RecistCategory.PD)]
    [InlineData("RC-20 PD", NonTargetStatus.Pd, false, RecistCategory.PD)]
    [InlineData("RC-20 CR", NonTargetStatus.Cr, false, RecistCategory.CR)]
    [InlineData("RC-20 NON-CR/NON-PD, never SD", NonTargetStatus.NonCrNonPd, false, RecistCategory.NonCRNonPD)]
    [InlineData("RC-20 not all assessed", NonTargetStatus.Ne, false, RecistCategory.NE)]
    [InlineData("RC-20 no disease at baseline, new lesion", NonTargetStatus.None, true, RecistCategory.PD)]
    [InlineData("RC-20 no disease at baseline", NonTargetStatus.None, false, null)]
    public void NonMeasurableDisease_FollowsTheTable(string rule, NonTargetStatus nonTarget, bool newLesion, RecistCategory? expected) =>
        Assert.Equal((rule, expected), (rule, OverallResponseTable.NonMeasurable(nonTarget, newLesion)));

    [Fact]
    public void Record_WithNonTargetDiseaseOnly_IsReadByTheSecondTable()
    {
        var history = new TumourCourse().Lesion("NT1", LesionRole.NonTarget)
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(-5), NonTarget = NonTargetStatus.NonCrNonPd })
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(50), NonTarget = NonTargetStatus.NonCrNonPd, NewLesions = NewLesionStatus.None })
            .Visit(new ResponseAssessment { Time = EventTime.OnDay(100), NonTarget = NonTargetStatus.Pd, NewLesions = NewLesionStatus.None })
            .Assess();
        Assert.Equal([RecistCategory.NonCRNonPD, RecistCategory.PD], TumourCourse.Recist(history));
        Assert.Equal(RecistCategory.NonCRNonPD, history.Index!.Best.Unconfirmed);
        Assert.Equal([IrecistCategory.NonICRNonIUPD, IrecistCategory.IUPD], TumourCourse.Irecist(history));
    }
}
