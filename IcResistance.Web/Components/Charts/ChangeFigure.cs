using System.Globalization;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using Annotations = Plotly.Blazor.LayoutLib.AnnotationLib;
using Axis = Plotly.Blazor.LayoutLib.XAxisLib;

namespace IcResistance.Web.Components.Charts;

/// <summary>Dumbbells in the words of Plotly: the value before is an open mark at ×1, the value after a filled one at its fold, on an axis where halving is as far as doubling.</summary>
internal sealed class ChangeFigure : PlotlyFigure
{
    private const int NameAt = 12;
    private const int FiguresAt = 28;
    private const int DumbbellAt = 44;
    private readonly ChangePicture _picture;
    private readonly string? _selected;

    public ChangeFigure(ChangePicture picture, string? selected)
    {
        (_picture, _selected) = (picture, selected);
        Traces = [Marks(picture.Before, row => row.Fold is null ? null : 1, row => row.Before, isAfter: false), Marks(picture.After, AfterAt, row => row.After, isAfter: true)];
        Layout = BuildLayout();
    }

    private Scatter Marks(string name, Func<ChangeRow, decimal?> place, Func<ChangeRow, ChangeEnd> end, bool isAfter) => new()
    {
        Name = Escape(name),
        Mode = ModeFlag.Markers,

        // A row without a fold keeps its place in the list and stands beyond the edge of the axis.
        X = [.. _picture.Rows.Select(row => (object)(place(row) ?? _picture.Reach * 1000))],
        Y = [.. _picture.Rows.Select((_, index) => (object)Top(index, DumbbellAt))],
        HoverTemplateArray = [.. _picture.Rows.Select(row => Lines($"{row.Name}\n{end(row).Value} · {end(row).Time}\n{end(row).Method}"))],
        Marker = new()
        {
            Opacity = 1,
            Color = ChartColours.Line,
            SymbolArray = [.. _picture.Rows.Select(row => (SymbolEnum?)(isAfter ? AfterMark(row) : Symbol(MarkShape.Circle, isOpen: true)))],
            SizeArray = [.. _picture.Rows.Select(row => (decimal?)(end(row).Path == _selected ? 16 : 11))],
            Line = new()
            {
                ColorArray = [.. _picture.Rows.Select(row => (object)(end(row).Path == _selected ? ChartColours.Selected : ChartColours.Line))],
                WidthArray = [.. _picture.Rows.Select(row => (decimal?)(end(row).Path == _selected ? 3.5m : 2))],
            },
        },
        ShowLegend = true,
    };

    /// <summary>A fold beyond the axis stands at its edge; nothing left stands there too.</summary>
    private decimal? AfterAt(ChangeRow row) => row.Fold is { } fold ? Math.Clamp(fold, 1 / _picture.Reach, _picture.Reach) : null;

    /// <summary>An arrow where the value lies beyond the axis, an open mark where it is a limit of the assay.</summary>
    private SymbolEnum AfterMark(ChangeRow row) => row.Fold switch
    {
        { } fold when fold < 1 / _picture.Reach => SymbolEnum.TriangleLeft,
        { } fold when fold > _picture.Reach => SymbolEnum.TriangleRight,
        _ => Symbol(MarkShape.Circle, row.After.IsBound || row.Before.IsBound),
    };

    private Layout BuildLayout()
    {
        var layout = Blank(_picture.Height);
        layout.Margin = new() { L = 12, R = 12, T = 2, B = 50 };
        layout.XAxis = [FoldAxis()];
        layout.YAxis = [new() { Visible = false, FixedRange = true, Range = [_picture.Rows.Count * ChangePicture.RowHeight, 0] }];
        layout.Shapes = [.. _picture.Rows.Select(Bar).OfType<Shape>()];
        layout.Annotations = [.. _picture.Rows.SelectMany(Texts)];
        layout.ShowLegend = false;
        return layout;
    }

    private XAxis FoldAxis()
    {
        var axis = Horizontal(_picture.ValueAxis);
        var edge = (decimal)Math.Log10((double)_picture.Reach) * 1.06m;
        var steps = Enumerable.Range(0, 1 + (int)Math.Round(Math.Log2((double)_picture.Reach))).ToList();
        decimal[] folds = [.. steps.Skip(1).Reverse().Select(step => 1m / (1 << step)), .. steps.Select(step => (decimal)(1 << step))];
        axis.Type = Axis.TypeEnum.Log;
        axis.Range = [-edge, edge];
        axis.FixedRange = true;
        axis.TickVals = [.. folds.Select(fold => (object)fold)];
        axis.TickText = [.. folds.Select(fold => (object)(fold < 1 ? $"÷{1 / fold:0}" : string.Create(CultureInfo.InvariantCulture, $"×{fold:0}")))];
        return axis;
    }

    private Shape? Bar(ChangeRow row, int index) => AfterAt(row) is not { } after ? null : new()
    {
        Type = TypeEnum.Line,
        X0 = 1,
        X1 = after,
        Y0 = Top(index, DumbbellAt),
        Y1 = Top(index, DumbbellAt),
        Layer = LayerEnum.Between,
        Line = new() { Color = ChartColours.Line, Width = 4 },
    };

    private IEnumerable<Annotation> Texts(ChangeRow row, int index)
    {
        yield return Text($"<b>{Escape(row.Name)}</b>", Top(index, NameAt));
        yield return Text(Escape(row.Figures), Top(index, FiguresAt));
    }

    private static Annotation Text(string text, int y) => new()
    {
        Text = text,
        XRef = "paper",
        X = 0,
        XAnchor = Annotations.XAnchorEnum.Left,
        Y = y,
        YAnchor = Annotations.YAnchorEnum.Middle,
        ShowArrow = false,

        // Keeps the lines of the axis out of the letters; the style sheet gives it the colour of the page.
        BgColor = "#ffffff",
        Align = Annotations.AlignEnum.Left,
    };

    private static int Top(int row, int offset) => (row * ChangePicture.RowHeight) + offset;
}
