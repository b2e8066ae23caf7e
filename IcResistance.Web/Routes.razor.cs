using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace IcResistance.Web;

/// <summary>Finds the page of an address and hands it what is known of the reader.</summary>
public sealed partial class Routes : ComponentBase
{
    [Parameter, EditorRequired]
    public Language Language { get; set; }

    [Parameter, EditorRequired]
    public Appearance Appearance { get; set; }

    [Parameter]
    public Privacy Privacy { get; set; }

    [Parameter]
    public ScreenKind Screen { get; set; }

    /// <summary>For the plain forms of the page; see <see cref="Components.FormToken"/>.</summary>
    [Parameter, EditorRequired]
    public AntiforgeryRequestToken? FormToken { get; set; }
}
