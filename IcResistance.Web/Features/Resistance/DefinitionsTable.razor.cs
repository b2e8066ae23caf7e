using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>What each published definition says of the course, why, on which facts, and what it lacks.</summary>
public sealed partial class DefinitionsTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private ResistanceAssessment Resistance => Assessment.Resistance;

    /// <summary>Those that give the verdict first, those for another regimen or setting last; each is always shown.</summary>
    private IEnumerable<DefinitionResult> Ordered => Resistance.Definitions.OrderBy(definition =>
        definition.Rule == Resistance.HeadlineRule ? 0
        : definition.Rule == Resistance.SecondRule ? 1
        : definition.Result is ResistanceResult.NotApplicable ? 3
        : 2);

    /// <summary>Whether the definition gives the headline or the second line of the verdict (AR-16).</summary>
    private Phrase? Place(DefinitionResult definition) => definition.Rule switch
    {
        var rule when rule == Resistance.HeadlineRule => ResistanceText.Headline,
        var rule when rule == Resistance.SecondRule => ResistanceText.Second,
        _ => null,
    };
}
