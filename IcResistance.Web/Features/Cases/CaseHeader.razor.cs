using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.KeyFacts;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Shell;
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

    [CascadingParameter]
    public Privacy Privacy { get; set; }

    protected override void OnParametersSet() => _facts = KeyFactList.Of(Assessment);

    /// <summary>Age and sex point to a person, so they go with the name.</summary>
    private Phrase Value(KeyFact fact) => fact.Question is KeyQuestion.Patient && Privacy is Privacy.Hidden ? CaseText.Hidden : fact.Value;
}
