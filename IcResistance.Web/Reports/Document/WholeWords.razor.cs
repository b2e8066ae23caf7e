using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>A text in which dates and ids do not break at their hyphens.</summary>
public sealed partial class WholeWords : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }
}
