using IcResistance.Web.Security;
using IcResistance.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace IcResistance.Web;

/// <summary>The document around every page. Rendered on the server only, so the reader's language and appearance are in the first HTML.</summary>
public sealed partial class App : ComponentBase
{
    private ReaderPreferences _preferences = ReaderPreferences.Default;
    private IComponentRenderMode? _renderMode;
    private Dictionary<string, object> _nonce = [];

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [Inject]
    public required AntiforgeryStateProvider Antiforgery { get; init; }

    protected override void OnInitialized()
    {
        _preferences = ReaderPreferences.From(HttpContext.Request);
        _renderMode = HttpContext.AcceptsInteractiveRouting() ? RenderMode.InteractiveServer : null;
        _nonce = new() { ["nonce"] = SecurityHeaders.NonceOf(HttpContext) };
    }
}
