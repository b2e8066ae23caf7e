using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>Trials with arms, figures, verdict and source, in the order given: the least welcome first.</summary>
public sealed partial class TrialTable : ComponentBase
{
    private static readonly Phrase s_caption = new("Trials", "临床试验");
    private static readonly Phrase s_trial = new("Trial", "试验");
    private static readonly Phrase s_setting = new("Setting", "治疗阶段");
    private static readonly Phrase s_arms = new("Arms", "组别");
    private static readonly Phrase s_results = new("Results", "结果");
    private static readonly Phrase s_verdict = new("Verdict", "结论");
    private static readonly Phrase s_source = new("Source and state", "来源与状态");

    [Parameter, EditorRequired]
    public required IReadOnlyList<Trial> Trials { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Design(Trial trial) => string.Join(", ", new[]
    {
        trial.Phase?.In(Language), trial.Patients is { } patients ? FormattableString.Invariant($"n = {patients}") : null,
    }.OfType<string>());
}
