using System.Security.Claims;
using IcResistance.Web.Data;

namespace IcResistance.Tests.Web.Data;

public sealed class CaseNeighborsTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.StartAsync();
        await _store.Cases.ImportAsync([TestStore.Case("b"), TestStore.Case("a"), TestStore.Case("c")], ImportMode.AddOnly, TestStore.Ann, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData("a", null, "b", 1)]
    [InlineData("b", "a", "c", 2)]
    [InlineData("c", "b", null, 3)]
    public async Task Case_HasTheNeighborsOfTheList(string id, string? previous, string? next, int number) =>
        Assert.Equal(new CaseNeighbors(previous, next, number, 3), await FindAsync(id, TestStore.Ann));

    [Fact]
    public async Task Neighbor_ThatTheUserMayNotRead_IsPassedOver() =>
        Assert.Equal(new CaseNeighbors(null, null, 2, 3), await FindAsync("b", new ClaimsPrincipal(new ClaimsIdentity())));

    private Task<CaseNeighbors> FindAsync(string id, ClaimsPrincipal user) => _store.Cases.FindNeighborsAsync(id, user, TestContext.Current.CancellationToken);
}
