namespace IcResistance.Domain.Timeline.Axis;

/// <summary>Shapes of point events. The response shapes follow the house convention: CR ● PR ▲ SD ◆ PD ■ NE ×.</summary>
public enum GlyphKind
{
    Circle,
    Triangle,
    Diamond,
    Square,
    Cross,

    /// <summary>Outline of a square: a baseline, or (in the tone of progression) an unconfirmed progression.</summary>
    HollowSquare,

    /// <summary>Disc with a number or grade in it.</summary>
    Disc,

    /// <summary>Small outline: a blood sample, or a value below detection.</summary>
    Ring,

    /// <summary>Small filled point of a value track.</summary>
    Dot,

    /// <summary>Rounded plate with a digit in it: performance status.</summary>
    Plate,
}
