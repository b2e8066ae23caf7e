using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>The bar of a dated course: its ends, its stop letter, and what may stand inside it.</summary>
internal static class CourseBar
{
    private const double Padding = 6;

    /// <summary>Letters of the shortest wording that is worth cutting a label for.</summary>
    private const int LeastLetters = 8;

    /// <summary>The bar at height 0, and how far it reaches to the right with its stop letter.</summary>
    public static (AxisBar Bar, double Right) Of(TrackEntry entry, RowTrackPlan plan, AxisFrame frame)
    {
        var end = entry.Course!.Value;
        var day = entry.Time.Day!.Value;
        var from = frame.Scale.X(day);
        var to = EndOf(end, from, frame);
        var stop = entry.StopLetter is { } letter
            ? new AxisLabel(letter, to + 4, 0, TextWidth.Bold(letter, frame.Metrics.FontSize), LabelAnchor.Start, LabelStyle.Code)
            : null;
        var bar = new AxisBar
        {
            Paths = entry.Paths,
            Day = day,
            IsApproximate = entry.Time.Approximate is true,
            Tone = entry.Tone,
            Tooltip = entry.Tooltip,
            X = from,
            Y = 0,
            Width = to - from,
            Height = plan.Kind is TrackKind.Lines ? frame.Metrics.LineBarHeight : frame.Metrics.BarHeight,
            Stop = stop,
            Start = day < frame.Scale.FirstDay ? BarEnd.Arrow : BarEnd.Flat,
            End = end switch { { Ongoing: true } => BarEnd.Arrow, { IsUnknown: true } => BarEnd.Fading, _ => BarEnd.Flat },
        };
        return (bar, stop?.Right ?? to);
    }

    /// <summary>The longest wording that fits; a line of therapy, which has one row only, cuts one rather than going without.</summary>
    public static string? LabelInside(TrackEntry entry, RowTrackPlan plan, AxisBar bar, AxisMetrics metrics)
    {
        var room = bar.Width - (2 * Padding) - (bar.End is BarEnd.Fading ? bar.Width * 0.2 : 0);
        var fitting = entry.Labels.FirstOrDefault(text => TextWidth.Bold(text, metrics.FontSize) <= room);
        if (plan.Kind is not TrackKind.Lines || entry.Labels.Count < 2 || (fitting is not null && fitting != entry.Labels[^1]))
        {
            return fitting;
        }

        var cut = TextWidth.CutBold(entry.Labels[^2], metrics.FontSize, room);
        return cut?.Length >= LeastLetters ? cut : fitting;
    }

    public static AxisBar Finish(AxisBar bar, double right, double middle, AxisMetrics metrics, string? inside, string? beside, LabelAnchor anchor)
    {
        var label = (inside, beside) switch
        {
            (_, { } text) => GlyphDrawer.LabelBeside(text, metrics, anchor is LabelAnchor.Start ? right + metrics.Gap : bar.X - metrics.Gap, middle, anchor),
            ({ } text, null) => GlyphDrawer.LabelBeside(text, metrics, bar.X + Padding + (bar.Start is BarEnd.Arrow ? 3 : 0), middle, LabelAnchor.Start) with
            {
                Style = LabelStyle.Inside,
                Width = TextWidth.Bold(text, metrics.FontSize),
            },
            (null, null) => null,
        };
        return bar with
        {
            Y = middle - (bar.Height / 2),
            Label = label,
            Stop = bar.Stop is null ? null : bar.Stop with { Y = middle + (metrics.FontSize * 0.36) },
        };
    }

    private static double EndOf(CourseEnd end, double from, AxisFrame frame) => end switch
    {
        { Day: { } last } => Math.Max(from + 5, frame.Scale.X(last)),
        { Ongoing: true } => Math.Max(from + 12, frame.Scale.X(frame.CutOffDay)),
        _ => frame.FadeEnd(from),
    };
}
