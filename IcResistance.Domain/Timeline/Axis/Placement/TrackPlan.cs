using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>A track before the drawing's geometry is known.</summary>
internal abstract record TrackPlan
{
    public required TrackKind Kind { get; init; }

    public required Phrase Label { get; init; }

    public Phrase? Note { get; init; }

    /// <summary>How many events it holds.</summary>
    public abstract int Count { get; }

    /// <summary>Times of everything in the track, from which the scale takes its span.</summary>
    public abstract IEnumerable<DaySpan> Spans(int lastDay);

    /// <summary>Width that the undated events of a phase would like on one row.</summary>
    public abstract double UndatedWidth(TreatmentPhase? phase, AxisMetrics metrics);

    public abstract IEnumerable<TreatmentPhase?> UndatedPhases { get; }

    public abstract AxisTrack Place(AxisFrame frame, double top);
}
