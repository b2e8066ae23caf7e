using Bunit;
using IcResistance.Web.Components;

namespace IcResistance.Tests.Web.Components;

public sealed class RedrawnWithTests : ComponentTest
{
    private int _drawings;

    [Fact]
    public void Content_IsDrawnAgain_OnlyWhenItsValueIsAnother()
    {
        var part = Render<RedrawnWith>(parameters => parameters.Add(item => item.Value, ("a", 1)).AddChildContent(Content));

        part.Render(parameters => parameters.Add(item => item.Value, ("a", 1)).AddChildContent(Content));
        Assert.Equal("<p>1</p>", part.Markup);

        part.Render(parameters => parameters.Add(item => item.Value, ("a", 2)).AddChildContent(Content));
        Assert.Equal("<p>2</p>", part.Markup);
    }

    private void Content(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) => builder.AddMarkupContent(0, $"<p>{++_drawings}</p>");
}
