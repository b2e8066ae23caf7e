namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>
/// Puts numbers beside points where nothing else stands: above, right, below, left, first off the lines, then across them. What
/// fits nowhere stays in the tooltip and the table.
/// </summary>
internal sealed class ValueLabelPlacer(AxisFrame frame, double top, double bottom, IReadOnlyList<AxisGlyph> glyphs, IReadOnlyList<AxisLine> lines)
{
    /// <summary>Width of the scale for each number, in user units (P): with more values than that only the telling ones are named.</summary>
    private const double RoomOfNumber = 60;

    /// <summary>Never crowded with so few values, however narrow the scale (P).</summary>
    private const int LeastCrowded = 12;

    private readonly List<LabelBox> _taken = [.. glyphs.Select(LabelBox.Around)];

    private double Size => frame.Metrics.CodeSize + 0.5;

    /// <summary>
    /// Names of thresholds at the right end of their lines: in the margin, pushed apart where lines lie close; without a margin
    /// on the plot, where there is room.
    /// </summary>
    public List<AxisLabel?> PlaceGuides(IReadOnlyList<(string? Text, double Y)> guides)
    {
        var labels = new AxisLabel?[guides.Count];
        var named = guides.Index().Where(guide => guide.Item.Text is not null).OrderBy(guide => guide.Item.Y).ToList();
        var last = double.NegativeInfinity;
        foreach (var (order, (index, (text, y))) in named.Index())
        {
            if (frame.Metrics.ValueMargin == 0)
            {
                labels[index] = OnPlot(text!, y).FirstOrDefault(IsFree);
            }
            else
            {
                var lowest = bottom - ((named.Count - 1 - order) * (Size + 1));
                last = Math.Max(Math.Min(y + (Size * 0.36), lowest), last + Size + 1);
                labels[index] = new AxisLabel(text!, frame.Scale.Right + 6, last, TextWidth.Of(text!, Size), LabelAnchor.Start, LabelStyle.Guide);
            }

            Take(labels[index]);
        }

        return [.. labels];
    }

    /// <summary>One label or none for each point, in their order; key values choose first. A crowded lane names its ends and extremes alone.</summary>
    public List<AxisLabel?> Place(IReadOnlyList<ValuePoint> points)
    {
        var labels = new AxisLabel?[points.Count];
        var named = IsCrowded(points) ? EndsAndExtremes(points) : [.. Enumerable.Range(0, points.Count).OrderBy(index => points[index].IsKey ? 0 : 1)];
        foreach (var index in named)
        {
            var free = Candidates(points[index].Text, glyphs[index]).Where(IsFree).ToList();
            labels[index] = free.Find(label => !CrossesLine(label)) ?? free.FirstOrDefault();
            Take(labels[index]);
        }

        return [.. labels];
    }

    /// <summary>So many dated values that their numbers would stand nearer than an eye on a projector can follow.</summary>
    private bool IsCrowded(IReadOnlyList<ValuePoint> points) =>
        points.Count(point => point.Time.IsDated) > Math.Max(LeastCrowded, (frame.Scale.Right - frame.Scale.Left) / RoomOfNumber);

    /// <summary>The first, the last, the lowest and the highest value, and what is undated.</summary>
    private static List<int> EndsAndExtremes(IReadOnlyList<ValuePoint> points)
    {
        var dated = Enumerable.Range(0, points.Count).Where(index => points[index].Time.IsDated).OrderBy(index => points[index].Time.Day).ToList();
        int[] telling = [dated[^1], dated[0], dated.MinBy(index => points[index].Value), dated.MaxBy(index => points[index].Value)];
        return [.. telling.Distinct(), .. Enumerable.Range(0, points.Count).Where(index => !points[index].Time.IsDated)];
    }

    private IEnumerable<AxisLabel> OnPlot(string text, double y)
    {
        var width = TextWidth.Of(text, Size);
        foreach (var baseline in new[] { y - 3, y + Size })
        {
            yield return new AxisLabel(text, frame.Scale.Right - 3, baseline, width, LabelAnchor.End, LabelStyle.Guide);
            yield return new AxisLabel(text, frame.Scale.Left + 26, baseline, width, LabelAnchor.Start, LabelStyle.Guide);
            yield return new AxisLabel(text, (frame.Scale.Left + frame.Scale.Right) / 2, baseline, width, LabelAnchor.Middle, LabelStyle.Guide);
        }
    }

    private IEnumerable<AxisLabel> Candidates(string text, AxisGlyph glyph)
    {
        var width = TextWidth.Of(text, Size);
        var reach = glyph.Radius + 3;
        yield return new AxisLabel(text, glyph.X, glyph.Y - reach, width, LabelAnchor.Middle, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X, glyph.Y + reach + (Size * 0.75), width, LabelAnchor.Middle, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X + reach, glyph.Y - 1, width, LabelAnchor.Start, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X + reach, glyph.Y + (Size * 0.75), width, LabelAnchor.Start, LabelStyle.Value);
        yield return new AxisLabel(text, glyph.X - reach, glyph.Y + (Size * 0.36), width, LabelAnchor.End, LabelStyle.Value);
    }

    private void Take(AxisLabel? label)
    {
        if (label is not null)
        {
            _taken.Add(LabelBox.Of(label, Size));
        }
    }

    private bool IsFree(AxisLabel label)
    {
        var box = LabelBox.Of(label, Size);
        return box.Top >= top && box.Bottom <= bottom && box.Left >= frame.PlotLeft && box.Right <= frame.PlotRight && !_taken.Exists(box.Overlaps);
    }

    private bool CrossesLine(AxisLabel label)
    {
        var box = LabelBox.Of(label, Size);
        return lines.Any(line => line.Points.Zip(line.Points.Skip(1)).Any(piece => box.IsCrossedBy(piece.First, piece.Second)));
    }
}
