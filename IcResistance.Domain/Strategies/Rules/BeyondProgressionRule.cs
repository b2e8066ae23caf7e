using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>The ICI goes on after progression: a recorded decision in a stable patient (IR-12).</summary>
internal sealed class BeyondProgressionRule : IStrategyRule
{
    public string Option => "ST-16";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("ici-running", CourseReadings.IciRunning),
        new("clinically-stable", CourseReadings.ClinicallyStable),
        new("ecog-not-worse", CourseReadings.EcogNotWorse),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("life-threatening-irae", SafetyReadings.LifeThreateningImmuneEvent),
    ];
}
