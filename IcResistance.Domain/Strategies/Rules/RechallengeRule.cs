using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies.Rules;

/// <summary>An ICI again after it had ended.</summary>
internal sealed class RechallengeRule : IStrategyRule
{
    public string Option => "ST-15";

    public IReadOnlyList<Question> Conditions { get; } =
    [
        new("progression", ProgressionReadings.OnRecord),
        new("ici-ended", CourseReadings.IciEnded),
        new("progressed-after-stopping", CourseReadings.ProgressedAfterStopping),
        new("no-targetable-driver", DriverReadings.NoneTargetable),
    ];

    public IReadOnlyList<Question> Cautions { get; } =
    [
        new("life-threatening-irae", SafetyReadings.LifeThreateningImmuneEvent),
        new("pd-during-ici", CourseReadings.ProgressionDuringIci),
        new("steroid-10", SafetyReadings.Steroid),
    ];
}
