using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>Opens the form that corrects one fact, beside the fact itself. Nothing where the reader may not edit, or where no fact is meant.</summary>
public sealed partial class EditFactButton : ComponentBase
{
    private static readonly Phrase s_correct = new("Correct", "更正");

    /// <summary>JSON path of the fact, or of something in it.</summary>
    [Parameter, EditorRequired]
    public required string? Path { get; set; }

    /// <summary>What the fact is called, for those who hear the page.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>Says in sight what it corrects, where it does not stand beside it.</summary>
    [Parameter]
    public bool ShowsName { get; set; }

    [CascadingParameter]
    public EditRight Right { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private FactPlace? Place => FactPlace.OfPath(Path);

    private void Open() => Navigation.NavigateTo(Navigation.WithForm(Place));
}
