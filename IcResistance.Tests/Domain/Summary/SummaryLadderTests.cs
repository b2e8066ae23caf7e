using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;

namespace IcResistance.Tests.Domain.Summary;

public sealed class SummaryLadderTests
{
    public static TheoryData<string> Ladders => ["discussion", "evidence", "handout"];

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Ladder_EachStep_LeavesOutMoreAndAddsNothing(string name)
    {
        var ladder = Named(name);

        Assert.Equal(SummaryLimits.Default, ladder[0]);
        Assert.All(ladder.Zip(ladder.Skip(1)), step =>
        {
            Assert.NotEqual(step.First, step.Second);
            Assert.All(Lengths(step.First).Zip(Lengths(step.Second)), length => Assert.True(length.Second <= length.First, $"{step.Second} adds to {step.First}"));
        });
    }

    [Fact]
    public void FirstPage_GivesUpAnOptionOnlyWhenNothingElseIsLeft()
    {
        var shortened = SummaryLadder.Discussion.First(limits => limits.Options < 4);

        Assert.Equal((true, true, 1, 1, 0), (shortened.Brief, shortened.BriefTimeline, shortened.Definitions, shortened.Statements, shortened.Trials));
    }

    [Fact]
    public void Evidence_ShortestOfAll_StillNamesEveryMechanismOfEverySharedCase()
    {
        Assert.All(SummaryCases.Shared(), record =>
        {
            var texts = string.Join('\n', SummaryCases.Summarize(record, options => options with { EvidenceLimits = SummaryLadder.Evidence[^1] }).Texts(Language.English));

            Assert.All(CaseAssessor.Assess(record).Mechanisms.Where(finding => finding.For.Count > 0 && !finding.Entry.Id.StartsWith("HOST", StringComparison.Ordinal)), finding => Assert.Contains(finding.Entry.Id, texts, StringComparison.Ordinal));
        });
    }

    private static ValueList<SummaryLimits> Named(string name) => name switch
    {
        "discussion" => SummaryLadder.Discussion,
        "evidence" => SummaryLadder.Evidence,
        _ => SummaryLadder.Handout,
    };

    /// <summary>Every length; what is switched on counts as nothing, as it takes words away.</summary>
    private static int[] Lengths(SummaryLimits limits) =>
    [
        .. typeof(SummaryLimits).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => (int)property.GetValue(limits)!),
        .. typeof(SummaryLimits).GetProperties().Where(property => property.PropertyType == typeof(bool)).Select(property => (bool)property.GetValue(limits)! ? 0 : 1),
    ];
}
