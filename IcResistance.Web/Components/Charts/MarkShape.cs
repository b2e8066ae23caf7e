namespace IcResistance.Web.Components.Charts;

/// <summary>Shape of a mark in a chart, a glyph or a chip. It says the same as the colour, for those who do not see the colour.</summary>
public enum MarkShape
{
    Circle,
    Triangle,
    Diamond,
    Square,
    Cross,
}
