using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Web.Features.Resistance;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>The verdict in one sentence, the two definitions that it rests on, and what should be looked at.</summary>
public sealed partial class VerdictBanner : ComponentBase
{
    private static readonly string[] s_onBanner = ["IR-13", "PP-01", "PP-03", "PP-06", "PP-07", "PP-08", "PP-09"];

    private IReadOnlyList<DefinitionResult> _shown = [];
    private IReadOnlyList<PatternResult> _patterns = [];

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>What the board holds on the case.</summary>
    [Parameter]
    public OverruleDesk? Desk { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Where each alert stands with its rule and its data; a projector shows no tooltip.</summary>
    private string AlertsAddress =>
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["tab"] = CaseTab.Resistance.WrittenName(), ["select"] = null, ["edit"] = null }) + "#alerts";

    private ResistanceAssessment Resistance => Assessment.Resistance;

    private Phrase NoPattern => Resistance.Patterns switch
    {
        [] => CaseText.NoProgression,
        var all when all.Any(item => item.Result is PatternAnswer.Unknown) => CaseText.PatternOpen,
        _ => CaseText.NoPattern,
    };

    protected override void OnParametersSet()
    {
        _shown = [.. Resistance.Definitions.Where(item => item.Rule == Resistance.HeadlineRule || item.Rule == Resistance.SecondRule)];

        // One chip a pattern; which readings agree is on the resistance tab, where the definitions of hyperprogression also stand
        // side by side: a single one of them must not look like a verdict (PP-18).
        _patterns = [.. Resistance.Patterns.Where(item => item.Result is PatternAnswer.Yes && s_onBanner.Contains(item.Rule)).DistinctBy(item => item.Tag)];
    }

    /// <summary>The name without whose reading it is; the rule beside it and the resistance tab say that.</summary>
    private static string Short(string name) => name.Split(" (", 2)[0].Split('（', 2)[0];
}
