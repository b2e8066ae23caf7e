using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components.Markers;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>Tumour, stroma and blood from baseline to progression: each marker with both specimens, or why they cannot be compared.</summary>
public sealed partial class CompartmentPanel : ComponentBase
{
    private IReadOnlyList<ComparedMarkers> _parts = [];
    private CaseAssessment? _compared;

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private CaseRecord Record => Assessment.Record;

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_compared, Assessment))
        {
            (_parts, _compared) = (ComparedMarkers.Of(Assessment), Assessment);
        }
    }

    private static IEnumerable<(Phrase Title, ValueList<string> Values)> Alone(ComparedMarkers part) =>
        new[] { (ResistanceText.OnceBefore, part.OnlyEarlier), (ResistanceText.OnceAfter, part.OnlyLater) }
            .Where(side => side.Item2.Count > 0)
            .Select(side => (side.Item1, side.Item2.Select(value => value.Path).ToValueList()));

    /// <summary>The mechanisms whose evidence names this change, and on which side; on both sides it is a conflict and said to be one.</summary>
    private IEnumerable<(MechanismEntry Entry, Phrase Side)> SpeaksFor(MarkerChange change)
    {
        if (change.Pair is not { } pair)
        {
            return [];
        }

        return
            from finding in Assessment.Mechanisms
            let side = (finding.For.Any(Names), finding.Against.Any(Names)) switch
            {
                (true, true) => (Phrase?)ResistanceText.ForAndAgainst,
                (true, false) => ResistanceText.SpeaksFor,
                (false, true) => ResistanceText.SpeaksAgainst,
                (false, false) => null,
            }
            where side is not null
            select (finding.Entry, side.Value);

        bool Names(Evidence item) => item.Data.Contains(pair.After.Path) && item.Data.Contains(pair.Before.Path);
    }

    private string CardAddress(MechanismEntry entry) => $"{new Uri(Navigation.Uri).PathAndQuery}#card-{entry.Id}";
}
