using System.Net;
using Plotly.Blazor;
using Plotly.Blazor.ConfigLib;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using Axis = Plotly.Blazor.LayoutLib.XAxisLib;
using Legends = Plotly.Blazor.LayoutLib.LegendLib;

namespace IcResistance.Web.Components.Charts;

/// <summary>A <see cref="Picture"/> in the words of Plotly. Text, grid and background colours are left to the style sheet, which knows the appearance.</summary>
internal abstract class PlotlyFigure
{
    private const string Clear = "rgba(0,0,0,0)";

    // The page's own letters: Plotly measures with these what the style sheet then draws, a legend's entries too.
    private const string Family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    public IList<ITrace> Traces { get; protected init; } = [];

    public Layout Layout { get; protected init; } = new();

    public static Config Config { get; } = new()
    {
        Responsive = true,
        DisplayLogo = false,
        DisplayModeBar = DisplayModeBarEnum.False,
        ShowTips = false,
    };

    /// <param name="picture">What is drawn.</param>
    /// <param name="selected">JSON path of the datum whose point stands out; null for none.</param>
    public static PlotlyFigure Of(Picture picture, string? selected) => picture switch
    {
        Chart chart => new ChartFigure(chart, selected),
        ChangePicture changes => new ChangeFigure(changes, selected),
        _ => throw new ArgumentException($"No drawing is known for {picture.GetType().Name}.", nameof(picture)),
    };

    /// <summary>What every drawing has in common: see-through, as wide as its place, no dragging by accident on a phone.</summary>
    protected static Layout Blank(int height) => new()
    {
        AutoSize = true,
        Height = height,
        PaperBgColor = Clear,
        PlotBgColor = Clear,
        Font = new() { Family = Family },
        HoverMode = HoverModeEnum.Closest,
        DragMode = DragModeEnum.Zoom,
        Legend = [new() { Orientation = Legends.OrientationEnum.H, Y = -0.22m, YAnchor = Legends.YAnchorEnum.Top, X = 0 }],
    };

    protected static XAxis Horizontal(string? title) => new()
    {
        Title = title is null ? null : new() { Text = Escape(title) },
        ZeroLine = false,
        AutoMargin = Axis.AutoMarginFlag.True,
    };

    protected static SymbolEnum Symbol(MarkShape shape, bool isOpen) => shape switch
    {
        MarkShape.Circle => isOpen ? SymbolEnum.CircleOpen : SymbolEnum.Circle,
        MarkShape.Triangle => isOpen ? SymbolEnum.TriangleUpOpen : SymbolEnum.TriangleUp,
        MarkShape.Diamond => isOpen ? SymbolEnum.DiamondOpen : SymbolEnum.Diamond,
        MarkShape.Square => isOpen ? SymbolEnum.SquareOpen : SymbolEnum.Square,
        MarkShape.Cross => SymbolEnum.X,
    };

    /// <summary>Plotly reads a small set of HTML tags in texts; a text of the record is never markup.</summary>
    protected static string Escape(string text) => WebUtility.HtmlEncode(text);

    protected static string Lines(string text) => Escape(text).Replace("\n", "<br>", StringComparison.Ordinal) + "<extra></extra>";
}
