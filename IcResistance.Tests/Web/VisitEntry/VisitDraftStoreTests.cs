using System.Security.Claims;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;

namespace IcResistance.Tests.Web.VisitEntry;

public sealed class VisitDraftStoreTests : IAsyncLifetime
{
    private static readonly ClaimsPrincipal s_bob = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Dr Bob")], "test"));
    private static readonly ClaimsPrincipal s_nobody = new(new ClaimsIdentity());

    private TestStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private VisitDraftStore Drafts => _store.Get<VisitDraftStore>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([TestStore.Case("p1")], ImportMode.AddOnly, TestStore.Ann, Cancellation);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Draft_StoredTwice_IsTheLaterOne()
    {
        await Drafts.SaveAsync("p1", 1, "{}", TestStore.Ann, Cancellation);
        _store.Clock.Now += TimeSpan.FromMinutes(1);
        await Drafts.SaveAsync("p1", 2, """{"when":"x"}""", TestStore.Ann, Cancellation);

        var draft = await Drafts.FindAsync("p1", TestStore.Ann, Cancellation);

        Assert.Equal((2, """{"when":"x"}""", _store.Clock.Now), (draft!.BaseVersion, draft.Json, draft.UpdatedAt));
    }

    [Fact]
    public async Task Draft_OfSomebodyElse_IsNotSeen()
    {
        await Drafts.SaveAsync("p1", 1, "{}", TestStore.Ann, Cancellation);

        Assert.Null(await Drafts.FindAsync("p1", s_bob, Cancellation));
    }

    [Fact]
    public async Task Draft_Discarded_IsGoneAndLeavesTheOthers()
    {
        await Drafts.SaveAsync("p1", 1, "{}", TestStore.Ann, Cancellation);
        await Drafts.SaveAsync("p1", 1, "{}", s_bob, Cancellation);

        await Drafts.DiscardAsync("p1", TestStore.Ann, Cancellation);

        Assert.Null(await Drafts.FindAsync("p1", TestStore.Ann, Cancellation));
        Assert.NotNull(await Drafts.FindAsync("p1", s_bob, Cancellation));
    }

    [Fact]
    public async Task Draft_NotSignedIn_IsNeitherWrittenNorRead()
    {
        Assert.Null(await Drafts.SaveAsync("p1", 1, "{}", s_nobody, Cancellation));
        Assert.Null(await Drafts.FindAsync("p1", s_nobody, Cancellation));
    }

    [Fact]
    public async Task Draft_OfNoCase_IsNotWritten() => Assert.Null(await Drafts.SaveAsync("nobody", 1, "{}", TestStore.Ann, Cancellation));
}
