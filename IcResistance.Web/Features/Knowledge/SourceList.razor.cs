using System.Text.RegularExpressions;
using IcResistance.Domain.Knowledge;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Knowledge;

/// <summary>References; each DOI in one is a link, which leaves the program only when a reader clicks it.</summary>
public sealed partial class SourceList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SourceEntry> Sources { get; set; }

    private static IEnumerable<(string Text, string? Doi)> PiecesOf(string text)
    {
        var from = 0;
        foreach (Match match in DoiPattern().Matches(text))
        {
            yield return (text[from..match.Index], null);
            yield return (match.Value, match.Groups["doi"].Value);
            from = match.Index + match.Length;
        }

        yield return (text[from..], null);
    }

    [GeneratedRegex(@"(doi:\s*)?(?<doi>10\.\d{4,9}/[^\s;,)]*[^\s;,.)])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DoiPattern();
}
