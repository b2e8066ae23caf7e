using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Joins the point events of one day in one track into one mark with a count, where stacked rows would make the track tall; in a crowded drawing those that cover each other.</summary>
/// <remarks>Nothing is lost: the mark carries the path and the words of each event, the table lists them one by one.</remarks>
internal static class SameDay
{
    /// <summary>Up to this number of events of one day stand in rows of their own (P).</summary>
    private const int MostRows = 2;

    private const int MostNames = 3;

    public static IEnumerable<TrackEntry> Stack(RowTrackPlan plan, AxisFrame frame)
    {
        // Each visit keeps its own category in sight.
        if (plan.Kind is TrackKind.Imaging && !frame.MergesMarks)
        {
            return plan.Entries;
        }

        var most = plan.RowsForLabels == 1 || frame.MergesMarks ? 1 : MostRows;
        return plan.Entries
            .GroupBy(entry => entry is { IsCourse: false, Time.Day: { } day } ? (object)(PlaceOf(day, frame), entry.Glyph, Category(plan, entry)) : entry)
            .SelectMany(day => day.Count() > most ? [Join([.. day])] : day.AsEnumerable());
    }

    /// <summary>The day, or in a crowded drawing the cell that it stands in.</summary>
    private static int PlaceOf(int day, AxisFrame frame) => frame.MergesMarks ? AxisFrame.CellOf(frame.Scale.X(day)) : day;

    /// <summary>Visits of two categories are never one mark.</summary>
    private static string? Category(RowTrackPlan plan, TrackEntry entry) => plan.Kind is TrackKind.Imaging ? entry.Code : null;

    private static TrackEntry Join(List<TrackEntry> entries)
    {
        // The entry that says most stands for the day: the highest grade, the largest glyph.
        var first = entries.OrderBy(entry => entry.IsSmall ? 1 : 0).ThenByDescending(entry => entry.Inside, StringComparer.Ordinal).First();
        var names = entries.SelectMany(entry => entry.Labels.Take(1)).ToList();
        var more = names.Count > MostNames ? $" +{names.Count - MostNames}" : "";
        return first with
        {
            Paths = entries.SelectMany(entry => entry.Paths).ToValueList(),
            Members = entries,
            Count = entries.Count,
            Tooltip = PhraseJoin.Lines(entries.Select(entry => (Phrase?)entry.Tooltip))!.Value,
            Labels = names.Count == 0 ? [] : [string.Join(", ", names.Take(MostNames)) + more, $"{names[0]} +{names.Count - 1}"],
        };
    }
}
