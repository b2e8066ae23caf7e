using Bunit;
using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Domain.Board;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Resistance;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Tests.Web.Resistance;

public sealed class OverruleControlTests : ComponentTest
{
    private static readonly OverruleSubject s_b2m = OverruleSubject.Of(KnowledgeCatalogue.Current.Mechanism("INT-2a"))!;

    private readonly List<OverruleDraft> _drafts = [];
    private Func<OverruleDraft, OverruleSave> _answer = draft => new(SaveStatus.Saved, Of(OverruleTests.Overrule(draft.Answer, draft.SeenNumber + 1, draft.Reason)));

    [Fact]
    public void Control_WithoutADesk_ShowsNothing() =>
        Assert.Equal("", Render<OverruleControl>(Language.English, control => control.Add(item => item.Subject, s_b2m)).Markup.Trim());

    [Fact]
    public void Control_NothingStated_OffersToDisagreeOnly() =>
        Assert.Equal(["overrule"], Show().FindAll("[data-action]").Select(button => button.GetAttribute("data-action")));

    [Fact]
    public void Control_OverruleInForce_SaysWhatWhyWhoAndWhen()
    {
        var note = Show(OverruleTests.Overrule("argued-against", 1)).Find(".overrule").TextContent;

        Assert.Contains("argued against", note, StringComparison.Ordinal);
        Assert.Contains("clonal in 1 of 5 regions only", note, StringComparison.Ordinal);
        Assert.Contains("Dr Ann · 2026-03-01 09:00 UTC", note, StringComparison.Ordinal);
        Assert.DoesNotContain("▲", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_ProgramsAnswerChangedSince_SaysSo()
    {
        var note = Show(OverruleTests.Overrule("argued-against", 1) with { ProgramAnswer = "possible" }).Find(".overrule .changed").TextContent;

        Assert.Contains("The program said “possible” then; it says “supported” now.", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_Withdrawn_KeepsEveryStatementInTheHistory()
    {
        var control = Show(OverruleTests.Overrule("possible", 1), OverruleTests.Overrule(null, 2, "read again"));

        Assert.Empty(control.FindAll(".overrule"));
        Assert.Equal(2, control.FindAll(".history li").Count);
        Assert.Contains("read again", control.Find(".history").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_AnswersToChooseFrom_LeaveOutTheProgramsOwn()
    {
        var form = Open(Show());

        Assert.Equal(["", "possible", "argued-against", "not-assessed"], form.FindAll("option").Select(option => option.GetAttribute("value") ?? ""));
    }

    [Theory]
    [InlineData("", "because", "Choose what the board holds")]
    [InlineData("possible", "  ", "Write the reason")]
    public void Form_SomethingMissing_SaysWhatAndSavesNothing(string answer, string reason, string expected)
    {
        var form = Open(Show());

        Fill(form, answer, reason);

        Assert.Contains(expected, form.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(_drafts);
    }

    [Fact]
    public void Form_Saved_StatesItWithTheProgramsAnswerAndCloses()
    {
        var control = Open(Show());

        Fill(control, "argued-against", "normal staining");

        var draft = Assert.Single(_drafts);
        Assert.Equal(("argued-against", "normal staining", "supported", 0), (draft.Answer, draft.Reason, draft.ProgramAnswer, draft.SeenNumber));
        Assert.Empty(control.FindAll("form"));
        Assert.Contains("normal staining", control.Find(".overrule").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_SomebodyElseWasFirst_ShowsTheirsKeepsMineAndSavesItAfterwards()
    {
        _answer = draft => draft.SeenNumber == 0
            ? new(SaveStatus.Conflict, Of(OverruleTests.Overrule("possible", 1, "theirs")))
            : new(SaveStatus.Saved, Of(OverruleTests.Overrule("possible", 1, "theirs"), OverruleTests.Overrule(draft.Answer, 2, draft.Reason)));
        var control = Open(Show());

        Fill(control, "argued-against", "mine");
        Assert.Contains("theirs", control.Find(".clash").TextContent, StringComparison.Ordinal);
        Assert.Equal("mine", control.Find("textarea").GetAttribute("value"));

        control.Find("form").Submit();
        Assert.Equal([0, 1], _drafts.Select(draft => draft.SeenNumber));
        Assert.Contains("mine", control.Find(".overrule").TextContent, StringComparison.Ordinal);
        Assert.Contains("theirs", control.Find(".history").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_StoreFails_KeepsWhatIsWritten()
    {
        _answer = _ => throw new DbUpdateException("disk full");
        var control = Open(Show());

        Fill(control, "argued-against", "mine");

        Assert.Contains("What you wrote is still here", control.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("mine", control.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void Form_NotAllowed_SaysThatNothingWasSaved()
    {
        _answer = _ => new(SaveStatus.NotFound, null);
        var control = Open(Show());

        Fill(control, "argued-against", "mine");

        Assert.Contains("Nothing was saved", control.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawal_NeedsAReasonAndNoAnswer()
    {
        var control = Show(OverruleTests.Overrule("argued-against", 1));
        control.Find("[data-action=withdraw]").Click();
        Assert.Empty(control.FindAll("select"));

        control.Find("textarea").Input("read again");
        control.Find("form").Submit();

        var draft = Assert.Single(_drafts);
        Assert.Equal((null, "read again", 1), (draft.Answer, draft.Reason, draft.SeenNumber));
    }

    private static BoardOverrules Of(params StatusOverrule[] entries) => new(entries.ToValueList());

    private static IRenderedComponent<OverruleControl> Open(IRenderedComponent<OverruleControl> control)
    {
        control.Find("[data-action=overrule]").Click();
        return control;
    }

    private static void Fill(IRenderedComponent<OverruleControl> control, string answer, string reason)
    {
        control.Find("select").Change(answer);
        control.Find("textarea").Input(reason);
        control.Find("form").Submit();
    }

    private IRenderedComponent<OverruleControl> Show(params StatusOverrule[] entries)
    {
        IRenderedComponent<OverruleControl>? shown = null;
        var desk = new OverruleDesk(SampleCase.Assess(SampleCase.Relapse), Of(entries), Add, () => shown?.Render());
        shown = Render<OverruleControl>(Language.English, control => control.AddCascadingValue(desk).Add(item => item.Subject, s_b2m));
        return shown;
    }

    private Task<OverruleSave> Add(OverruleDraft draft)
    {
        _drafts.Add(draft);
        return Task.FromResult(_answer(draft));
    }
}
