using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>A whole case on one time axis: drawing, legend and table, complete in the first HTML.</summary>
/// <remarks>Two drawings are sent, one for a desk and one for a phone; the style sheet shows the one that fits. No script is involved.</remarks>
public sealed partial class TimeAxisChart
{
    private const double PhoneWidth = 360;

    private CaseAssessment? _drawn;
    private (double Width, Language Language) _drawnFor;

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>Width of the wide drawing in pixels.</summary>
    [Parameter]
    public double Width { get; set; } = 1392;

    /// <summary>JSON path that is highlighted, for example <c>genomics[0]</c>.</summary>
    [Parameter]
    public string? Selected { get; set; }

    /// <summary>Raised with the JSON path of the event that the reader chose in the drawing or the table.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    /// <summary>Prefix of the ids inside the drawing; two axes on one page need two.</summary>
    [Parameter]
    public string Id { get; set; } = "axis";

    [CascadingParameter]
    public Language Language { get; set; }

    private TimeAxisDrawing Wide { get; set; } = null!;

    private TimeAxisDrawing Narrow { get; set; } = null!;

    private ValueList<TimeAxisRow> Rows { get; set; }

    private static TimeAxisText Text => TimeAxisText.Instance;

    /// <summary>Lays out anew only when the case, the language or the width changed; a new selection redraws without it.</summary>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_drawn, Assessment) && _drawnFor == (Width, Language))
        {
            return;
        }

        Wide = TimeAxisLayout.Draw(Assessment, new TimeAxisOptions { Width = Width, Language = Language });
        Narrow = TimeAxisLayout.Draw(Assessment, new TimeAxisOptions { Width = PhoneWidth, Density = AxisDensity.Narrow, Language = Language });
        Rows = TimeAxisTable.Rows(Assessment);
        (_drawn, _drawnFor) = (Assessment, (Width, Language));
    }
}
