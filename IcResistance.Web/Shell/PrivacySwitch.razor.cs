using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>One button that hides who the patient is while the screen is projected.</summary>
public sealed partial class PrivacySwitch : AddressAwareComponent
{
    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public Privacy Privacy { get; set; }

    private Privacy Other => Privacy is Privacy.Named ? Privacy.Hidden : Privacy.Named;

    private string Label => (Privacy is Privacy.Named ? ShellText.HideIdentity : ShellText.ShowIdentity).In(Language);
}
