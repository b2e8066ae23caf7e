using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Outlines of glyphs and bars as SVG path data.</summary>
internal static class SvgShapes
{
    public static string Glyph(AxisGlyph glyph) => Glyph(glyph.Kind, glyph.X, glyph.Y, glyph.Radius);

    public static string Glyph(GlyphKind kind, double x, double y, double r) => kind switch
    {
        GlyphKind.Circle or GlyphKind.Disc or GlyphKind.Ring or GlyphKind.Dot =>
            $"M{(x - r).Svg()} {y.Svg()}a{r.Svg()} {r.Svg()} 0 1 0 {(2 * r).Svg()} 0a{r.Svg()} {r.Svg()} 0 1 0 {(-2 * r).Svg()} 0z",
        GlyphKind.Triangle => $"M{x.Svg()} {(y - (1.15 * r)).Svg()}L{(x + (1.15 * r)).Svg()} {(y + r).Svg()}H{(x - (1.15 * r)).Svg()}z",
        GlyphKind.Diamond => $"M{x.Svg()} {(y - (1.2 * r)).Svg()}L{(x + (1.2 * r)).Svg()} {y.Svg()}L{x.Svg()} {(y + (1.2 * r)).Svg()}L{(x - (1.2 * r)).Svg()} {y.Svg()}z",
        GlyphKind.Square or GlyphKind.HollowSquare => Box(x - r, y - r, 2 * r, 2 * r),
        GlyphKind.Plate => Box(x - r, y - (r * 0.85), 2 * r, 1.7 * r),
        GlyphKind.Cross =>
            $"M{(x - r).Svg()} {(y - r).Svg()}L{(x + r).Svg()} {(y + r).Svg()}M{(x - r).Svg()} {(y + r).Svg()}L{(x + r).Svg()} {(y - r).Svg()}",
    };

    /// <summary>A bar; an arrow at an end that lies beyond the drawing points out of it.</summary>
    public static string Bar(AxisBar bar)
    {
        var tip = Math.Min(7, bar.Width / 2);
        var (left, right, top, bottom, middle) = (bar.X, bar.X + bar.Width, bar.Y, bar.Y + bar.Height, bar.Y + (bar.Height / 2));
        var end = bar.End is BarEnd.Arrow ? $"H{(right - tip).Svg()}L{right.Svg()} {middle.Svg()}L{(right - tip).Svg()} {bottom.Svg()}" : $"H{right.Svg()}V{bottom.Svg()}";
        var start = bar.Start is BarEnd.Arrow ? $"H{(left + tip).Svg()}L{left.Svg()} {middle.Svg()}L{(left + tip).Svg()} {top.Svg()}z" : $"H{left.Svg()}z";
        var from = bar.Start is BarEnd.Arrow ? left + tip : left;
        return $"M{from.Svg()} {top.Svg()}{end}{start}";
    }

    private static string Box(double x, double y, double width, double height) =>
        $"M{x.Svg()} {y.Svg()}h{width.Svg()}v{height.Svg()}h{(-width).Svg()}z";
}
