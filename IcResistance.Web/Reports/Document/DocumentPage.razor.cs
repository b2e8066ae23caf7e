using IcResistance.Domain.Summary;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>The whole printed document as one page that needs nothing else: no script, no fetch, no file.</summary>
public sealed partial class DocumentPage : ComponentBase
{
    /// <summary>A page to be printed runs nothing and fetches nothing but its own inline style; this also stops <c>file:</c> frames, which no browser switch does.</summary>
    internal const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    private string Classes => string.Join(' ', new[]
    {
        Document.Setup.IsLargePrint ? "large" : null,
        Document.Setup.IsLandscape ? "landscape" : null,
        Document.IsBilingual ? "bilingual" : null,
    }.OfType<string>());
}
