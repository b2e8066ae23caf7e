using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>A reference as text; a DOI in it becomes a link, which leaves the program only when a reader clicks it.</summary>
public sealed partial class CitationText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    private string? Doi => DoiPattern().Match(Text) is { Success: true } match ? match.Groups["doi"].Value.TrimEnd('.', ',', ';', ')') : null;

    private string Words => Doi is null ? Text : DoiPattern().Replace(Text, "");

    [GeneratedRegex(@"(https?://doi\.org/|doi:?\s*)?(?<doi>10\.\d{4,9}/[^\s""<>]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DoiPattern();
}
