using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>Tells the reader that the page has lost its server. Outside the interactive part, because then nothing in there can change.</summary>
public sealed partial class ReconnectNotice : ComponentBase
{
    [Parameter, EditorRequired]
    public Language Language { get; set; }
}
