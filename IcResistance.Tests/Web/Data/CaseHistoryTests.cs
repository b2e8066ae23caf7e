using System.Security.Claims;
using IcResistance.Web.Data;

namespace IcResistance.Tests.Web.Data;

public sealed class CaseHistoryTests : IAsyncLifetime
{
    private TestStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private CaseHistory History => _store.Get<CaseHistory>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([TestStore.Case("p1", "first")], ImportMode.AddOnly, TestStore.Ann, Cancellation);
        await _store.Cases.SaveAsync(TestStore.Case("p1", "second"), 1, TestStore.Ann, Cancellation);
        await _store.Cases.SaveAsync(TestStore.Case("p1", "third"), 2, TestStore.Ann, Cancellation);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Version_ThatWasSavedOver_IsFoundAgain() =>
        Assert.Equal("second", (await History.FindAsync("p1", 2, TestStore.Ann, Cancellation))?.Title);

    [Fact]
    public async Task Version_ThatNeverWas_IsNotFound()
    {
        Assert.Null(await History.FindAsync("p1", 4, TestStore.Ann, Cancellation));
        Assert.Null(await History.FindAsync("p1", 0, TestStore.Ann, Cancellation));
    }

    [Fact]
    public async Task Versions_OfACase_AreListedNewestFirstWithWhoSavedThem()
    {
        var versions = await History.ListAsync("p1", 2, TestStore.Ann, Cancellation);

        Assert.Equal([(3, "third", "Dr Ann"), (2, "second", "Dr Ann")], versions.Select(item => (item.Version, item.Record?.Title, item.SavedBy)));
    }

    [Fact]
    public async Task Versions_NotSignedIn_AreNone() => Assert.Empty(await History.ListAsync("p1", 9, new ClaimsPrincipal(new ClaimsIdentity()), Cancellation));
}
