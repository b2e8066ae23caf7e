using System.Globalization;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>Labelled lines to write on.</summary>
public sealed partial class SignOffLines : ComponentBase
{
    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    [Parameter, EditorRequired]
    public required SignOffBlock Block { get; set; }

    /// <summary>Room for handwriting, in units of the type.</summary>
    private static string Height(SignOffLine line) => (1.55 * line.Rows).ToString("0.##", CultureInfo.InvariantCulture);
}
