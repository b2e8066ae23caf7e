namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Turns a point event and its place into a glyph.</summary>
internal static class GlyphDrawer
{
    public static double Radius(TrackEntry entry, AxisMetrics metrics) => entry switch
    {
        { IsSmall: true } => metrics.GlyphRadius * 0.6,
        { Inside: not null } => metrics.DiscRadius,
        _ => metrics.GlyphRadius,
    };

    /// <summary>A glyph with a code stands a little above the middle of its row, so that the code fits under it.</summary>
    public static AxisGlyph Draw(TrackEntry entry, AxisMetrics metrics, double x, double middle)
    {
        var y = entry.Code is null ? middle : middle - (metrics.CodeSize * 0.6);
        var code = entry is { Code: { } known, Time.Approximate: true, Labels.Count: 0 } ? "≈" + known : entry.Code;
        var codeY = y + metrics.GlyphRadius + metrics.CodeSize + 1;
        return new AxisGlyph
        {
            Paths = entry.Paths,
            Day = entry.Time.Day,
            IsApproximate = entry.Time.Approximate is true,
            Tone = entry.Tone,
            Tooltip = entry.Tooltip,
            X = x,
            Y = y,
            Radius = Radius(entry, metrics),
            Kind = entry.Glyph,
            Inside = entry.Inside,
            IsReported = entry.IsReported,
            Count = entry.Count,
            Code = code is not null
                ? new AxisLabel(code, x, codeY, TextWidth.Bold(code, metrics.CodeSize), LabelAnchor.Middle, LabelStyle.Code)
                : null,
        };
    }

    public static AxisLabel LabelBeside(string text, AxisMetrics metrics, double x, double middle, LabelAnchor anchor) =>
        new(text, x, middle + (metrics.FontSize * 0.36), TextWidth.Of(text, metrics.FontSize), anchor, LabelStyle.Beside);
}
