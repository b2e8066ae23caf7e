using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Editing;

/// <summary>What can be added to a case. A visit with its lesions has a page of its own.</summary>
public sealed partial class AddFactMenu : ComponentBase
{
    [Parameter, EditorRequired]
    public required string CaseId { get; set; }

    [CascadingParameter]
    public EditRight Right { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private void Open(FactKind kind) => Navigation.NavigateTo(Navigation.WithForm(FactPlace.NewOf(kind)));
}
