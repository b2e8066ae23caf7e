using Bunit;
using IcResistance.Domain.Primitives;
using MudBlazor.Services;

namespace IcResistance.Tests;

/// <summary>Base of component tests: MudBlazor's services, JavaScript calls that answer nothing, and the reader's language.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
    }

    /// <summary>Renders a component as a reader of this language sees it.</summary>
    protected IRenderedComponent<TComponent> Render<TComponent>(Language language, Action<ComponentParameterCollectionBuilder<TComponent>> parameters)
        where TComponent : Microsoft.AspNetCore.Components.IComponent =>
        Render<TComponent>(builder =>
        {
            builder.AddCascadingValue(language);
            parameters(builder);
        });
}
