using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>The whole printed document as one page that needs nothing else: no script, no fetch, no file.</summary>
public sealed partial class SummaryDocument : ComponentBase
{
    /// <summary>A page to be printed runs nothing and fetches nothing; this also stops <c>file:</c> frames, which no browser switch does.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    [Parameter, EditorRequired]
    public required CaseSummary Summary { get; set; }

    private string Tag => Summary.Languages[0].Tag();

    private string Title => $"{Summary.Meta.CaseId} · {Say(Summary.Meta.Title)}";

    private string? CaseTitle => Summary.Meta.CaseTitle is { Length: > 0 } title ? Say(Phrase.Same(title)) : null;

    private string MetaLine => string.Join(" · ", new[]
    {
        Summary.Meta.BoardDate is { } board ? Phrase.Of($"board {board:yyyy-MM-dd}", $"讨论日期 {board:yyyy-MM-dd}") : new Phrase("board date not recorded", "讨论日期未记录"),
        Phrase.Of($"data cut-off {Summary.Meta.DataCutOff.En}", $"数据截止 {Summary.Meta.DataCutOff.Zh}"),
        Phrase.Of($"made {Summary.Meta.GeneratedAt:yyyy-MM-dd HH:mm}", $"生成于 {Summary.Meta.GeneratedAt:yyyy-MM-dd HH:mm}"),
        Phrase.Of($"rule set {Summary.Meta.RuleSet}", $"规则集 {Summary.Meta.RuleSet}"),
    }.Select(Say));

    private string Say(Phrase phrase) => Summary.Say(phrase);
}
