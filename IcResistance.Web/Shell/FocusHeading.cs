using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace IcResistance.Web.Shell;

/// <summary>Moves the focus to the heading of a page that has just been gone to, so that who hears it knows where they are.</summary>
/// <remarks>On a slow line the page has long been in sight by then. Whoever is typing in it already keeps their field: the framework's own component takes it from them.</remarks>
public sealed class FocusHeading : ComponentBase
{
    private Type? _page;
    private bool _isNew;

    [Parameter, EditorRequired]
    public required Microsoft.AspNetCore.Components.RouteData RouteData { get; set; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    protected override void OnParametersSet() => (_isNew, _page) = (_page != RouteData.PageType, RouteData.PageType);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isNew)
        {
            return;
        }

        _isNew = false;
        try
        {
            await using var script = await Script.InvokeAsync<IJSObjectReference>("import", "./" + Assets["js/focus-heading.js"]);
            await script.InvokeVoidAsync("focusHeading", firstRender);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its heading with it.
        }
    }
}
