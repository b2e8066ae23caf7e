using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary;

/// <summary>The printed case summary as data: what is said, in which order, in blocks that know no engine.</summary>
/// <remarks>
/// The first page alone carries the discussion; the second holds the evidence and the lines to sign on. Texts are phrases,
/// so that one model serves every language; <see cref="Say"/> gives the wording to print.
/// </remarks>
public sealed record CaseSummary
{
    public required SummaryMeta Meta { get; init; }

    /// <summary>Languages to print, in order; at least one.</summary>
    public required ValueList<Language> Languages { get; init; }

    public required ValueList<SummaryBlock> Blocks { get; init; }

    /// <summary>A crowded case: an engine may set lines and drawing closer, never the type smaller.</summary>
    public bool Dense { get; init; }

    /// <summary>The phrase as it is printed: in the summary's languages, control characters made visible, overlong text shortened and said to be.</summary>
    public string Say(Phrase phrase) =>
        string.Join(" / ", Languages.Select(language => PrintedText.Of(phrase.In(language), language)).Distinct());
}
