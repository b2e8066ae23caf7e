using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace IcResistance.Tests.Web.Components;

public sealed class PanelGuardTests : ComponentTest
{
    [Theory]
    [InlineData(Language.English, "This part cannot be shown")]
    [InlineData(Language.Chinese, "此部分无法显示")]
    public void Panel_ThatFails_SaysSoInItsPlaceAndKeepsTheReasonToItself(Language language, string expected)
    {
        var guard = Render<PanelGuard>(language, parameters => parameters.Add(item => item.ChildContent, Failing(() => true)));

        Assert.Contains(expected, guard.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("MRN 4711", guard.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_ThatWorksAgain_ComesBackOnTryAgain()
    {
        var fails = true;
        var guard = Render<PanelGuard>(Language.English, parameters => parameters.Add(item => item.ChildContent, Failing(() => fails)));

        fails = false;
        guard.Find("button").Click();

        Assert.Empty(guard.FindAll("[role=alert]"));
        Assert.Equal("shown", guard.Find("p").TextContent);
    }

    private static RenderFragment Failing(Func<bool> fails) => builder =>
    {
        builder.OpenComponent<Fragile>(0);
        builder.AddAttribute(1, nameof(Fragile.Fails), fails);
        builder.CloseComponent();
    };

    private sealed class Fragile : ComponentBase
    {
        [Parameter]
        public required Func<bool> Fails { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            if (Fails())
            {
                throw new InvalidOperationException("the value of MRN 4711 is no number");
            }

            builder.AddMarkupContent(0, "<p>shown</p>");
        }
    }
}
