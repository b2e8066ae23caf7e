using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>A framed statement.</summary>
public sealed partial class SummaryCallout : ComponentBase
{
    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    [Parameter, EditorRequired]
    public required CalloutBlock Block { get; set; }
}
