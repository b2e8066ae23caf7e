namespace IcResistance.Domain.Timeline.Axis;

public enum LabelAnchor
{
    Start,
    Middle,
    End,
}

public enum LabelStyle
{
    /// <summary>Beside its item, on the page's background.</summary>
    Beside,

    /// <summary>Inside a bar, on the bar's colour.</summary>
    Inside,

    /// <summary>Two-to-four letter code or stop letter.</summary>
    Code,

    /// <summary>A number of a value track.</summary>
    Value,

    /// <summary>Name of a threshold.</summary>
    Guide,

    /// <summary>Tick of the axis.</summary>
    Tick,
}

/// <summary>A text that has been given its place. <paramref name="Y"/> is the text's base line; <paramref name="Width"/> is estimated, never measured.</summary>
public sealed record AxisLabel(string Text, double X, double Y, double Width, LabelAnchor Anchor, LabelStyle Style)
{
    public double Left => Anchor switch
    {
        LabelAnchor.Start => X,
        LabelAnchor.Middle => X - (Width / 2),
        LabelAnchor.End => X - Width,
    };

    public double Right => Left + Width;
}
