using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary;

/// <summary>What stands in the head and foot of every page and in the file's properties.</summary>
public sealed record SummaryMeta
{
    public required Phrase Title { get; init; }

    /// <summary>The case's id; a case file holds no name.</summary>
    public required string CaseId { get; init; }

    public required string? CaseTitle { get; init; }

    /// <summary>"61 y · female", or that it is not recorded.</summary>
    public required Phrase Who { get; init; }

    public required int CaseNumber { get; init; }

    public required int CaseCount { get; init; }

    public required SummaryStatus Status { get; init; }

    public required DateOnly? BoardDate { get; init; }

    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>The last day that the summary knows of.</summary>
    public required Phrase DataCutOff { get; init; }

    public required string RuleSet { get; init; }

    /// <summary>SHA-256 of the case file as assessed.</summary>
    public required string CaseFileHash { get; init; }

    public Phrase CaseOf => Phrase.Of($"case {CaseNumber} of {CaseCount}", $"病例 {CaseNumber}/{CaseCount}");

    public Phrase StatusText => Status switch
    {
        SummaryStatus.Draft => new Phrase("DRAFT", "草稿"),
        SummaryStatus.Final => new Phrase("FINAL", "定稿"),
    };
}
