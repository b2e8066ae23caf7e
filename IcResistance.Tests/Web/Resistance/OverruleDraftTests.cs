using Bunit;
using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Resistance;

namespace IcResistance.Tests.Web.Resistance;

/// <summary>What the board is writing outlives the page.</summary>
public sealed class OverruleDraftTests : ComponentTest, IAsyncLifetime
{
    private static readonly OverruleSubject s_b2m = OverruleSubject.Of(KnowledgeCatalogue.Current.Mechanism("INT-2a"))!;

    private TestStore _store = null!;

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([SampleCase.Relapse], ImportMode.AddOnly, TestStore.Ann, Cancellation);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task Form_ThatWentAway_StandsOpenAgainWithWhatWasWritten()
    {
        Write(await OpenAsync(), "possible", "the second assay failed");
        await DisposeComponentsAsync();

        var control = await OpenAsync();

        Assert.Equal("possible", control.Find("select").GetAttribute("value"));
        Assert.Equal("the second assay failed", control.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task Form_OthersStatedSomethingMeanwhile_IsAClashAlsoAfterARestart()
    {
        Write(await OpenAsync(), "possible", "the second assay failed");
        await DisposeComponentsAsync();
        var other = await DeskAsync();
        await other.StateAsync(s_b2m, "argued-against", "subclonal", seen: 0);

        var control = await OpenAsync();
        await control.Find("form").SubmitAsync();

        Assert.Contains("subclonal", control.Find(".clash").TextContent, StringComparison.Ordinal);
        Assert.Equal("the second assay failed", control.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task Form_Cancelled_IsForgotten()
    {
        var control = await OpenAsync();
        Write(control, "possible", "the second assay failed");
        await control.Find("button.plain").ClickAsync(new());
        await DisposeComponentsAsync();

        Assert.Empty((await OpenAsync()).FindAll("form"));
    }

    [Fact]
    public async Task Form_Saved_LeavesNoDraft()
    {
        var control = await OpenAsync();
        Write(control, "possible", "the second assay failed");
        await control.Find("form").SubmitAsync();
        await DisposeComponentsAsync();

        Assert.Empty((await OpenAsync()).FindAll("form"));
        Assert.Empty(await _store.Get<FormDraftStore>().ListAsync("relapse", "", TestStore.Ann, Cancellation));
    }

    private static void Write(IRenderedComponent<OverruleControl> control, string answer, string reason)
    {
        control.Find("[data-action=overrule]").Click();
        control.Find("select").Change(answer);
        control.Find("textarea").Input(reason);
    }

    private Task<OverruleDesk> DeskAsync() => new OverruleQuery(_store.Get<OverruleStore>(), _store.Get<FormDraftStore>(), _store.Clock)
        .OpenAsync(SampleCase.Assess(SampleCase.Relapse), TestStore.Ann, () => { }, Cancellation);

    private async Task<IRenderedComponent<OverruleControl>> OpenAsync()
    {
        var desk = await DeskAsync();
        return Render<OverruleControl>(Language.English, control => control.AddCascadingValue(desk).Add(item => item.Subject, s_b2m));
    }
}
