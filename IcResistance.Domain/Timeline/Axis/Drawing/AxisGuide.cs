using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

public enum GuideKind
{
    Baseline,

    /// <summary>Baseline minus 30 %: partial response.</summary>
    PartialResponse,

    /// <summary>Nadir plus 20 % and at least 5 mm: progression.</summary>
    Progression,

    /// <summary>A validated cut-off of a marker.</summary>
    CutOff,

    /// <summary>A limit of the reference range that the record states with the value.</summary>
    Reference,
}

/// <summary>A horizontal threshold of a value track, at its exact value.</summary>
public sealed record AxisGuide
{
    public required GuideKind Kind { get; init; }

    public required decimal Value { get; init; }

    public required double X1 { get; init; }

    public required double X2 { get; init; }

    public required double Y { get; init; }

    public AxisLabel? Label { get; init; }

    public required Phrase Tooltip { get; init; }
}
