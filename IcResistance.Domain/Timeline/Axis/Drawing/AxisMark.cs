using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

public enum MarkKind
{
    IciStart,

    /// <summary>Progression of a line that is not the onset of resistance.</summary>
    Progression,
    ResistanceOnset,

    /// <summary>Window in which an unconfirmed progression is to be confirmed.</summary>
    ConfirmationWindow,
    DataCutOff,
    Death,
}

/// <summary>A vertical line, or a window, through all tracks.</summary>
public sealed record AxisMark
{
    public required MarkKind Kind { get; init; }

    public required int Day { get; init; }

    public required double X { get; init; }

    /// <summary>Right edge of a window; equal to <see cref="X"/> for a line.</summary>
    public required double X2 { get; init; }

    public required Phrase Tooltip { get; init; }

    /// <summary>The mark's flag under the tracks; null where the mark needs none.</summary>
    public AxisLabel? Label { get; init; }
}
