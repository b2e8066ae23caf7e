using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Gives every entry of a row track its place: dated ones on the scale, undated ones in the zone of their phase.</summary>
internal sealed class RowPlacer(RowTrackPlan plan, AxisFrame frame, double top)
{
    private readonly RowPacker _scaleRows = new(frame.Metrics.Gap / 2);
    private int _zoneRows;

    public int Rows => Math.Max(1, Math.Max(_scaleRows.Rows, _zoneRows));

    public List<AxisItem> Place()
    {
        var dated = new DatedPlacer(frame, plan, _scaleRows, Middle);
        var items = new List<AxisItem>();
        items.AddRange(dated.Place([.. SameDay.Stack(plan, frame).Where(entry => entry.Time.IsDated).OrderBy(entry => entry.Time.Day)]));
        foreach (var zone in frame.Zones)
        {
            items.AddRange(Flow(zone));
        }

        return items;
    }

    private double Middle(int row) => top + ((row + 0.5) * plan.RowHeight(frame.Metrics));

    /// <summary>In list order from left to right, as text flows.</summary>
    private IEnumerable<AxisItem> Flow(UndatedZone zone)
    {
        var metrics = frame.Metrics;
        var left = zone.X + metrics.ZonePadding;
        var right = zone.Right - metrics.ZonePadding;
        var (x, row) = (left, 0);
        foreach (var entry in plan.Entries.Where(entry => !entry.Time.IsDated && TimeWords.PhaseOf(entry.Time) == zone.Phase))
        {
            var width = Math.Min(UndatedItem.WidthOf(entry, metrics), right - left);
            if (x > left && x + width > right)
            {
                (x, row) = (left, row + 1);
            }

            var item = UndatedItem.Draw(entry, metrics, x, right - x, Middle(row));
            if (plan.Kind is TrackKind.Imaging && item is AxisGlyph glyph)
            {
                frame.UndatedVisits[item.Path] = glyph.X;
            }

            x = Math.Max(item.Right, x) + (metrics.Gap * 1.5);
            _zoneRows = Math.Max(_zoneRows, row + 1);
            yield return item;
        }
    }
}
