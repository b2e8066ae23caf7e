using IcResistance.Domain.Assessment;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>What may be said of circulating tumor DNA: clearance (BM-42), molecular response by published definitions (BM-40, BM-41), rise (BM-43).</summary>
public sealed partial class CtdnaSummary : ComponentBase
{
    private IReadOnlyList<CtdnaClearance> _clearances = [];

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet() => _clearances = [.. CtdnaClearance.Of(Assessment.Record)];

    private static StatusTone Tone(ClearanceResult result) => result switch
    {
        ClearanceResult.Cleared => StatusTone.Strong,
        ClearanceResult.NotCleared => StatusTone.Context,
        ClearanceResult.NotEvaluable => StatusTone.Unknown,
    };
}
