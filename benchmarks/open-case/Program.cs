using MudBlazor.Services;
using OpenCase;

// One small application of two: which one, says the first argument.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args[1..], ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddMudServices();

await using var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
_ = args[0] switch
{
    "mudblazor" => app.MapRazorComponents<MudDocument>().AddInteractiveServerRenderMode(),
    "plotly" => app.MapRazorComponents<ChartDocument>().AddInteractiveServerRenderMode(),
    _ => throw new ArgumentException($"No application is called {args[0]}."),
};
await app.RunAsync();
