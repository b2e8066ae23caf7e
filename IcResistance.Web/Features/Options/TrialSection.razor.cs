using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Options;

/// <summary>The trials behind an option. Those that were not positive are named before anything is opened.</summary>
public sealed partial class TrialSection : ComponentBase
{
    [Parameter, EditorRequired]
    public ValueList<Trial> Trials { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private IReadOnlyList<string> Negative => [.. Trials.Where(trial => trial.IsNegative).Select(trial => trial.Name)];
}
