using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace IcResistance.Web.Shell;

/// <summary>The frame of every page for people who are signed in.</summary>
/// <remarks>
/// The end points themselves refuse anonymous requests. The check here is for a page that is already open: when its user is
/// signed out or disabled elsewhere, the next revalidation turns the open page into a redirect.
/// </remarks>
public sealed partial class MainLayout : LayoutComponentBase
{
    private ErrorBoundary? _errors;

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public Appearance Appearance { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>With the path in front: because of the base element a bare "#content" would lead to the home page.</summary>
    private string ContentAddress => $"{new Uri(Navigation.Uri).PathAndQuery}#content";

    // A failed part of one page must not follow the reader to the next page.
    protected override void OnParametersSet() => Recover();

    private void Recover() => _errors?.Recover();
}
