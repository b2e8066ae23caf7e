using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using IcResistance.Web.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>One way of drawing the axis of a case on a page.</summary>
/// <param name="Id">Prefix of the ids inside the drawing.</param>
/// <param name="Screen">The screen that it is for; a drawing does not scale.</param>
/// <param name="ShowHostWindows">Whether the published windows of host modifiers are drawn.</param>
public readonly record struct TimeAxisVariant(string Id, ScreenKind Screen, bool ShowHostWindows)
{
    private const double DeskWidth = 1392;
    private const double PhoneWidth = 360;

    public TimeAxisDrawing Layout(CaseAssessment assessment, Language language) => TimeAxisLayout.Draw(assessment, new TimeAxisOptions
    {
        Width = Screen is ScreenKind.Narrow ? PhoneWidth : DeskWidth,
        Density = Screen is ScreenKind.Narrow ? AxisDensity.Narrow : AxisDensity.Wide,
        Language = language,
        ShowHostWindows = ShowHostWindows,
    });

    public string Write(TimeAxisDrawing drawing, Language language) =>
        new TimeAxisSvg(drawing, $"{Id}-{(Screen is ScreenKind.Narrow ? "narrow" : "wide")}", language).Write();
}
