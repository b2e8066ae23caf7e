using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Timeline.Axis;

/// <summary>One event as it stands on the axis: where, what it looks like, and which facts of the case file it shows.</summary>
public abstract record AxisItem
{
    /// <summary>JSON paths of the facts shown, for example <c>therapies[0]</c>; the first is the item's own.</summary>
    public required ValueList<string> Paths { get; init; }

    /// <summary>Days from the first ICI dose; null for an item of a "date unknown" zone.</summary>
    public required int? Day { get; init; }

    /// <summary>The day was derived from a month or a rounded time.</summary>
    public bool IsApproximate { get; init; }

    public required AxisTone Tone { get; init; }

    /// <summary>Everything there is to say of the event, its time included. Several facts stand on a line each.</summary>
    public required Phrase Tooltip { get; init; }

    public AxisLabel? Label { get; init; }

    /// <summary>The fullest wording where there was no room for it; shown once the axis is drawn wider.</summary>
    public string? Wording { get; init; }

    public string Path => Paths[0];

    public bool Shows(string path) => Paths.Contains(path);

    /// <summary>Leftmost user unit that the item or its label covers.</summary>
    public abstract double Left { get; }

    public abstract double Right { get; }
}
