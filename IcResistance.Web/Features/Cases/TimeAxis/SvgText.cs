using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>A text of the drawing. Written in C# because Razor keeps the tag &lt;text&gt; for itself.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired]
    public required AxisLabel Label { get; set; }

    [Parameter]
    public string? Class { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", Label.X.Svg());
        builder.AddAttribute(3, "y", Label.Y.Svg());
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddContent(5, Label.Text);
        builder.CloseElement();
    }

    private string? Anchor => Label.Anchor switch
    {
        LabelAnchor.Start => null,
        LabelAnchor.Middle => "middle",
        LabelAnchor.End => "end",
    };
}
