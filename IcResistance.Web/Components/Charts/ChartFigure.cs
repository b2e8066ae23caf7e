using System.Globalization;
using IcResistance.Domain.Record;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Annotations = Plotly.Blazor.LayoutLib.AnnotationLib;
using Axis = Plotly.Blazor.LayoutLib.XAxisLib;
using Mark = Plotly.Blazor.Traces.ScatterLib.Marker;
using Values = Plotly.Blazor.LayoutLib.YAxisLib;

namespace IcResistance.Web.Components.Charts;

/// <summary>A line chart over time in the words of Plotly.</summary>
internal sealed class ChartFigure : PlotlyFigure
{
    private const decimal RoomAtTheSides = 0.04m;
    private const int Top = 26;
    private const int Bottom = 36;
    private readonly Chart _chart;
    private readonly string? _selected;

    public ChartFigure(Chart chart, string? selected)
    {
        (_chart, _selected) = (chart, selected);
        Traces = [.. chart.Series.Select(Trace)];
        Layout = BuildLayout();
    }

    private Scatter Trace(ChartSeries series) => new()
    {
        Name = Escape(series.Name),
        Mode = ModeFlag.Lines | ModeFlag.Markers | ModeFlag.Text,
        X = [.. series.Points.Select(point => Place(point.Day))],
        Y = [.. series.Points.Select(point => (object)point.Value)],
        TextArray = [.. series.Points.Select(point => Escape(point.Label))],
        TextPosition = TextPositionEnum.TopCenter,
        HoverTemplateArray = [.. series.Points.Select(point => Lines(point.Detail))],
        Line = new() { Color = series.Colour, Width = 2 },
        Marker = Marks(series),
        ShowLegend = series.InLegend,
        ClipOnAxis = false,
    };

    private Mark Marks(ChartSeries series) => new()
    {
        Opacity = 1,
        SymbolArray = [.. series.Points.Select(point => (Plotly.Blazor.Traces.ScatterLib.MarkerLib.SymbolEnum?)Symbol(point.Shape, point.IsOpen))],
        ColorArray = [.. series.Points.Select(point => (object)(point.Colour ?? series.Colour))],
        SizeArray = [.. series.Points.Select(point => (decimal?)(point.Path == _selected ? 15 : 9))],
        Line = new()
        {
            ColorArray = [.. series.Points.Select(point => (object)Rim(point, series))],
            WidthArray = [.. series.Points.Select(point => (decimal?)(point.Path == _selected ? 3.5m : point.IsOpen ? 2 : 1))],
        },
    };

    private string Rim(ChartPoint point, ChartSeries series) => point.Path == _selected ? ChartColours.Selected
        : point.IsOpen ? point.Colour ?? series.Colour
        : ChartColours.Outline;

    private Layout BuildLayout()
    {
        var layout = Blank(_chart.Height);
        layout.Margin = new() { L = 52, R = 66, T = Top, B = Bottom };
        layout.XAxis = [TimeAxis()];
        layout.YAxis = [ValueAxis()];
        var limits = new LimitLines(_chart, _chart.Height - Top - Bottom, Place);
        layout.Shapes = [.. _chart.Guides.Select(GuideLine), .. limits.Shapes];
        layout.Annotations = [.. _chart.Guides.Select(GuideLabel), .. limits.Labels];
        return layout;
    }

    private XAxis TimeAxis()
    {
        var axis = Horizontal(_chart.Day0 is null ? _chart.TimeAxis : null);
        axis.Type = _chart.Day0 is null ? Axis.TypeEnum.Linear : Axis.TypeEnum.Date;
        axis.TickFormat = _chart.Day0 is null ? "~g" : "%Y-%m";
        axis.NTicks = _chart.IsSmall ? 4 : 5;
        axis.TickAngle = 0;
        if (_chart.Days is (var from, var to) && to > from)
        {
            var room = (int)Math.Ceiling((to - from) * RoomAtTheSides);
            axis.Range = [Place(from - room), Place(to + room)];
        }

        return axis;
    }

    private YAxis ValueAxis()
    {
        var axis = new YAxis
        {
            Title = new() { Text = Escape(_chart.ValueAxis) },
            ZeroLine = false,
            NTicks = 6,
            AutoMargin = Values.AutoMarginFlag.True,
        };
        if (_chart.IsLogarithmic)
        {
            (axis.Type, axis.DTick, axis.TickFormat) = (Values.TypeEnum.Log, 1, "~g");
        }
        else if (_chart.Most is { } most)
        {
            axis.Range = [0, most * 1.08m];
        }
        else
        {
            axis.RangeMode = _chart.FromZero ? Values.RangeModeEnum.ToZero : Values.RangeModeEnum.Normal;
        }

        return axis;
    }

    private Shape GuideLine(ChartGuide guide) => new()
    {
        Type = TypeEnum.Line,
        YRef = "paper",
        X0 = Place(guide.Day),
        X1 = Place(guide.Day),
        Y0 = 0,
        Y1 = 1,
        Layer = LayerEnum.Below,
        Line = guide.IsBreak
            ? new() { Color = ChartColours.Break, Width = 5, Dash = "dot" }
            : new() { Color = ChartColours.Baseline, Width = 1, Dash = "solid" },
    };

    private Annotation GuideLabel(ChartGuide guide) => new()
    {
        Text = Escape(guide.Mark),
        X = Place(guide.Day),
        YRef = "paper",
        Y = 1,
        YAnchor = Annotations.YAnchorEnum.Bottom,
        ShowArrow = false,
    };

    private object Place(int day) => _chart.Day0 is { } day0
        ? day0.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Math.Round(DayWords.Months(day), 2);
}
