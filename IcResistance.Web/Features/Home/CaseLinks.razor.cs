using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Home;

/// <summary>A short list of cases to go on with.</summary>
public sealed partial class CaseLinks : ComponentBase
{
    private readonly string _headingId = $"cases-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public Phrase Title { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ListedCase> Cases { get; set; }

    /// <summary>What to say where there is none.</summary>
    [Parameter, EditorRequired]
    public Phrase Nothing { get; set; }

    /// <summary>Say when and by whom the facts were saved.</summary>
    [Parameter]
    public bool ShowChange { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }
}
