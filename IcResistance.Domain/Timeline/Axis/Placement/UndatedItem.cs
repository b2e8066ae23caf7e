namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Size and drawing of an event in a "date unknown" zone: a course becomes a dashed plate with its name, a point its glyph and label.</summary>
internal static class UndatedItem
{
    private const double PlatePadding = 7;

    public static double WidthOf(TrackEntry entry, AxisMetrics metrics)
    {
        var text = entry.Labels.Count == 0 ? 0 : Math.Min(metrics.LabelMaximum, TextWidth.Of(entry.Labels[0], metrics.FontSize));
        return entry.IsCourse
            ? text + (2 * PlatePadding) + StopWidth(entry, metrics)
            : GlyphWidth(entry, metrics) + (text > 0 ? text + metrics.Gap : 0);
    }

    public static AxisItem Draw(TrackEntry entry, AxisMetrics metrics, double left, double room, double middle) => entry.IsCourse
        ? Plate(entry, metrics, left, room, middle)
        : Glyph(entry, metrics, left, room, middle);

    public static double GlyphWidth(TrackEntry entry, AxisMetrics metrics) => Math.Max(
        2 * GlyphDrawer.Radius(entry, metrics), entry.Code is null ? 0 : TextWidth.Bold(entry.Code, metrics.CodeSize));

    private static double StopWidth(TrackEntry entry, AxisMetrics metrics) =>
        entry.StopLetter is null ? 0 : TextWidth.Of(entry.StopLetter, metrics.FontSize) + 4;

    private static AxisBar Plate(TrackEntry entry, AxisMetrics metrics, double left, double room, double middle)
    {
        var stop = StopWidth(entry, metrics);
        var text = Fitting(entry, metrics, room - stop - (2 * PlatePadding));
        var width = text is null ? 24 : TextWidth.Of(text, metrics.FontSize) + (2 * PlatePadding);
        var baseline = middle + (metrics.FontSize * 0.36);
        return new AxisBar
        {
            Paths = entry.Paths,
            Day = null,
            Tone = entry.Tone,
            Tooltip = entry.Tooltip,
            X = left,
            Y = middle - (metrics.BarHeight / 2),
            Width = width,
            Height = metrics.BarHeight,
            Label = text is null ? null : new AxisLabel(text, left + (width / 2), baseline, width - (2 * PlatePadding), LabelAnchor.Middle, LabelStyle.Beside),
            Stop = entry.StopLetter is { } letter ? new AxisLabel(letter, left + width + 4, baseline, stop - 4, LabelAnchor.Start, LabelStyle.Code) : null,
        };
    }

    private static AxisGlyph Glyph(TrackEntry entry, AxisMetrics metrics, double left, double room, double middle)
    {
        var glyph = GlyphWidth(entry, metrics);
        var text = Fitting(entry, metrics, room - glyph - metrics.Gap);
        return GlyphDrawer.Draw(entry, metrics, left + (glyph / 2), middle) with
        {
            Label = text is null ? null : GlyphDrawer.LabelBeside(text, metrics, left + glyph + metrics.Gap, middle, LabelAnchor.Start),
        };
    }

    private static string? Fitting(TrackEntry entry, AxisMetrics metrics, double room)
    {
        var limit = Math.Min(room, metrics.LabelMaximum);
        var fitting = entry.Labels.FirstOrDefault(text => TextWidth.Of(text, metrics.FontSize) <= limit);
        if (fitting is not null && (fitting == entry.Labels[0] || fitting != entry.Labels[^1]))
        {
            return fitting;
        }

        var cut = entry.Labels.SkipLast(fitting is null ? 0 : 1).Select(text => TextWidth.Cut(text, metrics.FontSize, limit)).LastOrDefault();
        return cut ?? fitting;
    }
}
