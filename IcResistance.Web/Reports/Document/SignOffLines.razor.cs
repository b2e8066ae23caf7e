using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>Labelled lines to write on.</summary>
public sealed partial class SignOffLines : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseSummary Summary { get; set; }

    [Parameter, EditorRequired]
    public required SignOffBlock Block { get; set; }
}
