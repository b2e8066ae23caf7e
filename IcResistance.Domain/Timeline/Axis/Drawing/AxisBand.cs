namespace IcResistance.Domain.Timeline.Axis;

/// <summary>Pale shading of one line of therapy behind all tracks.</summary>
/// <param name="Order">0 for the first dated line, 1 for the second: neighbours differ.</param>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width.</param>
/// <param name="IsEndUnknown">The shading fades out: nobody stated the end.</param>
public sealed record AxisBand(int Order, double X, double Width, bool IsEndUnknown);
