using System.Security.Claims;
using IcResistance.Web.Data;

namespace IcResistance.Tests.Web.Data;

public sealed class FormDraftStoreTests : IAsyncLifetime
{
    private const string Form = "fact:biomarker:1@1";

    private static readonly ClaimsPrincipal s_bob = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Dr Bob")], "test"));
    private static readonly ClaimsPrincipal s_nobody = new(new ClaimsIdentity());

    private TestStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FormDraftStore Drafts => _store.Get<FormDraftStore>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([TestStore.Case("p1")], ImportMode.AddOnly, TestStore.Ann, Cancellation);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Draft_StoredTwice_IsTheLaterOne()
    {
        await Drafts.SaveAsync("p1", Form, 1, "{}", TestStore.Ann, Cancellation);
        _store.Clock.Now += TimeSpan.FromMinutes(1);
        await Drafts.SaveAsync("p1", Form, 2, """{"when":"x"}""", TestStore.Ann, Cancellation);

        var draft = await Drafts.FindAsync("p1", Form, TestStore.Ann, Cancellation);

        Assert.Equal((2, """{"when":"x"}""", _store.Clock.Now), (draft!.BaseVersion, draft.Json, draft.UpdatedAt));
    }

    [Fact]
    public async Task Draft_OfSomebodyElse_IsNotSeen()
    {
        await Drafts.SaveAsync("p1", Form, 1, "{}", TestStore.Ann, Cancellation);

        Assert.Null(await Drafts.FindAsync("p1", Form, s_bob, Cancellation));
    }

    [Fact]
    public async Task Draft_Discarded_IsGoneAndLeavesTheOthers()
    {
        await Drafts.SaveAsync("p1", Form, 1, "{}", TestStore.Ann, Cancellation);
        await Drafts.SaveAsync("p1", Form, 1, "{}", s_bob, Cancellation);

        await Drafts.DiscardAsync("p1", Form, TestStore.Ann, Cancellation);

        Assert.Null(await Drafts.FindAsync("p1", Form, TestStore.Ann, Cancellation));
        Assert.NotNull(await Drafts.FindAsync("p1", Form, s_bob, Cancellation));
    }

    [Fact]
    public async Task Draft_OfAnotherForm_IsKeptApart()
    {
        await Drafts.SaveAsync("p1", Form, 1, "one", TestStore.Ann, Cancellation);
        await Drafts.SaveAsync("p1", Form + "2", 1, "twelve", TestStore.Ann, Cancellation);
        await Drafts.SaveAsync("p1", FormDraft.Visit, 1, "visit", TestStore.Ann, Cancellation);

        Assert.Equal("one", (await Drafts.FindAsync("p1", Form, TestStore.Ann, Cancellation))?.Json);
        Assert.Equal(["one", "twelve"], (await Drafts.ListAsync("p1", FormDraft.FactPrefix, TestStore.Ann, Cancellation)).Select(draft => draft.Json));
    }

    [Fact]
    public async Task Draft_NotSignedIn_IsNeitherWrittenNorRead()
    {
        Assert.Null(await Drafts.SaveAsync("p1", Form, 1, "{}", s_nobody, Cancellation));
        Assert.Null(await Drafts.FindAsync("p1", Form, s_nobody, Cancellation));
    }

    [Fact]
    public async Task Draft_OfNoCase_IsNotWritten() => Assert.Null(await Drafts.SaveAsync("nobody", Form, 1, "{}", TestStore.Ann, Cancellation));
}
