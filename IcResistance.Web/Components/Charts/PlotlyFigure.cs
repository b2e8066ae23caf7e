using System.Globalization;
using System.Net;
using Plotly.Blazor;
using Plotly.Blazor.ConfigLib;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using Annotations = Plotly.Blazor.LayoutLib.AnnotationLib;
using Axis = Plotly.Blazor.LayoutLib.XAxisLib;
using Legends = Plotly.Blazor.LayoutLib.LegendLib;
using Mark = Plotly.Blazor.Traces.ScatterLib.Marker;
using Values = Plotly.Blazor.LayoutLib.YAxisLib;

namespace IcResistance.Web.Components.Charts;

/// <summary>A <see cref="Chart"/> in the words of Plotly. Text, grid and background colours are left to the style sheet, which knows the appearance.</summary>
internal sealed class PlotlyFigure
{
    private const string Clear = "rgba(0,0,0,0)";
    private readonly Chart _chart;

    public PlotlyFigure(Chart chart)
    {
        _chart = chart;
        Traces = [.. chart.Series.Select(Trace)];
        Layout = BuildLayout();
    }

    public IList<ITrace> Traces { get; }

    public Layout Layout { get; }

    public static Config Config { get; } = new()
    {
        Responsive = true,
        DisplayLogo = false,
        DisplayModeBar = DisplayModeBarEnum.False,
        ShowTips = false,
    };

    private Scatter Trace(ChartSeries series) => new()
    {
        Name = Escape(series.Name),
        Mode = ModeFlag.Lines | ModeFlag.Markers | ModeFlag.Text,
        X = [.. series.Points.Select(point => Place(point.Day))],
        Y = [.. series.Points.Select(point => (object)point.Value)],
        TextArray = [.. series.Points.Select(point => Escape(point.Label))],
        TextPosition = TextPositionEnum.TopCenter,
        HoverTemplateArray = [.. series.Points.Select(point => Escape(point.Detail).Replace("\n", "<br>", StringComparison.Ordinal) + "<extra></extra>")],
        Line = new() { Color = series.Colour, Width = 2 },
        Marker = Marks(series),
        ShowLegend = series.InLegend,
        ClipOnAxis = false,
    };

    private static Mark Marks(ChartSeries series) => new()
    {
        SymbolArray = [.. series.Points.Select(point => (SymbolEnum?)Symbol(point))],
        ColorArray = [.. series.Points.Select(point => (object)(point.Colour ?? series.Colour))],
        Size = 10,
        Line = new() { ColorArray = [.. series.Points.Select(point => (object)(point.IsOpen ? point.Colour ?? series.Colour : ChartColours.Outline))], Width = 1.2m },
    };

    private static SymbolEnum Symbol(ChartPoint point) => point.Shape switch
    {
        MarkShape.Circle => point.IsOpen ? SymbolEnum.CircleOpen : SymbolEnum.Circle,
        MarkShape.Triangle => point.IsOpen ? SymbolEnum.TriangleUpOpen : SymbolEnum.TriangleUp,
        MarkShape.Diamond => point.IsOpen ? SymbolEnum.DiamondOpen : SymbolEnum.Diamond,
        MarkShape.Square => point.IsOpen ? SymbolEnum.SquareOpen : SymbolEnum.Square,
        MarkShape.Cross => SymbolEnum.X,
    };

    private Layout BuildLayout() => new()
    {
        AutoSize = true,
        Height = _chart.Height,
        PaperBgColor = Clear,
        PlotBgColor = Clear,
        HoverMode = HoverModeEnum.Closest,
        DragMode = DragModeEnum.Zoom,
        Margin = new() { L = 56, R = 62, T = 20, B = 40 },
        Legend = [new() { Orientation = Legends.OrientationEnum.H, Y = 1.02m, YAnchor = Legends.YAnchorEnum.Bottom, X = 0 }],
        XAxis = [TimeAxis()],
        YAxis = [ValueAxis()],
        Shapes = [.. _chart.Limits.Select(LimitLine)],
        Annotations = [.. _chart.Limits.Select(LimitLabel)],
    };

    private XAxis TimeAxis() => new()
    {
        Title = _chart.Day0 is null ? new() { Text = Escape(_chart.TimeAxis) } : null,
        Type = _chart.Day0 is null ? Axis.TypeEnum.Linear : Axis.TypeEnum.Date,
        TickFormat = _chart.Day0 is null ? "d" : "%Y-%m",
        ZeroLine = false,
        AutoMargin = Axis.AutoMarginFlag.True,
    };

    private YAxis ValueAxis() => new()
    {
        Title = new() { Text = Escape(_chart.ValueAxis) },
        RangeMode = _chart.FromZero ? Values.RangeModeEnum.ToZero : Values.RangeModeEnum.Normal,
        ZeroLine = false,
        AutoMargin = Values.AutoMarginFlag.True,
    };

    private static Shape LimitLine(ChartLimit limit) => new()
    {
        Type = TypeEnum.Line,
        XRef = "paper",
        X0 = 0,
        X1 = 1,
        Y0 = limit.Value,
        Y1 = limit.Value,
        Layer = LayerEnum.Below,
        Line = new() { Color = limit.Colour, Width = 1.4m, Dash = "dash" },
    };

    private static Annotation LimitLabel(ChartLimit limit) => new()
    {
        Text = Escape(limit.Mark),
        XRef = "paper",
        X = 1,
        XAnchor = Annotations.XAnchorEnum.Left,
        Y = limit.Value,
        YAnchor = Annotations.YAnchorEnum.Middle,
        ShowArrow = false,
    };

    private object Place(int day) => _chart.Day0 is { } day0 ? day0.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day;

    // Plotly reads a small set of HTML tags in texts; a text of the record is never markup.
    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
