using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>The strip that never scrolls away: the board's standing questions answered in one line each.</summary>
public sealed partial class CaseHeader : ComponentBase
{
    private ValueList<KeyFact> _facts;

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Label => Assessment.Record.Title ?? Assessment.Record.Id;

    protected override void OnParametersSet() => _facts = KeyFactList.Of(Assessment);
}
