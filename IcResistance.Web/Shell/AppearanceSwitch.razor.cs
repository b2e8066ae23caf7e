using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>One button that changes between light and dark.</summary>
public sealed partial class AppearanceSwitch : AddressAwareComponent
{
    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public Appearance Appearance { get; set; }

    private Appearance Other => Appearance is Appearance.Light ? Appearance.Dark : Appearance.Light;

    private string Label => (Appearance is Appearance.Light ? ShellText.DarkAppearance : ShellText.LightAppearance).In(Language);
}
