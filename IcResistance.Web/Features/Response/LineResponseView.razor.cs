using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Web.Components;
using IcResistance.Web.Components.Charts;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Response;

/// <summary>One line of therapy: best response, the table, why each visit got its category, where reports differ, charts.</summary>
public sealed partial class LineResponseView : ComponentBase
{
    private static readonly Phrase NoChart = new(
        "No chart: fewer than two dated visits give a sum or a length.", "无图：有日期且有径线总和或长径的访视少于两次。");

    private VisitResponse? _explained;
    private Chart? _sums;
    private Chart? _lesions;

    [Parameter, EditorRequired]
    public required LineVisits Visits { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Title => TitleOf(Visits.Line).In(Language);

    private IReadOnlyList<VisitResponse> Differing => [.. Visits.Visits.Where(visit => visit.Differs)];

    protected override void OnParametersSet()
    {
        // The same visit after an as-of change or the case's own choice; a visit that is gone leaves no trace.
        _explained = Visits.Visits.FirstOrDefault(visit => visit.Visit.Path == _explained?.Visit.Path) ?? Visits.MostTelling;
        _sums = SumChart.Of(Visits, Language);
        _lesions = SpiderChart.Of(Visits, Language);
    }

    private static Phrase TitleOf(LineResponse? response)
    {
        if (response is not { Line: var line })
        {
            return ResponseText.NoLine;
        }

        var agents = TermWords.Drugs(line.Agents);
        var setting = ResponseText.Of(line.Setting);
        return Phrase.Of($"Line {line.Number} · {agents.En} · {setting.En}", $"{line.Number} 线 · {agents.Zh} · {setting.Zh}");
    }

    private static Phrase Difference(VisitResponse visit)
    {
        var reported = visit.ReportedRecist?.WrittenName() ?? visit.ReportedIrecist?.WrittenName();
        var derived = visit.ReportedRecist is null ? visit.Irecist?.WrittenName() : visit.Recist?.WrittenName();
        return Phrase.Of($"reported {reported}, derived {derived}. {visit.Reason.En}", $"报告 {reported}，推导 {derived}。{visit.Reason.Zh}");
    }

    private IEnumerable<Phrase> Remarks(LineResponse line)
    {
        if (line is { Pseudoprogression: { } apparent, PseudoprogressionClearedAt: { } cleared })
        {
            var (from, to) = (Visits.Record.Say(apparent.Visit.Time), Visits.Record.Say(cleared.Visit.Time));
            yield return Phrase.Of(
                $"Pseudoprogression (IR-13): the unconfirmed progression of {from.En} was cleared on {to.En} without new therapy.",
                $"假性进展（IR-13）：{from.Zh} 的待确认进展于 {to.Zh} 消除，期间无新治疗。");
        }

        if (line.ExplainedProgression is { } explained)
        {
            var time = Visits.Record.Say(explained.Visit.Visit.Time);
            yield return Phrase.Of(
                $"Apparent progression of {time.En} is explained by {explained.Explanation.En} (C7).",
                $"{time.Zh} 的表面进展可由以下原因解释：{explained.Explanation.Zh}（C7）。");
        }
    }

    private void Explain(VisitResponse visit) => _explained = visit;

    // A point of a chart explains itself here; only a named datum leads away, to the time axis.
    private void ExplainDatum(string path) => _explained = Visits.Visits.FirstOrDefault(visit => visit.Visit.Path == path) ?? _explained;
}
