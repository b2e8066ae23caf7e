using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>The time axis as a strip of the printed summary: treatment, local treatment, imaging, sum of diameters, onset.</summary>
/// <remarks>
/// Carries its own style sheet, in shades of grey, so that it can be put into any page and survives a black-and-white printer.
/// About 188 mm by 50 mm; more agents make it taller.
/// </remarks>
public sealed partial class TimeAxisStrip
{
    private CaseAssessment? _drawn;
    private Language _drawnIn;

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>Language of the labels; the reader's own where a page does not set it.</summary>
    [CascadingParameter]
    public Language Language { get; set; }

    /// <summary>Width in CSS pixels; 680 is 180 mm.</summary>
    [Parameter]
    public double Width { get; set; } = 680;

    [Parameter]
    public string Id { get; set; } = "axis-strip";

    /// <summary>Leaves out the row of each drug, for a crowded page.</summary>
    [Parameter]
    public bool WithoutAgents { get; set; }

    private string Markup { get; set; } = "";

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_drawn, Assessment) || _drawnIn != Language)
        {
            var drawing = TimeAxisLayout.Draw(Assessment, new TimeAxisOptions { Width = Width, Density = AxisDensity.Strip, Language = Language, WithoutAgents = WithoutAgents });
            Markup = new TimeAxisSvg(drawing, Id, Language) { Class = "axis-strip", EmbeddedStyle = StripStyle.Sheet }.Write();
            (_drawn, _drawnIn) = (Assessment, Language);
        }
    }
}
