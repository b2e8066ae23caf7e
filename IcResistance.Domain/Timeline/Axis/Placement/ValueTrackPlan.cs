using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>A track with a vertical scale of its own: the sum of diameters, or one marker.</summary>
internal sealed record ValueTrackPlan : TrackPlan
{
    /// <summary>Room that an undated value takes.</summary>
    public const double UndatedSlot = 42;

    public required IReadOnlyList<ValuePoint> Points { get; init; }

    public override int Count => Points.Count;

    public IReadOnlyList<GuidePlan> Guides { get; init; } = [];

    public required Func<AxisMetrics, double> HeightOf { get; init; }

    /// <summary>Writes numbers at the scale; a small marker track goes without, its points carry theirs.</summary>
    public bool HasTicks { get; init; }

    public override IEnumerable<DaySpan> Spans(int lastDay) => Points.Where(point => point.Time.IsDated)
        .Select(point => new DaySpan(point.Time.Day!.Value, point.Time.Day!.Value));

    public override IEnumerable<TreatmentPhase?> UndatedPhases => Points.Where(point => !point.Time.IsDated).Select(point => TimeWords.PhaseOf(point.Time));

    public override double UndatedWidth(TreatmentPhase? phase, AxisMetrics metrics) =>
        UndatedSlot * Points.Count(point => !point.Time.IsDated && TimeWords.PhaseOf(point.Time) == phase);

    public override AxisTrack Place(AxisFrame frame, double top)
    {
        var body = top + (frame.Metrics.LabelsAbove ? frame.Metrics.AboveHeight : 0);
        var placed = new ValuePlacer(this, frame, body).Place();
        var (label, note) = frame.Caption(this, top + (frame.Metrics.LabelsAbove ? 0 : 4));
        return placed with { Top = top, Height = body - top + HeightOf(frame.Metrics), LabelText = label, NoteText = note };
    }
}
