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

    /// <summary>Neither id, title, free text nor calendar date of the patient is printed.</summary>
    public bool IsDeIdentified { get; init; }

    public Phrase CaseOf => Phrase.Of($"case {CaseNumber} of {CaseCount}", $"病例 {CaseNumber}/{CaseCount}");

    public Phrase StatusText => Status switch
    {
        SummaryStatus.Draft => new Phrase("DRAFT", "草稿"),
        SummaryStatus.Final => new Phrase("FINAL", "定稿"),
    };

    /// <summary>In a booklet the title of a case names the case, so that the outline can be read.</summary>
    public Phrase PartTitle => CaseCount > 1 ? Phrase.Of($"{CaseNumber} · {CaseId}", $"{CaseNumber} · {CaseId}") : Title;

    /// <summary>The lines under the title: who, then when and by which rules.</summary>
    public IEnumerable<Phrase> Lines => [Phrase.Same(string.Join(" · ", new[] { CaseId, CaseTitle }.Where(text => text is { Length: > 0 }))), PhraseJoin.Dotted(Dates)!.Value];

    private IEnumerable<Phrase?> Dates =>
    [
        IsDeIdentified ? null
            : BoardDate is { } board ? Phrase.Of($"board {board:yyyy-MM-dd}", $"讨论日期 {board:yyyy-MM-dd}")
            : new Phrase("board date not recorded", "讨论日期未记录"),
        Phrase.Of($"data cut-off {DataCutOff.En}", $"数据截止 {DataCutOff.Zh}"),
        IsDeIdentified ? null : Phrase.Of($"made {GeneratedAt:yyyy-MM-dd HH:mm}", $"生成于 {GeneratedAt:yyyy-MM-dd HH:mm}"),
        Phrase.Of($"rule set {RuleSet}", $"规则集 {RuleSet}"),
    ];
}
