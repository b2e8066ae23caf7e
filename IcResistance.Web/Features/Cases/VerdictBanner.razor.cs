using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>The verdict in one sentence, the two definitions that it rests on, and what should be looked at.</summary>
public sealed partial class VerdictBanner : ComponentBase
{
    private IReadOnlyList<DefinitionResult> _shown = [];
    private IReadOnlyList<PatternResult> _patterns = [];

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private ResistanceAssessment Resistance => Assessment.Resistance;

    /// <summary>Colour of the left edge; the sentence says the same in words.</summary>
    private string Tone => Resistance.Headline switch
    {
        ResistanceResult.Acquired or ResistanceResult.Primary => "resistant",
        ResistanceResult.LateRelapse or ResistanceResult.PendingConfirmation => "open",
        ResistanceResult.NotResistant => "controlled",
        ResistanceResult.InsufficientExposure or ResistanceResult.NotMet or ResistanceResult.NotApplicable
            or ResistanceResult.Indeterminate or ResistanceResult.Undefined => "unclear",
    };

    protected override void OnParametersSet()
    {
        _shown = [.. Resistance.Definitions.Where(item => item.Rule == Resistance.HeadlineRule || item.Rule == Resistance.SecondRule)];

        // One chip a pattern; which readings agree is on the resistance tab. PP-02 only counts.
        _patterns = [.. Resistance.Patterns.Where(item => item.Result is PatternAnswer.Yes && item.Rule != "PP-02").DistinctBy(item => item.Tag)];
    }
}
