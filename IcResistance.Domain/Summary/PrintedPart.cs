using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

/// <summary>A piece of a printed file with a title and page margins of its own: one case, or the cover of a meeting.</summary>
public sealed record PrintedPart
{
    /// <summary>Name of the part within the file, for links to it: letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>Title of the part and its entry in the file's outline; null for pages that belong to no outline.</summary>
    public Phrase? Title { get; init; }

    /// <summary>Lines under the title, the first of them in bold.</summary>
    public ValueList<Phrase> Lines { get; init; }

    /// <summary>Who it is about; stands in the head of every page.</summary>
    public required Phrase Identity { get; init; }

    /// <summary>Draft or final, case x of y; stands in the head of every page.</summary>
    public required Phrase Status { get; init; }

    public required ValueList<PrintedPage> Pages { get; init; }
}
