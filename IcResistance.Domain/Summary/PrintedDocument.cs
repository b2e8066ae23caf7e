using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

/// <summary>What an engine makes one file of: parts of pages of blocks, the languages to say them in, the sheet to put them on.</summary>
/// <remarks>Texts are phrases, so that one model serves every language; <see cref="Say"/> gives the wording to print.</remarks>
public sealed record PrintedDocument
{
    /// <summary>Title in the file's properties.</summary>
    public required Phrase Title { get; init; }

    /// <summary>Languages to print, in order; at least one.</summary>
    public required ValueList<Language> Languages { get; init; }

    public PageSetup Setup { get; init; } = PageSetup.Default;

    public required ValueList<PrintedPart> Parts { get; init; }

    /// <summary>A de-identified print: the file's own properties must not carry a calendar date either.</summary>
    public bool HidesDates { get; init; }

    public bool IsBilingual => Languages.Count > 1;

    /// <summary>One summary as a document of its own.</summary>
    public static PrintedDocument Of(CaseSummary summary, PageSetup? setup = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var part = summary.AsPart();
        return new PrintedDocument
        {
            Title = Phrase.Of($"{summary.Meta.CaseId} · {summary.Meta.Title.En}", $"{summary.Meta.CaseId} · {summary.Meta.Title.Zh}"),
            Languages = summary.Languages,
            Setup = setup ?? PageSetup.Default,
            Parts = [part],
            HidesDates = summary.Meta.IsDeIdentified,
        };
    }

    /// <summary>The phrase on one line, in the document's languages.</summary>
    public string Say(Phrase phrase) => string.Join(" / ", Wordings(phrase).Select(wording => wording.Text));

    /// <summary>The phrase in each language; once where the wordings are the same. Control characters are made visible, overlong text is shortened and said to be.</summary>
    public IReadOnlyList<(Language Language, string Text)> Wordings(Phrase phrase) =>
        [.. Languages.Select(language => (language, PrintedText.Of(phrase.In(language), language))).DistinctBy(wording => wording.Item2)];
}
