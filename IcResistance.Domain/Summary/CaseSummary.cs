using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary;

/// <summary>The printed case summary as data: what is said, in which order, in blocks that know no engine.</summary>
/// <remarks>
/// Of its two pages the first alone carries the discussion; the second holds the evidence and the lines to sign on. A handout
/// has one page, across. Texts are phrases, so that one model serves every language.
/// </remarks>
public sealed record CaseSummary
{
    public required SummaryMeta Meta { get; init; }

    /// <summary>Languages to print, in order; at least one.</summary>
    public required ValueList<Language> Languages { get; init; }

    public required ValueList<PrintedPage> Pages { get; init; }

    /// <summary>All blocks of all pages.</summary>
    public IEnumerable<SummaryBlock> Blocks => Pages.SelectMany(page => page.Blocks);

    /// <summary>The summary as a part of a printed file.</summary>
    public PrintedPart AsPart() => new()
    {
        Key = $"case-{Meta.CaseNumber}",
        Title = Meta.PartTitle,
        Lines = [.. Meta.Lines],
        Identity = Phrase.Of($"{Meta.CaseId} · {Meta.Who.En}", $"{Meta.CaseId} · {Meta.Who.Zh}"),
        Status = Phrase.Of($"{Meta.StatusText.En} · {Meta.CaseOf.En}", $"{Meta.StatusText.Zh} · {Meta.CaseOf.Zh}"),
        Pages = Pages,
    };
}
