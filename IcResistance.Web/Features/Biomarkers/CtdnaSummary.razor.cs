using IcResistance.Domain.Assessment;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>What may be said of circulating tumor DNA: clearance (BM-42), molecular response by published definitions (BM-40, BM-41), rise (BM-43).</summary>
public sealed partial class CtdnaSummary : ComponentBase
{
    private IReadOnlyList<Statement> _statements = [];

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet() => _statements =
    [
        .. CtdnaClearance.Of(Assessment.Record).Select(item => new Statement(BiomarkerText.Of(item.Result), Tone(item.Result), item.Reason, CtdnaClearance.Rule, item.Data)),
        .. Assessment.MolecularResponses.Select(item => new Statement(BiomarkerText.Of(item.Result), StatusTone.Context, item.Reason, item.Rule, item.Data)),
        .. Assessment.Alerts.Where(item => item.Kind is AlertKind.CtdnaRise).Select(item => new Statement(BiomarkerText.Rising, StatusTone.Alarm, item.Text, item.Rule, item.Data)),
    ];

    private static StatusTone Tone(ClearanceResult result) => result switch
    {
        ClearanceResult.Cleared => StatusTone.Strong,
        ClearanceResult.NotCleared => StatusTone.Context,
        ClearanceResult.NotEvaluable => StatusTone.Unknown,
    };

    /// <summary>The heading names the marker, so the value and its day are enough.</summary>
    private string Datum(string path)
    {
        var value = Assessment.Record.Biomarkers.First(item => item.Path == path);
        var day = Phrase.Of($"day {value.Day}", $"第 {value.Day} 天");
        return $"{MarkerWords.Value(value)} · {day.In(Language)}";
    }

    private sealed record Statement(Phrase Text, StatusTone Tone, Phrase Reason, string Rule, ValueList<string> Data);
}
