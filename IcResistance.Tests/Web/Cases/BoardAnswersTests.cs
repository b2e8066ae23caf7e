using Bunit;
using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Domain.Board;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Cases;
using IcResistance.Web.Features.Resistance;

namespace IcResistance.Tests.Web.Cases;

/// <summary>What the board holds stands beside the program's own answer wherever that is shown.</summary>
public sealed class BoardAnswersTests : ComponentTest
{
    [Fact]
    public void Overview_OverruledMechanism_ShowsBothAnswers()
    {
        var row = Overview(OverruleTests.Overrule("argued-against", 1)).Find("section:first-of-type li");

        Assert.Contains("supported", row.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("argued against", row.QuerySelector(".overrule")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("clonal in 1 of 5 regions only", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Overview_MechanismThatOnlyTheBoardHolds_IsShownThoughTheProgramDidNotAssessIt()
    {
        var vista = OverruleSubject.Of(KnowledgeCatalogue.Current.Mechanism("TME-3c"));

        var overview = Overview(OverruleTests.Overrule("possible", 1, subject: vista));

        Assert.Contains(overview.FindAll("li"), row => row.QuerySelector(".overrule") is not null && row.TextContent.Contains("VISTA", StringComparison.Ordinal));
    }

    [Fact]
    public void Panel_MechanismThatOnlyTheBoardHolds_HasACard()
    {
        var vista = OverruleSubject.Of(KnowledgeCatalogue.Current.Mechanism("TME-3c"));

        var panel = Render<ResistancePanel>(Language.English, item => item
            .Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse))
            .Add(x => x.Desk, Desk(OverruleTests.Overrule("possible", 1, subject: vista))));

        var card = panel.Find("[data-mechanism='TME-3c']");
        Assert.Equal("not-assessed", card.GetAttribute("data-status"));
        Assert.Contains("possible", card.QuerySelector(".overrule")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdict_Overruled_KeepsTheProgramsSentence()
    {
        var banner = Render<VerdictBanner>(Language.English, item => item
            .Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse))
            .Add(x => x.Desk, Desk(OverruleTests.Overrule("indeterminate", 1, subject: OverruleSubject.Headline) with { ProgramAnswer = "acquired" })));

        Assert.Contains("Acquired resistance since", banner.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Contains("indeterminate", banner.Find(".overrule").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_WithADesk_OffersToDisagreeWithVerdictDefinitionsAndMechanismsButNotWithTheHost()
    {
        var panel = Render<ResistancePanel>(Language.English, item => item
            .Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse))
            .Add(x => x.Desk, Desk()));

        var subjects = panel.FindAll("[data-subject]").Select(control => control.GetAttribute("data-subject")!).ToList();

        Assert.Contains("headline:verdict", subjects);
        Assert.Contains("definition:AR-06", subjects);
        Assert.Contains("mechanism:INT-2a", subjects);
        Assert.DoesNotContain(subjects, subject => subject.StartsWith("mechanism:HOST", StringComparison.Ordinal));
    }

    private static OverruleDesk Desk(params StatusOverrule[] entries) => new(
        SampleCase.Assess(SampleCase.Relapse), new BoardOverrules(entries.ToValueList()), _ => Task.FromResult(new OverruleSave(SaveStatus.NotFound, null)), () => { });

    private IRenderedComponent<BranchOverview> Overview(params StatusOverrule[] entries) => Render<BranchOverview>(Language.English, item => item
        .Add(x => x.Assessment, SampleCase.Assess(SampleCase.Relapse))
        .Add(x => x.Desk, Desk(entries)));
}
