using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>Kinds of track, in their order from top to bottom.</summary>
public enum TrackKind
{
    Lines,
    Agent,
    Local,
    HostModifiers,

    /// <summary>Published windows around the first ICI dose that host modifiers were studied in.</summary>
    HostWindows,
    AdverseEvents,
    Specimens,
    Genomics,
    Imaging,
    SumOfDiameters,
    Biomarker,
    SingleValues,
    Status,
}

/// <summary>One lane of the drawing. A lane without anything in it does not exist.</summary>
public sealed record AxisTrack
{
    public required TrackKind Kind { get; init; }

    public required Phrase Label { get; init; }

    /// <summary>Unit, assay or rule set, under the label.</summary>
    public Phrase? Note { get; init; }

    public required double Top { get; init; }

    public required double Height { get; init; }

    /// <summary>Label and note as they fit into the gutter.</summary>
    public required AxisLabel LabelText { get; init; }

    public AxisLabel? NoteText { get; init; }

    public required ValueList<AxisItem> Items { get; init; }

    public ValueList<AxisLine> Lines { get; init; }

    public ValueList<AxisGuide> Guides { get; init; }

    /// <summary>Ticks of a value track's own scale.</summary>
    public ValueList<AxisLabel> ValueTicks { get; init; }

    /// <summary>Where an assay or specimen changed, so that the line is broken.</summary>
    public ValueList<double> Breaks { get; init; }

    /// <summary>Has a scale of its own.</summary>
    public bool HasValues { get; init; }

    public double Bottom => Top + Height;
}
