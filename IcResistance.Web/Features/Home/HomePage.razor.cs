using System.Data.Common;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace IcResistance.Web.Features.Home;

/// <summary>Where a coordinator begins: what to look at, what the cases are, what was open and what changed last.</summary>
public sealed partial class HomePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private HomeView? _home;
    private bool _failed;

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required HomeQuery Home { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _home = await Home.FindAsync((await Authentication).User, _leaving.Token);
        }
        catch (DbException)
        {
            _failed = true;
        }
    }
}
