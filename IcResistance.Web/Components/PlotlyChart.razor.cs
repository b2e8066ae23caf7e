using IcResistance.Domain.Primitives;
using IcResistance.Web.Components.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Plotly.Blazor.Interop;

namespace IcResistance.Web.Components;

/// <summary>The only place that knows Plotly: draws a <see cref="Picture"/> and puts its table and its downloads beside it.</summary>
/// <remarks>
/// The server's first HTML holds the summary, the table and the room for the drawing; the drawing starts with the first interactive render, from the
/// package's own script. Its colours come from the style sheet, so a change of the appearance needs no new drawing.
/// </remarks>
public sealed partial class PlotlyChart : ComponentBase, IAsyncDisposable
{
    /// <summary>The file that the package asks for in its basic version.</summary>
    public const string LibraryAddress = "./_content/Plotly.Blazor/plotly-basic-3.7.0.min.js";

    private static readonly string[] s_pictures = ["png", "svg"];

    private readonly string _id = $"chart-{Guid.NewGuid():N}";
    private Plotly.Blazor.PlotlyChart? _plot;
    private PlotlyFigure? _figure;
    private IJSObjectReference? _script;
    private (Picture Picture, string? Selected)? _drawn;
    private DrawingState _state;
    private bool _isStale;

    private enum DrawingState
    {
        Loading,
        Drawn,
        Failed,
    }

    [Parameter, EditorRequired]
    public required Picture Chart { get; set; }

    /// <summary>A point was chosen; the argument is the JSON path of its datum.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private IEnumerable<string> Notes => Chart is Chart { Limits.Count: > 0 } course
        ? Chart.Notes.Prepend($"{ChartText.Limits.In(Language)}{Punctuation.Colon.In(Language)}{string.Join(" · ", course.Limits.Select(limit => limit.Label).Distinct())}")
        : Chart.Notes;

    private string Name => Chart.Subtitle.Length == 0 ? Chart.Title : $"{Chart.Title}, {Chart.Subtitle}";

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    protected override void OnParametersSet()
    {
        if (_figure is not null && _drawn != (Chart, Selected))
        {
            Draw();
            _isStale = true;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await LoadAsync();
            StateHasChanged();
        }
        else if (_isStale && _plot is not null)
        {
            _isStale = false;
            await _plot.React();
        }
    }

    /// <summary>Plotly's own loading ends the whole page when its file does not come, so the file is asked for first.</summary>
    private async Task LoadAsync()
    {
        try
        {
            _script ??= await Script.InvokeAsync<IJSObjectReference>("import", "./" + Assets["js/charts.js"]);
            _state = await _script.InvokeAsync<bool>("isMissing", LibraryAddress) ? DrawingState.Failed : DrawingState.Drawn;
        }
        catch (JSException)
        {
            _state = DrawingState.Failed;
        }

        Draw();
    }

    private void Draw()
    {
        _drawn = (Chart, Selected);
        _figure = PlotlyFigure.Of(Chart, Selected);
    }

    private void Listen() => _ = _plot?.SubscribeClickEvent();

    private void Choose(IEnumerable<EventDataPoint> points) => _ = InvokeAsync(() => Select(points));

    private async Task Select(IEnumerable<EventDataPoint> points)
    {
        if (points.FirstOrDefault() is { } point && int.TryParse(point.PointIndex?.ToString(), out var index) && Chart.PathAt(point.TraceIndex, index) is { } path)
        {
            await OnSelect.InvokeAsync(path);
        }
    }

    private string Save(Phrase what, string format) => $"{what.In(Language)} {format.ToUpperInvariant()}: {Name}";
}
