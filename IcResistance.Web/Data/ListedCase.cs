using IcResistance.Domain.Board;

namespace IcResistance.Web.Data;

/// <summary>One case as lists show it.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Title">Its title, if it has one.</param>
/// <param name="UpdatedAt">When its facts were last saved.</param>
/// <param name="UpdatedBy">Who saved them.</param>
/// <param name="Digest">What the program concludes; null where the stored facts cannot be read.</param>
public sealed record ListedCase(string Id, string? Title, DateTimeOffset UpdatedAt, string UpdatedBy, CaseDigest? Digest)
{
    /// <summary>What to look at today.</summary>
    public required IReadOnlyList<DigestWarning> Warnings { get; init; }
}

/// <param name="Cases">In the order of their ids.</param>
/// <param name="Total">How many the filter finds, on all pages.</param>
public sealed record ListedPage(IReadOnlyList<ListedCase> Cases, int Total);
