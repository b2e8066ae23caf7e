using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace IcResistance.Web.Components;

/// <summary>The browser's side of a draft: keeps the keys that a lost connection could not send, and sends them when it is back.</summary>
internal sealed class UnsentKeys(IJSRuntime runtime) : IAsyncDisposable
{
    private IJSObjectReference? _script;
    private IJSObjectReference? _watch;

    /// <param name="address">Address of the script.</param>
    /// <param name="form">The form to watch.</param>
    /// <param name="name">Name of the form, the same after a reload.</param>
    public async Task WatchAsync(string address, ElementReference form, string name)
    {
        _script = await runtime.InvokeAsync<IJSObjectReference>("import", address);
        _watch = await _script.InvokeAsync<IJSObjectReference>("watch", form, name);
    }

    public ValueTask ForgetAsync() => WhileConnectedAsync(_watch, watch => watch.InvokeVoidAsync("forget"));

    public async ValueTask DisposeAsync()
    {
        await WhileConnectedAsync(_watch, async watch =>
        {
            await watch.InvokeVoidAsync("stop");
            await watch.DisposeAsync();
        });
        await WhileConnectedAsync(_script, script => script.DisposeAsync());
    }

    private static async ValueTask WhileConnectedAsync(IJSObjectReference? target, Func<IJSObjectReference, ValueTask> call)
    {
        try
        {
            await (target is null ? ValueTask.CompletedTask : call(target));
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone. What it still holds and was saved is refused as a duplicate when it comes back.
        }
    }
}
