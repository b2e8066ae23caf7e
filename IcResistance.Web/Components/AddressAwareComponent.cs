using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace IcResistance.Web.Components;

/// <summary>A component that says where the reader is and so must be drawn again when the address changes without a new page.</summary>
public abstract class AddressAwareComponent : ComponentBase, IDisposable
{
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Path and query of the page that is shown now.</summary>
    protected string PageAddress => new Uri(Navigation.Uri).PathAndQuery;

    public void Dispose()
    {
        Navigation.LocationChanged -= DrawAgain;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Navigation.LocationChanged += DrawAgain;

    private void DrawAgain(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(StateHasChanged);
}
