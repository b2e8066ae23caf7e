using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace IcResistance.Web.Components;

/// <summary>Keeps the failure of one panel inside that panel: the header, the verdict and the other panels of the case stay readable.</summary>
/// <remarks>What failed is in the log and not on the page: a message may hold what the reader must not see.</remarks>
public sealed partial class PanelGuard : ComponentBase
{
    private static readonly Phrase s_failed = new(
        "This part cannot be shown. The other parts are not affected, and nothing that was saved is lost.",
        "此部分无法显示。其他部分不受影响，已保存的内容不会丢失。");

    private static readonly Phrase s_tryAgain = new("Try again", "重试");

    private ErrorBoundary? _errors;

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private void TryAgain() => _errors?.Recover();
}
