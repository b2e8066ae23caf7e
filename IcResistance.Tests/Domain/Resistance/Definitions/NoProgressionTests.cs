using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using static IcResistance.Domain.Record.RecistCategory;
using static IcResistance.Tests.Domain.Resistance.WholeCase;

namespace IcResistance.Tests.Domain.Resistance.Definitions;

/// <summary>What a definition cites where no progression counts, and which visits of no line it must not overlook or take for one.</summary>
public sealed class NoProgressionTests
{
    [Fact]
    public void Pseudoprogression_CitesTheProgressionAndTheVisitThatClearedIt() => Assert.Equal(
        ["Regimen: pembrolizumab (line 1)", "Assessment: PD", "Assessment: PR"], Facts(CourseBuilder.Monotherapy.Ongoing().ProgressesOn(56).ClearedOn(98, PR)));

    [Fact]
    public void NoProgression_CitesTheLastVisitWithACategory()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).Seen(98, SD).Seen(130, NE);
        Assert.Equal(["Regimen: pembrolizumab (line 1)", "Assessment: SD"], Facts(course));
        Assert.Equal(("No progression on record after the first dose.", 0), (course.Judge("AR-06").Reason.En, course.Judge("AR-06").Missing.Count));
    }

    [Fact]
    public void NoProgression_InWordsOnly_CitesTheFirstVisit()
    {
        var course = CourseBuilder.Monotherapy.Ongoing().SeenInWords(60, "smaller").SeenInWords(98, "stable");
        Assert.Equal(["Regimen: pembrolizumab (line 1)", "Assessment in words, without a category"], Facts(course));
        Assert.Equal(["assessments[0]"], course.Judge("AR-06").Facts[1].Data);
        Assert.EndsWith("the assessments give no response category.", course.Judge("AR-06").Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void NoProgression_OnlyAnUnassignedVisit_CitesIt() => Assert.Equal(
        ["Regimen: pembrolizumab (line 1)", "Assessment: SD"], Facts(CourseBuilder.Monotherapy.Ongoing().WithUnassigned(SD)));

    [Theory]
    [InlineData("long before the first dose", -60)]
    [InlineData("on the day of the first dose", 0)]
    public void ProgressionBeforeTreatment_IsNoProgressionOnIt(string when, int day)
    {
        var result = Judge("AR-06", [Ici(0)], Scan(-5, 100), Reported(day, PD), Reported(60, PR));
        Assert.Equal((when, ResistanceResult.NotResistant), (when, result.Result));
    }

    [Fact]
    public void UnassignedProgression_IsCited() => Assert.Equal(
        ["Regimen: pembrolizumab (line 1)", "Assessment: PD"], Facts(CourseBuilder.Monotherapy.Ongoing().Seen(60, PR).WithUnassigned(PD)));

    private static IEnumerable<string> Facts(CourseBuilder course) => course.Judge("AR-06").Facts.Select(fact => fact.Statement.En);

    private static ResponseAssessment Scan(int day, decimal mm) => new() { Time = EventTime.OnDay(day), Modality = Modality.Ct, TargetSumMm = mm };
}
