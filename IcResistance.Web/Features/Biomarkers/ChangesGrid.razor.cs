using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Components.Charts;
using IcResistance.Web.Components.Markers;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Baseline to progression by compartment, and below it every marker whose two values must not be compared, with the reason.</summary>
public sealed partial class ChangesGrid : ComponentBase
{
    private IReadOnlyList<ChangePicture> _pictures = [];
    private IReadOnlyList<MarkerChange> _incomparable = [];

    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<MarkerChange> Changes { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet()
    {
        _pictures = ChangePictures.Of(Record, Changes, Language);
        _incomparable = [.. Changes.Where(change => change.Pair is null)];
    }
}
