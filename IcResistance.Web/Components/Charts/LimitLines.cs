using System.Net;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using Annotations = Plotly.Blazor.LayoutLib.AnnotationLib;

namespace IcResistance.Web.Components.Charts;

/// <summary>The horizontal lines of a chart and their words at its right edge, none over another.</summary>
/// <param name="chart">The chart.</param>
/// <param name="height">Height of the value axis in pixels.</param>
/// <param name="place">From a day to its place on the time axis.</param>
internal sealed class LimitLines(Chart chart, int height, Func<int, object> place)
{
    /// <summary>Least distance of two texts at the edge, in pixels.</summary>
    private const int LabelHeight = 12;

    public IEnumerable<Shape> Shapes => chart.Limits.Select(Line);

    public IEnumerable<Annotation> Labels => Place();

    private Shape Line(ChartLimit limit) => new()
    {
        Type = TypeEnum.Line,
        XRef = limit.Days is null ? "paper" : "x",
        X0 = limit.Days is (var from, _) ? place(from) : 0,
        X1 = limit.Days is (_, var to) ? place(to) : 1,
        Y0 = limit.Value,
        Y1 = limit.Value,
        Layer = LayerEnum.Above,
        Line = new() { Color = limit.Colour, Width = 1.4m, Dash = "dash" },
    };

    /// <summary>From the lowest up, each pushed above the one before where their lines lie close.</summary>
    private IEnumerable<Annotation> Place()
    {
        var (greatest, least) = Span();
        var floor = int.MinValue;
        foreach (var limit in chart.Limits.DistinctBy(limit => (limit.Value, limit.Mark)).OrderBy(limit => limit.Value))
        {
            var at = greatest > least ? (int)((Height(limit.Value) - least) / (greatest - least) * height) : 0;
            floor = Math.Max(at, floor);
            yield return Label(limit, floor - at);
            floor += LabelHeight;
        }
    }

    /// <summary>What the value axis spans, as far as it can be told before it is drawn.</summary>
    private (double Greatest, double Least) Span()
    {
        double[] values = [.. chart.Series.SelectMany(series => series.Points).Select(point => point.Value).Concat(chart.Limits.Select(limit => limit.Value)).Select(Height)];
        return (chart.Most is { } most ? (double)most * 1.08 : values.DefaultIfEmpty(0).Max(), chart is { FromZero: true, IsLogarithmic: false } ? 0 : values.DefaultIfEmpty(0).Min());
    }

    private double Height(decimal value) => chart.IsLogarithmic ? Math.Log10((double)value) : (double)value;

    private Annotation Label(ChartLimit limit, int shift) => new()
    {
        Text = WebUtility.HtmlEncode(limit.Mark),
        YShift = shift,
        XRef = "paper",
        X = 1,
        XAnchor = Annotations.XAnchorEnum.Left,

        // Unlike a line, a text stands at the logarithm of its value.
        Y = chart.IsLogarithmic ? (decimal)Height(limit.Value) : limit.Value,
        YAnchor = Annotations.YAnchorEnum.Middle,
        ShowArrow = false,
    };
}
