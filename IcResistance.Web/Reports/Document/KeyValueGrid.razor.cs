using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>Labels in one column, answers in the next.</summary>
public sealed partial class KeyValueGrid : ComponentBase
{
    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    [Parameter, EditorRequired]
    public required KeyValueBlock Block { get; set; }
}
