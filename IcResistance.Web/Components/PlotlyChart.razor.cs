using IcResistance.Domain.Primitives;
using IcResistance.Web.Components.Charts;
using Microsoft.AspNetCore.Components;
using Plotly.Blazor.Interop;

namespace IcResistance.Web.Components;

/// <summary>The only place that knows Plotly: draws a <see cref="Charts.Chart"/> and puts its table beside it.</summary>
/// <remarks>
/// The server's first HTML holds the summary and the table; the drawing starts with the first interactive render, from the
/// package's own script. Its colours come from the style sheet, so a change of the appearance needs no new drawing.
/// </remarks>
public sealed partial class PlotlyChart : ComponentBase
{
    private readonly string _id = $"chart-{Guid.NewGuid():N}";
    private Plotly.Blazor.PlotlyChart? _plot;
    private PlotlyFigure? _figure;
    private Chart? _drawn;
    private bool _isStale;

    [Parameter, EditorRequired]
    public required Chart Chart { get; set; }

    /// <summary>A point was chosen; the argument is the JSON path of its datum.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet()
    {
        if (_figure is not null && _drawn != Chart)
        {
            Draw();
            _isStale = true;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            Draw();
            StateHasChanged();
        }
        else if (_isStale && _plot is not null)
        {
            _isStale = false;
            await _plot.React();
        }
    }

    private void Draw()
    {
        _drawn = Chart;
        _figure = new PlotlyFigure(Chart);
    }

    private void Listen() => _ = _plot?.SubscribeClickEvent();

    private void Choose(IEnumerable<EventDataPoint> points) => _ = InvokeAsync(() => Select(points));

    private async Task Select(IEnumerable<EventDataPoint> points)
    {
        if (points.FirstOrDefault() is { } point
            && Chart.Series.ElementAtOrDefault(point.TraceIndex) is { } series
            && int.TryParse(point.PointIndex?.ToString(), out var index)
            && series.Points.ElementAtOrDefault(index) is { } chosen)
        {
            await OnSelect.InvokeAsync(chosen.Path);
        }
    }
}
