using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>A response category as shape and letters.</summary>
public sealed partial class ResponseGlyph : ComponentBase
{
    [Parameter, EditorRequired]
    public required ResponseMark Mark { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
