using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Places dated events on the scale and finds the best label that overlaps nothing.</summary>
internal sealed class DatedPlacer(AxisFrame frame, RowTrackPlan plan, RowPacker rows, Func<int, double> middleOf)
{
    private AxisMetrics Metrics => frame.Metrics;

    /// <summary>
    /// In a track whose labels may not open rows every glyph takes its place before any label does; elsewhere an event and its
    /// label are placed together, in order of time.
    /// </summary>
    public IEnumerable<AxisItem> Place(IReadOnlyList<TrackEntry> entries)
    {
        if (plan.RowsForLabels > 1 || plan.Kind is TrackKind.Lines)
        {
            return entries.Select(entry => entry.IsCourse ? PlaceCourse(entry) : (AxisItem)PlacePoint(entry));
        }

        var reserved = entries.Select(Reserve).ToList();
        return entries.Zip(reserved, (entry, row) => LabelInRow(entry, row));
    }

    private int Reserve(TrackEntry entry)
    {
        var (left, right) = Extent(entry);
        var row = rows.FirstFree(left, right);
        rows.Take(row, left, right);
        return row;
    }

    private AxisGlyph LabelInRow(TrackEntry entry, int row)
    {
        var (left, right) = Extent(entry);
        foreach (var text in entry.Labels)
        {
            var width = TextWidth.Of(text, Metrics.FontSize) + Metrics.Gap;
            var (start, end) = (right + Metrics.Gap, left - Metrics.Gap);
            if (right + width <= frame.Scale.Right && rows.IsFree(row, start, right + width))
            {
                rows.Take(row, start, right + width);
                return Glyph(entry, row, text, LabelAnchor.Start);
            }

            if (left - width >= frame.Scale.Left && rows.IsFree(row, left - width, end))
            {
                rows.Take(row, left - width, end);
                return Glyph(entry, row, text, LabelAnchor.End);
            }
        }

        return Glyph(entry, row, null, LabelAnchor.Start);
    }

    private AxisGlyph PlacePoint(TrackEntry entry)
    {
        var (left, right) = Extent(entry);
        var (row, text, anchor) = Choose(entry.Labels, left, right);
        return Glyph(entry, row, text, anchor);
    }

    private AxisBar PlaceCourse(TrackEntry entry)
    {
        var (bar, right) = CourseBar.Of(entry, plan, frame);
        var inside = CourseBar.LabelInside(entry, plan, bar, Metrics);
        var outside = inside is null || plan.Kind is not TrackKind.Lines ? entry.Labels : [];
        var (row, text, anchor) = Choose(outside, bar.X, right, inside);
        return CourseBar.Finish(bar, right, middleOf(row), Metrics, inside, text, anchor) with { Wording = Fuller(entry, text ?? inside) };
    }

    private static string? Fuller(TrackEntry entry, string? shown) => entry.Labels is [var full, ..] && full != shown ? full : null;

    private (double Left, double Right) Extent(TrackEntry entry)
    {
        var x = frame.Scale.X(entry.Time.Day!.Value);
        var half = UndatedItem.GlyphWidth(entry, Metrics) / 2;
        return (x - half, x + half);
    }

    private AxisGlyph Glyph(TrackEntry entry, int row, string? text, LabelAnchor anchor)
    {
        var (left, right) = Extent(entry);
        var drawn = GlyphDrawer.Draw(entry, Metrics, (left + right) / 2, middleOf(row));
        var glyph = drawn with { Parts = entry.Members.Select(member => Part(member, drawn.Y)).ToValueList() };
        var labelX = anchor is LabelAnchor.Start ? right + Metrics.Gap : left - Metrics.Gap;
        return text is null
            ? glyph with { Wording = Fuller(entry, null) }
            : glyph with { Label = GlyphDrawer.LabelBeside(text, Metrics, labelX, middleOf(row), anchor), Wording = Fuller(entry, text) };
    }

    private AxisPart Part(TrackEntry member, double y) =>
        new(frame.Scale.X(member.Time.Day!.Value), y, member.Paths.Count, member.Tooltip, member.Labels is [var text, ..] ? text : null, member.Inside, member.Time.Day.Value, null);

    /// <summary>
    /// The row and the label: the longest wording in the highest row, right of the item before left of it. A wording that is
    /// already inside the bar is better than a shorter one beside it.
    /// </summary>
    private (int Row, string? Text, LabelAnchor Anchor) Choose(IReadOnlyList<string> labels, double left, double right, string? inside = null)
    {
        foreach (var text in labels.TakeWhile(text => text != inside).Where(text => TextWidth.Of(text, Metrics.FontSize) <= Metrics.LabelMaximum))
        {
            var width = TextWidth.Of(text, Metrics.FontSize) + Metrics.Gap;
            for (var row = 0; row < plan.RowsForLabels; row++)
            {
                if (right + width <= frame.Scale.Right && rows.IsFree(row, left, right + width))
                {
                    rows.Take(row, left, right + width);
                    return (row, text, LabelAnchor.Start);
                }

                if (left - width >= frame.Scale.Left && rows.IsFree(row, left - width, right))
                {
                    rows.Take(row, left - width, right);
                    return (row, text, LabelAnchor.End);
                }
            }
        }

        var free = rows.FirstFree(left, right);
        rows.Take(free, left, right);
        return (free, null, LabelAnchor.Start);
    }
}
