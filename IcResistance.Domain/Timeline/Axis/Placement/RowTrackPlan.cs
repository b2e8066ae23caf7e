using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>A track of bars and glyphs in one or more rows.</summary>
internal sealed record RowTrackPlan : TrackPlan
{
    public required IReadOnlyList<TrackEntry> Entries { get; init; }

    public override int Count => Entries.Count;

    /// <summary>A label may open a second or third row; beyond that it is left to the tooltip and the table.</summary>
    public int RowsForLabels { get; init; } = 3;

    /// <summary>Long-running courses that began before everything else are cut at the axis' start instead of stretching it.</summary>
    public bool MayBeginOffAxis { get; init; }

    public double RowHeight(AxisMetrics metrics) => Kind switch
    {
        TrackKind.Lines => metrics.LineRowHeight,
        TrackKind.Imaging => metrics.ImagingRowHeight,
        _ => metrics.RowHeight,
    };

    public override IEnumerable<DaySpan> Spans(int lastDay) => Entries
        .Where(entry => entry.Time.IsDated)
        .Select(entry => (Day: entry.Time.Day!.Value, End: EndOf(entry, lastDay)))
        .Select(span => new DaySpan(span.Day, Math.Max(span.Day, span.End)));

    public override IEnumerable<TreatmentPhase?> UndatedPhases => Entries.Where(entry => !entry.Time.IsDated).Select(entry => TimeWords.PhaseOf(entry.Time));

    public override double UndatedWidth(TreatmentPhase? phase, AxisMetrics metrics) => Entries
        .Where(entry => !entry.Time.IsDated && TimeWords.PhaseOf(entry.Time) == phase)
        .Sum(entry => UndatedItem.WidthOf(entry, metrics) + metrics.Gap);

    public override AxisTrack Place(AxisFrame frame, double top)
    {
        var body = top + (frame.Metrics.LabelsAbove ? frame.Metrics.AboveHeight : 0);
        var placer = new RowPlacer(this, frame, body);
        var items = placer.Place();
        var (label, note) = frame.Caption(this, top + (frame.Metrics.LabelsAbove ? 0 : (RowHeight(frame.Metrics) - frame.Metrics.LabelSize - 6) / 2));
        return new AxisTrack
        {
            Kind = Kind,
            Label = Label,
            Note = Note,
            Top = top,
            Height = body - top + (placer.Rows * RowHeight(frame.Metrics)),
            LabelText = label,
            NoteText = note,
            Items = items.ToValueList(),
        };
    }

    private static int EndOf(TrackEntry entry, int lastDay) => entry.Course switch
    {
        { Day: { } day } => day,
        { Ongoing: true } => lastDay,

        // A course whose end nobody stated may have run until the last day: no span under it counts as empty.
        { IsUnknown: true } => lastDay,
        _ => entry.Time.Day!.Value,
    };
}
