namespace IcResistance.Domain.Timeline.Axis;

public enum BarEnd
{
    /// <summary>The stated day.</summary>
    Flat,

    /// <summary>Goes on beyond the drawing: still running, or begun before the axis does.</summary>
    Arrow,

    /// <summary>Unknown: the bar fades out after a stub whose length means nothing.</summary>
    Fading,
}

/// <summary>A course with a beginning and an end, or, undated, a dashed plate of no particular length.</summary>
public sealed record AxisBar : AxisItem
{
    public required double X { get; init; }

    public required double Y { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public BarEnd Start { get; init; }

    public BarEnd End { get; init; }

    /// <summary>Why the course ended, as one letter right of its end: P, T, C, W, D, O.</summary>
    public AxisLabel? Stop { get; init; }

    public override double Left => Math.Min(X, Label?.Left ?? X);

    public override double Right => Math.Max(X + Width, Math.Max(Stop?.Right ?? 0, Label?.Right ?? 0));
}
