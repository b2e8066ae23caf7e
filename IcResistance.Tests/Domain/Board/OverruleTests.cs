using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Web;

namespace IcResistance.Tests.Domain.Board;

public sealed class OverruleTests
{
    private static readonly OverruleSubject s_b2m = OverruleSubject.Of(KnowledgeCatalogue.Current.Mechanism("INT-2a"))!;

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Overrule_WithoutAReason_CannotBeMade(string reason) => Assert.Throws<ArgumentException>(() => Overrule("possible", 1, reason));

    [Fact]
    public void Overrule_ReasonBeyondTheLimit_CannotBeMade() =>
        Assert.Throws<ArgumentException>(() => Overrule("possible", 1, new string('x', StatusOverrule.MaxReasonLength + 1)));

    [Theory]
    [InlineData("acquired")]
    [InlineData("context")]
    [InlineData("Supported")]
    public void Overrule_AnswerThatAMechanismCannotHave_CannotBeMade(string answer) => Assert.Throws<ArgumentException>(() => Overrule(answer, 1));

    [Fact]
    public void HostFactor_IsContext_AndHasNothingToOverrule() =>
        Assert.All(
            KnowledgeCatalogue.Current.Mechanisms,
            entry => Assert.Equal(entry.Branch is MechanismBranch.Host, OverruleSubject.Of(entry) is null));

    [Theory]
    [InlineData("mechanism:INT-2a")]
    [InlineData("definition:AR-06")]
    [InlineData("headline:verdict")]
    public void Subject_WrittenAndRead_IsTheSame(string key) => Assert.Equal(key, OverruleSubject.Parse(key)?.Key);

    [Theory]
    [InlineData(null)]
    [InlineData("mechanism")]
    [InlineData("mechanism:")]
    [InlineData("patient:INT-2a")]
    public void Subject_AnythingElse_IsNone(string? key) => Assert.Null(OverruleSubject.Parse(key));

    [Fact]
    public void Overrules_TwoOnOneSubject_TheLastStands()
    {
        var overrules = new BoardOverrules([Overrule("possible", 1), Overrule("argued-against", 2)]);

        Assert.Equal("argued-against", overrules.On(s_b2m)?.Answer);
        Assert.Equal(2, overrules.LastNumber(s_b2m));
        Assert.Single(overrules.InForce);
    }

    [Fact]
    public void Overrules_LastOneWithdrawn_NoneStandsAndNothingIsForgotten()
    {
        var overrules = new BoardOverrules([Overrule("possible", 1), Overrule(null, 2, "read again: the assay covers both alleles")]);

        Assert.Null(overrules.On(s_b2m));
        Assert.Empty(overrules.InForce);
        Assert.Equal(["possible", null], overrules.History(s_b2m).Select(entry => entry.Answer));
    }

    [Fact]
    public void Assessment_OfACase_KnowsNoOverrule()
    {
        var assessment = SampleCase.Assess(SampleCase.Relapse);

        Assert.Equal("supported", s_b2m.AnswerIn(assessment));
        Assert.Equal("acquired", OverruleSubject.Headline.AnswerIn(assessment));
        Assert.Equal(
            assessment.Resistance.Definitions.Select(definition => definition.Result.WrittenName()),
            assessment.Resistance.Definitions.Select(definition => OverruleSubject.Of(definition).AnswerIn(assessment)));
    }

    [Fact]
    public void Subject_ThatTheProgramNoLongerKnows_HasNoAnswerAndItsIdForAName()
    {
        var gone = OverruleSubject.Parse("mechanism:INT-99")!;

        Assert.Null(gone.AnswerIn(SampleCase.Assess(SampleCase.Relapse)));
        Assert.Equal("INT-99", gone.NameIn(SampleCase.Assess(SampleCase.Relapse)).En);
    }

    internal static StatusOverrule Overrule(string? answer, int number, string reason = "clonal in 1 of 5 regions only", OverruleSubject? subject = null) => new(subject ?? s_b2m, answer, reason)
    {
        Number = number,
        ProgramAnswer = MechanismStatus.Supported.WrittenName(),
        RuleSet = "2026.1",
        By = "Dr Ann",
        At = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero),
    };
}
