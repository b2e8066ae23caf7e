namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Places dated events on the scale and finds the best label that overlaps nothing.</summary>
internal sealed class DatedPlacer(AxisFrame frame, RowTrackPlan plan, RowPacker rows, Func<int, double> middleOf)
{
    private const double InsidePadding = 6;

    private AxisMetrics Metrics => frame.Metrics;

    public AxisItem Place(TrackEntry entry) => entry.IsCourse ? PlaceCourse(entry) : PlacePoint(entry);

    private AxisGlyph PlacePoint(TrackEntry entry)
    {
        var x = frame.Scale.X(entry.Time.Day!.Value);
        var half = UndatedItem.GlyphWidth(entry, Metrics) / 2;
        var (row, text, anchor) = Choose(entry.Labels, x - half, x + half);
        var glyph = GlyphDrawer.Draw(entry, Metrics, x, middleOf(row));
        var labelX = anchor is LabelAnchor.Start ? x + half + Metrics.Gap : x - half - Metrics.Gap;
        return text is null ? glyph : glyph with { Label = GlyphDrawer.LabelBeside(text, Metrics, labelX, middleOf(row), anchor) };
    }

    private AxisBar PlaceCourse(TrackEntry entry)
    {
        var (bar, right) = Bar(entry);
        var inside = entry.Labels.FirstOrDefault(text => TextWidth.Of(text, Metrics.FontSize) + (2 * InsidePadding) <= bar.Width - (bar.End is BarEnd.Fading ? 12 : 0));
        if (plan.Kind is TrackKind.Lines)
        {
            inside ??= entry.Labels.Count == 0 ? null : TextWidth.Cut(entry.Labels[^1], Metrics.FontSize, bar.Width - (2 * InsidePadding));
        }

        var outside = inside is null || plan.Kind is not TrackKind.Lines ? entry.Labels : [];
        var (row, text, anchor) = Choose(outside, bar.X, right, inside);
        return Moved(bar, middleOf(row)) with { Label = LabelOf(bar, right, inside, text, anchor, middleOf(row)) };
    }

    private AxisLabel? LabelOf(AxisBar bar, double right, string? inside, string? beside, LabelAnchor anchor, double middle)
    {
        if (beside is not null)
        {
            return GlyphDrawer.LabelBeside(beside, Metrics, anchor is LabelAnchor.Start ? right + Metrics.Gap : bar.X - Metrics.Gap, middle, anchor);
        }

        return inside is null ? null : GlyphDrawer.LabelBeside(inside, Metrics, bar.X + InsidePadding, middle, LabelAnchor.Start) with { Style = LabelStyle.Inside };
    }

    private (AxisBar Bar, double Right) Bar(TrackEntry entry)
    {
        var end = entry.Course!.Value;
        var day = entry.Time.Day!.Value;
        var (from, beginsBefore) = (frame.Scale.X(day), day < frame.Scale.FirstDay);
        var to = end switch
        {
            { Day: { } last } => Math.Max(from + 5, frame.Scale.X(last)),
            { Ongoing: true } => Math.Max(from + 12, frame.Scale.X(frame.Scale.LastDay)),
            _ => Math.Min(from + Metrics.FadeLength, frame.Scale.Right - 14),
        };
        var height = plan.Kind is TrackKind.Lines ? Metrics.LineBarHeight : Metrics.BarHeight;
        var stop = entry.StopLetter is { } letter
            ? new AxisLabel(letter, to + 4, 0, TextWidth.Of(letter, Metrics.FontSize), LabelAnchor.Start, LabelStyle.Code)
            : null;
        var bar = new AxisBar
        {
            Paths = entry.Paths, Day = day, IsApproximate = entry.Time.Approximate is true, Tone = entry.Tone, Tooltip = entry.Tooltip,
            X = from, Y = 0, Width = Math.Max(5, to - from), Height = height, Stop = stop,
            Start = beginsBefore ? BarEnd.Arrow : BarEnd.Flat,
            End = end switch { { Ongoing: true } => BarEnd.Arrow, { IsUnknown: true } => BarEnd.Fading, _ => BarEnd.Flat },
        };
        return (bar, stop?.Right ?? (bar.X + bar.Width));
    }

    private AxisBar Moved(AxisBar bar, double middle) => bar with
    {
        Y = middle - (bar.Height / 2),
        Stop = bar.Stop is null ? null : bar.Stop with { Y = middle + (Metrics.FontSize * 0.36) },
    };

    /// <summary>
    /// The row and the label: the longest wording in the highest row, right of the item before left of it. A shorter wording
    /// inside the bar is better than a new row without any.
    /// </summary>
    private (int Row, string? Text, LabelAnchor Anchor) Choose(IReadOnlyList<string> labels, double left, double right, string? inside = null)
    {
        foreach (var text in labels.TakeWhile(text => text != inside).Select(text => TextWidth.Cut(text, Metrics.FontSize, Metrics.LabelMaximum)!))
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
