using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>The browser's side of the draft: keeps the keys that a lost connection could not send, and sends them when it is back.</summary>
internal sealed class UnsentKeys(IJSRuntime runtime) : IAsyncDisposable
{
    private IJSObjectReference? _script;

    /// <param name="address">Address of the script.</param>
    /// <param name="form">The form to watch.</param>
    public async Task WatchAsync(string address, ElementReference form)
    {
        _script = await runtime.InvokeAsync<IJSObjectReference>("import", address);
        await _script.InvokeVoidAsync("attach", form);
    }

    public ValueTask ForgetAsync() => WhileConnectedAsync(script => script.InvokeVoidAsync("forget"));

    public ValueTask DisposeAsync() => WhileConnectedAsync(script => script.DisposeAsync());

    private async ValueTask WhileConnectedAsync(Func<IJSObjectReference, ValueTask> call)
    {
        try
        {
            await (_script is null ? ValueTask.CompletedTask : call(_script));
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone. What it still holds and was saved is refused as a duplicate when it comes back.
        }
    }
}
