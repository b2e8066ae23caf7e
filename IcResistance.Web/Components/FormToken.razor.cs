using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace IcResistance.Web.Components;

/// <summary>Proves that a plain form comes from our own page.</summary>
/// <remarks>
/// The framework's own component loses the token on a page that stands in for a missing one once that page becomes
/// interactive; this one takes it from the document, which always has it.
/// </remarks>
public sealed partial class FormToken : ComponentBase
{
    [CascadingParameter]
    public AntiforgeryRequestToken? Token { get; set; }
}
