using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>Tests and facts that would settle open questions, those that settle most first.</summary>
public sealed partial class GapsTable : ComponentBase
{
    [Parameter, EditorRequired]
    public ValueList<Gap> Gaps { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
