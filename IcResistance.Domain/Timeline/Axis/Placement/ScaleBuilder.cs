using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Lays the dated part of a case onto a width: leaves out long spans in which nothing happened, gives the rest one common rate.</summary>
internal static class ScaleBuilder
{
    /// <summary>A scale never shows less than this many days, so that one or two events do not fill the page (P).</summary>
    private const int LeastDays = 60;

    public static AxisScale Build(IReadOnlyList<DaySpan> occupied, double left, double right, AxisMetrics metrics)
    {
        var pieces = Pieces(Widened(occupied), metrics);
        var kinks = (pieces.Count - 1) * metrics.KinkWidth;
        var days = pieces.Sum(piece => piece.Days);
        var rate = Math.Max(1, right - left - (2 * metrics.ScalePadding) - kinks) / days;
        var segments = new List<AxisSegment>();
        var x = left + metrics.ScalePadding;
        foreach (var piece in pieces)
        {
            var end = x + (piece.Days * rate);
            segments.Add(new AxisSegment(piece.From, piece.To, x, end));
            x = end + metrics.KinkWidth;
        }

        return new AxisScale { Segments = segments.ToValueList(), Left = left, Right = right };
    }

    private static List<DaySpan> Widened(IReadOnlyList<DaySpan> occupied)
    {
        var merged = DaySpan.Merge(occupied.Count == 0 ? [new DaySpan(0, 0)] : occupied);
        var missing = LeastDays - (merged[^1].To - merged[0].From);
        if (missing > 0)
        {
            merged[0] = merged[0] with { From = merged[0].From - (missing / 4) };
            merged[^1] = merged[^1] with { To = merged[^1].To + missing - (missing / 4) };
        }

        return merged;
    }

    private static List<DaySpan> Pieces(List<DaySpan> merged, AxisMetrics metrics)
    {
        var least = Math.Max(metrics.KinkDays, (merged[^1].To - merged[0].From) * metrics.KinkShare);
        var pieces = new List<DaySpan> { merged[0] };
        foreach (var span in merged.Skip(1))
        {
            if (span.From - pieces[^1].To > least)
            {
                pieces[^1] = pieces[^1] with { To = pieces[^1].To + Margin(least) };
                pieces.Add(span with { From = span.From - Margin(least) });
            }
            else
            {
                pieces[^1] = pieces[^1] with { To = span.To };
            }
        }

        return pieces;
    }

    /// <summary>A little of a left-out span stays at both its ends, so that its neighbours do not stand on the kink.</summary>
    private static int Margin(double gap) => Math.Max(7, (int)(gap / 24));
}
