using IcResistance.Domain.Assessment;
using IcResistance.Domain.Record;
using IcResistance.Domain.Strategies;

namespace IcResistance.Tests.Domain.Strategies;

public sealed class OptionOrderTests
{
    private static readonly CaseRecord s_squamous = OptionCase.With(record => record.Patient(patient => patient with { Histology = Histology.Squamous }));

    [Fact]
    public void Options_AreGivenInTheReviewsOrder_AllOfThem() =>
        Assert.Equal(StrategyRules.All.Select(rule => rule.Option).Order(StringComparer.Ordinal), CaseAssessor.Assess(s_squamous).Options.Select(option => option.Entry.Id));

    [Fact]
    public void MostConditionsMet_SortsByTheirNumber_AndKeepsTheReviewsOrderBetweenEquals()
    {
        var ordered = CaseAssessor.Assess(s_squamous).Options.In(OptionOrder.MostConditionsMet);
        var free = ordered.Where(option => !option.IsBlocked).ToList();

        Assert.Equal(13, ordered.Count);
        Assert.Equal(free.OrderByDescending(option => option.Met).ThenBy(option => option.NotMet).ThenBy(option => option.Entry.Id, StringComparer.Ordinal), free);
    }

    [Fact]
    public void MostConditionsMet_Blocked_ComesLastAndIsNotLeftOut() =>
        Assert.Equal("ST-23", CaseAssessor.Assess(s_squamous).Options.In(OptionOrder.MostConditionsMet)[^1].Entry.Id);

    [Fact]
    public void NoProgression_EachOption_SaysThatItsConditionOnProgressionIsNotMet()
    {
        var responding = CaseAssessor.Assess(OptionCase.With(record => record with { Assessments = [.. record.Assessments.Take(3)] }));

        Assert.Equal(13, responding.Options.Count);
        Assert.All(responding.Options, option => Assert.Equal(ConditionResult.NotMet, option.Condition("progression").Result));
    }

    [Fact]
    public void EmptyRecord_NoCondition_IsMetOrCalledNotMet()
    {
        var options = CaseAssessor.Assess(new CaseRecord { Id = "empty" }).Options;

        Assert.All(options.SelectMany(option => option.Conditions), condition => Assert.Equal(ConditionResult.Unknown, condition.Result));
        Assert.DoesNotContain(options, option => option.IsBlocked);
    }
}
