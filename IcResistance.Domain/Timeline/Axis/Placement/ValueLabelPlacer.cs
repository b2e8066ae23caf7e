namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Puts numbers beside points where nothing else stands: above, below, right, left. What fits nowhere stays in the tooltip and the table.</summary>
internal sealed class ValueLabelPlacer(AxisFrame frame, double top, double bottom)
{
    private readonly List<Box> _taken = [];

    private double Size => frame.Metrics.CodeSize + 0.5;

    /// <summary>Names of thresholds, at the right end of their lines, pushed apart where lines lie close.</summary>
    public List<AxisLabel?> PlaceGuides(IReadOnlyList<(string Text, double Y)> guides)
    {
        var labels = new AxisLabel?[guides.Count];
        var last = double.NegativeInfinity;
        var overflow = Math.Max(0, top + (guides.Count * (Size + 1)) - bottom);
        foreach (var (guide, index) in guides.Select((guide, index) => (guide, index)).OrderBy(pair => pair.guide.Y))
        {
            var onPlot = frame.Metrics.ValueMargin == 0;
            var y = Math.Max(guide.Y + (onPlot ? -3 : Size * 0.36), last + Size + 1 - overflow);
            var width = TextWidth.Of(guide.Text, Size);
            labels[index] = onPlot
                ? new AxisLabel(guide.Text, frame.Scale.Right - 3, y, width, LabelAnchor.End, LabelStyle.Guide)
                : new AxisLabel(guide.Text, frame.Scale.Right + 6, y, width, LabelAnchor.Start, LabelStyle.Guide);
            _taken.Add(Box.Of(labels[index]!, Size));
            last = y;
        }

        return [.. labels];
    }

    public List<AxisLabel?> Place(IReadOnlyList<(ValuePoint Point, AxisGlyph Glyph)> points)
    {
        _taken.AddRange(points.Select(pair => Box.Around(pair.Glyph)));
        var labels = new AxisLabel?[points.Count];
        foreach (var index in Enumerable.Range(0, points.Count).OrderBy(index => points[index].Point.IsKey ? 0 : 1))
        {
            labels[index] = Candidates(points[index].Point.Text, points[index].Glyph).FirstOrDefault(IsFree);
            if (labels[index] is { } label)
            {
                _taken.Add(Box.Of(label, Size));
            }
        }

        return [.. labels];
    }

    private IEnumerable<AxisLabel> Candidates(string text, AxisGlyph glyph)
    {
        var width = TextWidth.Of(text, Size);
        var reach = glyph.Radius + 3;
        yield return new AxisLabel(text, glyph.X, glyph.Y - reach, width, LabelAnchor.Middle, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X + reach, glyph.Y - 1, width, LabelAnchor.Start, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X, glyph.Y + reach + (Size * 0.75), width, LabelAnchor.Middle, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X + reach, glyph.Y + (Size * 0.75), width, LabelAnchor.Start, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X - reach, glyph.Y + (Size * 0.36), width, LabelAnchor.End, LabelStyle.Value);
    }

    private bool IsFree(AxisLabel label)
    {
        var box = Box.Of(label, Size);
        return box.Top >= top && box.Bottom <= bottom && box.Left >= frame.PlotLeft && box.Right <= frame.PlotRight && !_taken.Exists(box.Overlaps);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Of(AxisLabel label, double size) => new(label.Left, label.Y - (size * 0.8), label.Right, label.Y + (size * 0.15));

        public static Box Around(AxisGlyph glyph) =>
            new(glyph.X - glyph.Radius, glyph.Y - glyph.Radius, glyph.X + glyph.Radius, glyph.Y + glyph.Radius);

        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
