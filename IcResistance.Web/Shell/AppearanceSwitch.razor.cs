using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>One button that changes between light and dark.</summary>
public sealed partial class AppearanceSwitch : ComponentBase
{
    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public Appearance Appearance { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string PageAddress => new Uri(Navigation.Uri).PathAndQuery;

    private Appearance Other => Appearance is Appearance.Light ? Appearance.Dark : Appearance.Light;

    private string Label => (Appearance is Appearance.Light ? ShellText.DarkAppearance : ShellText.LightAppearance).In(Language);
}
