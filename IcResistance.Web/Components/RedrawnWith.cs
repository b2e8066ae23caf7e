using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace IcResistance.Web.Components;

/// <summary>A part of a page that is drawn again only when what it shows is another: a choice elsewhere on the page neither compares it nor sends anything of it.</summary>
/// <remarks>What its content reads must all stand in <see cref="Value"/>; what reaches the components inside by cascade reaches them as ever.</remarks>
public sealed class RedrawnWith : ComponentBase
{
    private object? _drawn;
    private bool _isChanged;

    /// <summary>What the content shows, of one value or as a tuple.</summary>
    [Parameter, EditorRequired]
    public required object? Value { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    protected override void OnParametersSet() => (_isChanged, _drawn) = (!Equals(_drawn, Value), Value);

    protected override bool ShouldRender() => _isChanged;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
