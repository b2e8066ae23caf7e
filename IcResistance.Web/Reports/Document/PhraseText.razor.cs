using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>A phrase in the document's languages: one text, or each wording marked with its language.</summary>
public sealed partial class PhraseText : ComponentBase
{
    private IReadOnlyList<(Language Language, string Text)> _wordings = [];

    [Parameter, EditorRequired]
    public required PrintedDocument Document { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Phrase { get; set; }

    protected override void OnParametersSet() => _wordings = Document.Wordings(Phrase);
}
