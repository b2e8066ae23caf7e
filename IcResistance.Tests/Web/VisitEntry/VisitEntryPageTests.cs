using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Features.VisitEntry;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.VisitEntry;

public sealed class VisitEntryPageTests : ComponentTest, IAsyncLifetime
{
    private static readonly CaseRecord s_case = SampleCase.Relapse with { StatedDay0 = SampleCase.Relapse.Day0 };
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private TestStore _store = null!;

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        Services.AddSingleton(_store.Cases);
        Services.AddSingleton(_store.Get<FormDraftStore>());
        Services.AddSingleton<TimeProvider>(_store.Clock);
        await _store.Cases.ImportAsync([s_case], ImportMode.AddOnly, TestStore.Ann, Cancellation);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    [Fact]
    public void Form_FreshlyOpened_ShowsTheLastValuesAndFillsInNone()
    {
        var page = Open();

        Assert.Contains("60", page.Find("[data-lesion=T1] .previous").TextContent, StringComparison.Ordinal);
        Assert.All(page.FindAll(".mm"), field => Assert.Equal("", field.GetAttribute("value")));
        Assert.Contains("SA", page.Find("[data-lesion=T2] .name").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_UntouchedRow_IsBlockedAndSaysSo()
    {
        var page = Open();
        Fill(page, "60", second: null);

        await page.Find(".save").ClickAsync(new());

        Assert.Contains("Not answered", page.Find("[data-lesion=T2] .problem").TextContent, StringComparison.Ordinal);
        Assert.Equal(1, (await FindAsync()).Version);
    }

    [Fact]
    public void Preview_NumbersTyped_FollowsEachOfThem()
    {
        var page = Open();
        Fill(page, "70", "20");

        var preview = page.Find(".preview");
        Assert.Contains("90", preview.TextContent, StringComparison.Ordinal);
        Assert.Contains("PD", preview.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Preview_SomethingMissing_NamesTheLesion()
    {
        var page = Open(Language.Chinese);
        Fill(page, "70", second: null);

        Assert.Contains("T2: 尚未填写", page.Find(".missing").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_EverythingAnswered_AddsTheVisitForgetsTheDraftAndOpensIt()
    {
        var page = Open();
        Fill(page, "70", "20");

        await page.Find(".save").ClickAsync(new());

        page.WaitForAssertion(() => Assert.EndsWith("/cases/relapse?tab=response&select=assessments%5B5%5D", Services.GetRequiredService<NavigationManager>().Uri), s_patience);
        var stored = await FindAsync();
        Assert.Equal(2, stored.Version);
        Assert.Equal(new DateOnly(2022, 6, 1), stored.Record.Assessments[5].Time.Date);
        Assert.Null(await _store.Get<FormDraftStore>().FindAsync("relapse", FormDraft.Visit, TestStore.Ann, Cancellation));
    }

    [Fact]
    public async Task Draft_PageLeftWhileTyping_IsRestoredWithANotice()
    {
        Fill(Open(), "70", second: null);
        await DisposeComponentsAsync();

        var page = Open();

        Assert.Contains("restored", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Equal("70", page.Find("[name=lesion-T1-mm]").GetAttribute("value"));
        Assert.Equal("", page.Find("[name=lesion-T2-mm]").GetAttribute("value"));
    }

    [Fact]
    public void Draft_AMomentAfterTheLastKey_IsStored()
    {
        var page = Open();
        Fill(page, "70", second: null);

        page.WaitForAssertion(() => Assert.Contains("Draft stored", page.Find(".draft-state").TextContent, StringComparison.Ordinal), s_patience);
    }

    [Fact]
    public async Task Draft_Discarded_EmptiesTheForm()
    {
        Fill(Open(), "70", second: null);
        await DisposeComponentsAsync();
        var page = Open();

        await page.Find(".notice button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("", page.Find("[name=lesion-T1-mm]").GetAttribute("value")), s_patience);
        Assert.Null(await _store.Get<FormDraftStore>().FindAsync("relapse", FormDraft.Visit, TestStore.Ann, Cancellation));
    }

    [Fact]
    public async Task Save_SomebodySavedInBetween_KeepsWhatWasTypedAndOffersTheirs()
    {
        var page = Open();
        Fill(page, "70", "20");
        await _store.Cases.SaveAsync(s_case with { Title = "Theirs" }, 1, TestStore.Ann, Cancellation);

        await page.Find(".save").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Dr Ann", page.Find(".conflict").TextContent, StringComparison.Ordinal), s_patience);
        await page.Find(".conflict button").ClickAsync(new());
        Assert.Equal("70", page.Find("[name=lesion-T1-mm]").GetAttribute("value"));
        await page.Find(".save").ClickAsync(new());
        page.WaitForState(() => Services.GetRequiredService<NavigationManager>().Uri.Contains("select", StringComparison.Ordinal), s_patience);
        var stored = await FindAsync();
        Assert.Equal((3, "Theirs", 6), (stored.Version, stored.Record.Title, stored.Record.Assessments.Count));
    }

    private IRenderedComponent<VisitEntryPage> Open(Language language = Language.English)
    {
        var page = Render<VisitEntryPage>(language, parameters => parameters
            .Add(item => item.Id, "relapse")
            .AddCascadingValue(Task.FromResult(new AuthenticationState(TestStore.Ann))));
        page.WaitForElement(".visit-form", s_patience);
        return page;
    }

    private static void Fill(IRenderedComponent<VisitEntryPage> page, string first, string? second)
    {
        page.Find("[name=when]").Input("2022-06-01");
        page.Find("[name=lesion-T1-mm]").Input(first);
        if (second is not null)
        {
            page.Find("[name=lesion-T2-mm]").Input(second);
        }

        page.Find("[name=non-target]").Change(((int)NonTargetStatus.None).ToString(System.Globalization.CultureInfo.InvariantCulture));
        page.Find("[name=new-lesion-call]").Change("0");
    }

    private async Task<StoredCase> FindAsync() => (await _store.Cases.FindAsync("relapse", TestStore.Ann, Cancellation))!;
}
