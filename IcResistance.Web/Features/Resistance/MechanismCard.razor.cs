using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Resistance;

/// <summary>One mechanism: its status and timing, evidence for, against and missing, its place in the review and what the literature says to it.</summary>
public sealed partial class MechanismCard : ComponentBase
{
    private readonly string _headingId = $"mechanism-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required MechanismFinding Finding { get; set; }

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private MechanismEntry Entry => Finding.Entry;

    private (Phrase Name, StatusTone Tone) Status => ResistanceText.Of(Finding.Status);

    // A host factor is context and never argues for resistance (HF-00).
    private Phrase ForWord => Finding.Status is MechanismStatus.Context ? ResistanceText.OnRecord : ResistanceText.For;

    /// <summary>Arguments on both sides: shown facing each other, whatever the status says.</summary>
    private bool Conflicts => Finding is { For.Count: > 0, Against.Count: > 0, Status: not MechanismStatus.Context };

    private bool IsOpen => Finding.Status is MechanismStatus.Possible or MechanismStatus.NotAssessed || Conflicts;

    private string PageAddress => new Uri(Navigation.Uri).PathAndQuery;

    private IEnumerable<LiteratureCaveat> Caveats => KnowledgeCatalogue.Current.Caveats.Where(caveat => Entry.Caveats.Contains(caveat.Id));

    private string Heading(Phrase side, int count) => $"{side.In(Language)} ({count})";
}
