using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>The time axis over the full width, with its words for a reader by voice.</summary>
public sealed partial class TimelineFigure : ComponentBase
{
    /// <summary>These many units make letters of 7.5 pt over the 190 mm of a page, and of 12 pt over the 275 mm of a large print.</summary>
    private const double UsualWidth = 680, LargeWidth = 620;

    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    [Parameter, EditorRequired]
    public required TimelineBlock Block { get; set; }

    [Parameter, EditorRequired]
    public required string Key { get; set; }

    private double Width => Document.Setup.IsLargePrint ? LargeWidth : UsualWidth;
}
