using System.Security.Claims;
using IcResistance.Domain.Record;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web;

/// <summary>Base of tests of pages that read the store: the real one, on a file of its own, read by Dr Ann.</summary>
public abstract class StorePageTest : ComponentTest, IAsyncLifetime
{
    protected TestStore Store { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected static Task<AuthenticationState> Reader { get; } = Task.FromResult(new AuthenticationState(TestStore.Ann));

    /// <summary>A reader whose sign-in is still being looked up, so that a page can only wait.</summary>
    protected static Task<AuthenticationState> Unanswered { get; } = new TaskCompletionSource<AuthenticationState>().Task;

    protected static ClaimsPrincipal User => TestStore.Ann;

    public async ValueTask InitializeAsync()
    {
        Store = await TestStore.StartAsync();
        Services.AddSingleton(Store.Get<CaseStore>());
        Services.AddSingleton(Store.Get<CaseDirectory>());
        Services.AddSingleton(Store.Get<CaseOpenings>());
        Services.AddSingleton(Store.Get<OverruleStore>());
        Services.AddSingleton(Store.Get<DigestRefresh>());
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Store.DisposeAsync();
    }

    protected Task ImportAsync(params CaseRecord[] records) => Store.Cases.ImportAsync(records, ImportMode.AddOrUpdate, TestStore.Ann, Cancellation);

    /// <summary>Makes every list fail as a broken database does.</summary>
    protected async Task BreakAsync()
    {
        await using var context = Store.NewContext();
        await context.BreakListsAsync(Cancellation);
    }
}
