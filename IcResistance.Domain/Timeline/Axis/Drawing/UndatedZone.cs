using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>Place of the events whose date nobody stated, in their list order; horizontal distance means nothing in it.</summary>
public sealed record UndatedZone
{
    /// <summary>Null: the source does not state the phase either.</summary>
    public required TreatmentPhase? Phase { get; init; }

    public required double X { get; init; }

    public required double Width { get; init; }

    public required Phrase Name { get; init; }

    /// <summary>Phase, and under it "date unknown", as they fit.</summary>
    public required ValueList<AxisLabel> Header { get; init; }

    public double Right => X + Width;
}
