using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Tests.Web.Security;

public sealed class FirstSignInLinksTests : IAsyncLifetime
{
    private TestStore _store = null!;
    private FirstSignInLinks _links = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        _links = new FirstSignInLinks(_store.Get<IDbContextFactory<BoardDbContext>>(), _store.Get<WriteGate>(), _store.Clock);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Link_Fresh_IsOpen() => Assert.True(await _links.IsOpenAsync(await _links.IssueAsync(Cancellation), Cancellation));

    [Fact]
    public async Task Link_AfterADay_IsClosed()
    {
        var token = await _links.IssueAsync(Cancellation);
        _store.Clock.Now += FirstSignInLinks.Lifetime;

        Assert.False(await _links.IsOpenAsync(token, Cancellation));
    }

    [Fact]
    public async Task Link_Redeemed_CannotBeRedeemedAgain()
    {
        var token = await _links.IssueAsync(Cancellation);
        await using var context = _store.NewContext();

        Assert.True(await _links.RedeemAsync(context, token, Cancellation));
        Assert.False(await _links.RedeemAsync(context, token, Cancellation));
    }

    [Fact]
    public async Task Link_NewerOneIssued_IsClosed()
    {
        var first = await _links.IssueAsync(Cancellation);
        await _links.IssueAsync(Cancellation);

        Assert.False(await _links.IsOpenAsync(first, Cancellation));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    public async Task Link_WrongToken_IsClosed(string? token)
    {
        await _links.IssueAsync(Cancellation);

        Assert.False(await _links.IsOpenAsync(token, Cancellation));
    }

    [Fact]
    public async Task Database_WithAnOpenLink_DoesNotHoldItsToken()
    {
        var token = await _links.IssueAsync(Cancellation);
        await using var context = _store.NewContext();

        Assert.NotEqual(token, (await context.FirstSignInLinks.SingleAsync(Cancellation)).TokenHash);
    }
}
