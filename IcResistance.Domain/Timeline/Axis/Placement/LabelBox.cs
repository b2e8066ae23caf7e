namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>The rectangle that a text or a glyph covers.</summary>
internal readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    public static LabelBox Of(AxisLabel label, double fontSize) =>
        new(label.Left, label.Y - (fontSize * 0.8), label.Right, label.Y + (fontSize * 0.15));

    public static LabelBox Around(AxisGlyph glyph) =>
        new(glyph.X - glyph.Radius, glyph.Y - glyph.Radius, glyph.X + glyph.Radius, glyph.Y + glyph.Radius);

    public bool Overlaps(LabelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the straight piece between two points, given from left to right, runs through the rectangle.</summary>
    public bool IsCrossedBy(AxisPoint from, AxisPoint to)
    {
        var (left, right) = (Math.Max(Left, from.X), Math.Min(Right, to.X));
        if (left > right)
        {
            return false;
        }

        var slope = to.X - from.X == 0 ? 0 : (to.Y - from.Y) / (to.X - from.X);
        var (first, second) = (from.Y + (slope * (left - from.X)), from.Y + (slope * (right - from.X)));
        return Math.Max(first, second) >= Top && Math.Min(first, second) <= Bottom;
    }
}
