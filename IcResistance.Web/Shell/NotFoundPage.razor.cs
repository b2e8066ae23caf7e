using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Shell;

/// <summary>Shown for an unknown address and for a case that the reader may not open: the two cannot be told apart.</summary>
public sealed partial class NotFoundPage : ComponentBase
{
    [CascadingParameter]
    public Language Language { get; set; }
}
