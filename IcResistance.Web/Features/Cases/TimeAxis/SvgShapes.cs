using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Outlines of glyphs and bars as SVG writes them.</summary>
internal static class SvgShapes
{
    /// <summary>A circle is drawn with these corners, a small one with fewer: no more than a quarter of a pixel from round.</summary>
    private const int RoundCorners = 16;
    private const int SmallCorners = 8;
    private const double Small = 4;

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

    /// <summary>Corners of a bar; an arrow at an end that lies beyond the drawing points out of it.</summary>
    public static string Bar(AxisBar bar)
    {
        var tip = Math.Min(7, bar.Width / 2);
        var (left, right, top, bottom, middle) = (bar.X, bar.X + bar.Width, bar.Y, bar.Y + bar.Height, bar.Y + (bar.Height / 2));
        (double, double)[] start = bar.Start is BarEnd.Arrow ? [(left + tip, bottom), (left, middle), (left + tip, top)] : [(left, bottom), (left, top)];
        (double, double)[] end = bar.End is BarEnd.Arrow ? [(right - tip, top), (right, middle), (right - tip, bottom)] : [(right, top), (right, bottom)];
        return Points([.. start, .. end]);
    }

    /// <summary>Corners of a glyph, for one that is moved corner by corner: a browser lays out a thousand of these in the time of a few groups.</summary>
    public static string Corners(AxisGlyph glyph)
    {
        var (x, y, r) = (glyph.X, glyph.Y, glyph.Radius);
        var corners = r <= Small ? SmallCorners : RoundCorners;
        return Points(glyph.Kind switch
        {
            GlyphKind.Circle or GlyphKind.Disc or GlyphKind.Ring or GlyphKind.Dot => [.. Enumerable.Range(0, corners)
                .Select(corner => Math.Tau * (corner + 0.5) / corners)
                .Select(angle => (x + (r * Math.Cos(angle)), y + (r * Math.Sin(angle))))],
            GlyphKind.Triangle => [(x, y - (1.15 * r)), (x + (1.15 * r), y + r), (x - (1.15 * r), y + r)],
            GlyphKind.Diamond => [(x, y - (1.2 * r)), (x + (1.2 * r), y), (x, y + (1.2 * r)), (x - (1.2 * r), y)],
            GlyphKind.Square or GlyphKind.HollowSquare => Rectangle(x, y, r, r),
            GlyphKind.Plate => Rectangle(x, y, r, r * 0.85),
            GlyphKind.Cross => [(x - r, y - r), (x, y), (x + r, y - r), (x, y), (x + r, y + r), (x, y), (x - r, y + r), (x, y)],
        });
    }

    private static (double X, double Y)[] Rectangle(double x, double y, double halfWidth, double halfHeight) =>
        [(x - halfWidth, y - halfHeight), (x + halfWidth, y - halfHeight), (x + halfWidth, y + halfHeight), (x - halfWidth, y + halfHeight)];

    private static string Points(IEnumerable<(double X, double Y)> corners) => string.Join(' ', corners.Select(corner => $"{corner.X.Svg()},{corner.Y.Svg()}"));

    private static string Box(double x, double y, double width, double height) =>
        $"M{x.Svg()} {y.Svg()}h{width.Svg()}v{height.Svg()}h{(-width).Svg()}z";
}
