using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>The time axis over the full width, with its words for a reader by voice.</summary>
public sealed partial class TimelineFigure : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseSummary Summary { get; set; }

    [Parameter, EditorRequired]
    public required TimelineBlock Block { get; set; }
}
